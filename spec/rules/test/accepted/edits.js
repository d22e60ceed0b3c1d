/** @typedef {import("../edit.js").Edit} Edit */

/** `getVascoCredential` and `updateVascoCredential`. */
export const GET = "operations/get-vasco-credential/operation.yaml";
export const UPDATE = "operations/update-vasco-credential/operation.yaml";

/**
 * Adds a parameter to `getVascoCredential`.
 *
 * @param {string} parameter its lines
 * @returns {Edit}
 */
export function addParameter(parameter) {
  return { file: GET, after: "parameters.yaml#/extId", insert: indent(parameter, 4).replace(/^ {4}/, "  - ") };
}

/**
 * Adds a member to the body of `updateVascoCredential`.
 *
 * @param {string} member its lines
 * @returns {Edit}
 */
export function addToRequest(member) {
  return {
    file: "operations/update-vasco-credential/VascoCredentialUpdate.yaml",
    after: "properties:",
    insert: indent(member, 2),
  };
}

/**
 * Adds a member to the 200 body of `getVascoCredential`.
 *
 * @param {string} member its lines
 * @returns {Edit}
 */
export function addToResponse(member) {
  return { file: "shared/VascoCredential.yaml", after: "properties:", insert: indent(member, 2) };
}

/**
 * Adds an operation without parameters and without a body.
 *
 * @param {string} name in kebab-case: of its folder, and of its path when `path` is not there
 * @param {{ path?: string, method?: string, success: string, more?: string, isPublic?: boolean }} operation `success` and
 *   `more` are lines: of its success responses, and of its other members
 * @returns {Edit[]}
 */
export function addOperation(name, operation) {
  const { path = `/nevisidm/api/core/v1/${name}`, method = "post", success, more = "", isPublic } = operation;
  const secured = isPublic ? [] : ["  '401': { $ref: ../../shared/responses.yaml#/Unauthorized }"];
  const lines = [
    `operationId: ${name.replace(/-[a-z]/g, (letter) => letter.charAt(1).toUpperCase())}`,
    "summary: Check a token",
    "description: Nothing changes.",
    "tags: [VASCO]",
    "x-since: ['8.2605.0']",
    ...(more.includes("x-required-permissions") ? [] : ["x-required-permissions: []"]),
    indent(more, 0),
    "x-errors:",
    ...(isPublic ? [] : ["  '401': [errors.unauthorized]"]),
    "  '500': [errors.fatalError]",
    "  '503': [errors.unavailable]",
    "responses:",
    indent(success, 2),
    ...secured,
    "  '500': { $ref: ../../shared/responses.yaml#/FatalError }",
    "  '503': { $ref: ../../shared/responses.yaml#/Unavailable }",
  ];
  const file = `operations/${name}/operation.yaml`;
  return [
    {
      file: "openapi.yaml",
      replace: "components:",
      by: `  ${path}:\n    ${method}:\n      $ref: ${file}\ncomponents:`,
    },
    { file, write: lines.join("\n") },
  ];
}

/**
 * The lines, without the empty ones around them, with an indentation of their own.
 *
 * @param {string} text
 * @param {number} width
 */
export function indent(text, width) {
  const lines = text.replace(/^\n+|\s+$/g, "").split("\n");
  const own = Math.min(...lines.filter((line) => line !== "").map((line) => line.search(/\S/)));
  return lines.map((line) => (line === "" ? "" : " ".repeat(width) + line.slice(own))).join("\n");
}
