import { nearest } from "@credential-api/openapi/nearest";
import { extensions, onEverything } from "../lib/extensions.js";

/**
 * Every key that begins with `x-` is a known extension on a node that can have it. OpenAPI allows every other name, so
 * without this rule a misspelt extension would have no effect and no error.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const extensionsKnown = () =>
  onEverything((node, { report, location, type }) => {
    // The keys of a map of names, such as the headers, can begin with `x-` without being extensions.
    if (type.extensionsPrefix === undefined) return;
    for (const name of Object.keys(node).filter((key) => key.startsWith("x-"))) {
      const kinds = Object.hasOwn(extensions, name) ? extensions[name] : undefined;
      if (kinds === undefined) {
        report({
          message: `\`${name}\` is not an extension of this contract. Correct the name, or add it to rules/lib/extensions.js.`,
          suggest: [nearest(name, Object.keys(extensions)) ?? []].flat(),
          location: location.child(name).key(),
        });
      } else if (kinds.length > 0 && !kinds.includes(type.name)) {
        report({
          message: `\`${name}\` has no meaning on a ${type.name}. Move it to ${inWords(kinds)}, or remove it.`,
          location: location.child(name).key(),
        });
      }
    }
  });

/** @param {readonly string[]} kinds */
function inWords(kinds) {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(
    kinds.map((kind) => `${/^[AEIOU]/.test(kind) ? "an" : "a"} ${kind}`),
  );
}
