import { asObject, resolveRef } from "./nodes.js";

/**
 * An example of an answer, where it was written.
 * @typedef {{ name: string, node: Record<string, any>, location: import("./nodes.js").Location }} WrittenExample
 */

/**
 * Every answer an operation declares, with references followed.
 *
 * @param {any} operation
 * @param {import("./nodes.js").Context} context of the operation
 */
export function responsesOf(operation, { location, resolve }) {
  return Object.entries(asObject(operation.responses))
    .map(([status, written]) => ({ status, ...resolveRef(written, location.child(["responses", status]), resolve) }))
    .map((answer) => ({ ...answer, examples: examplesOf(answer, resolve) }));
}

/**
 * Every example of the request of an operation.
 *
 * @param {any} operation
 * @param {import("./nodes.js").Context} context of the operation
 */
export function requestExamplesOf(operation, { location, resolve }) {
  return examplesOf(resolveRef(operation.requestBody, location.child("requestBody"), resolve), resolve);
}

/** @param {string} status */
export function isSuccess(status) {
  return status.startsWith("2");
}

/**
 * The examples of a request body or an answer, with references followed.
 *
 * @param {{ node: Record<string, any>, location: import("./nodes.js").Location }} body
 * @param {import("./nodes.js").Context["resolve"]} resolve
 * @returns {WrittenExample[]}
 */
function examplesOf({ node, location }, resolve) {
  return Object.entries(asObject(node.content)).flatMap(([type, media]) =>
    Object.entries(asObject(asObject(media).examples)).map(([name, written]) => ({
      name,
      ...resolveRef(written, location.child(["content", type, "examples", name]), resolve),
    })),
  );
}
