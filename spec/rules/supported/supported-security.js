import { isPlainObject } from "@redocly/openapi-core";
import { asArray, asObject } from "../lib/nodes.js";

/**
 * Callers authenticate with a bearer token. The root says so once, and an operation can only switch it off.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const supportedSecurity = () => ({
  Root(root, { report, location }) {
    const schemes = Object.keys(asObject(asObject(root.components).securitySchemes));
    const [requirement, ...others] = asArray(root.security);
    const names = Object.keys(asObject(requirement));
    const [name] = names;
    const isOne = others.length === 0 && names.length === 1 && schemes.includes(String(name));
    if (isOne && asArray(requirement[String(name)]).length === 0) return;
    report({
      message: `All operations need one bearer token. Write \`security: [{ ${schemes[0] ?? "bearer"}: [] }]\` in the root.`,
      location: root.security === undefined ? location.child("openapi").key() : location.child("security").key(),
    });
  },
  SecurityScheme(scheme, { report, location }) {
    if (scheme.type === "http" && String(scheme.scheme).toLowerCase() === "bearer") return;
    report({
      message: "The server verifies only bearer tokens. Write `type: http` and `scheme: bearer`.",
      location: location.child(scheme.type === "http" ? "scheme" : "type"),
    });
  },
  Operation({ security }, { report, location }) {
    if (security === undefined || (Array.isArray(security) && security.length === 0)) return;
    const isOptional = asArray(security).some((each) => isPlainObject(each) && Object.keys(each).length === 0);
    report({
      message: isOptional
        ? "A token is needed or not needed. Remove `security` to need one, or write `security: []`."
        : "The root says how to authenticate. Remove `security`, or write `security: []` for an operation without a token.",
      location: location.child("security").key(),
    });
  },
});
