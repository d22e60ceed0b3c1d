import { asObject } from "../lib/nodes.js";
import { bodyMembersOf, parametersOf } from "../lib/responses.js";

/** The success statuses of a method. A method that is not here is not supported. */
const successStatuses = {
  get: ["200"],
  post: ["200", "201", "202", "204"],
  put: ["200", "201", "202", "204"],
  patch: ["200", "202", "204"],
  delete: ["200", "202", "204"],
};

/**
 * An operation declares at least one success status of its method, and every error status that the server can send: which
 * ones follow from its security, its parameters and its body.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const statusesDeclared = () => ({
  Operation(operation, context) {
    const { report, location, key } = context;
    const declared = asObject(operation.responses);
    const allowed = successStatuses[String(key)];
    if (!operation.responses || !allowed) return;
    const at = location.child("responses");
    const successes = Object.keys(declared).filter((status) => /^2\d\d$/.test(status));
    if (successes.length === 0) {
      report({
        message: `The operation declares no success. Add ${inWords(allowed)} to \`responses\`.`,
        location: at.key(),
      });
    }
    for (const status of successes.filter((name) => !allowed.includes(name))) {
      report({
        message: `\`${key}\` cannot succeed with ${status}. Use ${inWords(allowed)}.`,
        location: at.child(status).key(),
      });
    }
    for (const [status, { isNeeded, reason, onlyThen }] of Object.entries(errorStatuses(operation, context))) {
      if (isNeeded && !(status in declared)) {
        report({ message: `${reason} must declare ${status}. Add it to \`responses\`.`, location: at.key() });
      }
      if (!isNeeded && onlyThen && status in declared) {
        report({ message: `Only ${onlyThen} can return ${status}. Remove it.`, location: at.child(status).key() });
      }
    }
  },
});

/**
 * @param {any} operation
 * @param {import("../lib/nodes.js").Context} context
 * @returns {Record<string, { isNeeded: boolean, reason: string, onlyThen?: string }>}
 */
function errorStatuses(operation, context) {
  const parameters = parametersOf(operation, context).map(({ node }) => node);
  const isPublic = Array.isArray(operation.security) && operation.security.length === 0;
  const permissions = operation["x-required-permissions"];
  const needsPermission = !Array.isArray(permissions) || permissions.length > 0;
  const namesClient = parameters.some(({ in: place, name }) => place === "path" && name === "clientExtId");
  const takesBody = operation.requestBody !== undefined;
  const withBody = "an operation with a body";
  const takesInput = takesBody || parameters.length > 0;
  const every = { isNeeded: true, reason: "An operation" };
  return {
    400: { isNeeded: takesInput, reason: "An operation with parameters or a body" },
    401: { isNeeded: !isPublic, reason: "An operation with security", onlyThen: "an operation with security" },
    403: {
      isNeeded: !isPublic && (needsPermission || namesClient),
      reason: "An operation that needs a permission or names a client",
    },
    404: { isNeeded: parameters.some((each) => each.in === "path"), reason: "An operation with path parameters" },
    409: { isNeeded: "version" in bodyMembersOf(operation, context), reason: "An operation that takes a `version`" },
    413: { isNeeded: takesBody, reason: "An operation with a body", onlyThen: withBody },
    415: { isNeeded: takesBody, reason: "An operation with a body", onlyThen: withBody },
    422: { isNeeded: takesInput, reason: "An operation with parameters or a body" },
    500: every,
    503: every,
  };
}

/** @param {readonly string[]} words */
function inWords(words) {
  return new Intl.ListFormat("en", { type: "disjunction" }).format(words);
}
