import { asObject, resolveRef } from "./nodes.js";

/**
 * An example with its location in the source.
 * @typedef {{ name: string, node: Record<string, any>, location: import("./nodes.js").Location }} LocatedExample
 */

/**
 * Every response that an operation declares, with resolved references.
 *
 * @param {any} operation
 * @param {import("./nodes.js").Context} context of the operation
 */
export function responsesOf(operation, { location, resolve }) {
  return Object.entries(asObject(operation.responses))
    .map(([status, response]) => ({ status, ...resolveRef(response, location.child(["responses", status]), resolve) }))
    .map((response) => ({ ...response, examples: examplesOf(response, resolve) }));
}

/**
 * Every request example of an operation.
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
 * The examples of a request body or a response, with resolved references.
 *
 * @param {{ node: Record<string, any>, location: import("./nodes.js").Location }} body
 * @param {import("./nodes.js").Context["resolve"]} resolve
 * @returns {LocatedExample[]}
 */
function examplesOf({ node, location }, resolve) {
  return Object.entries(asObject(node.content)).flatMap(([type, media]) =>
    Object.entries(asObject(asObject(media).examples)).map(([name, example]) => ({
      name,
      ...resolveRef(example, location.child(["content", type, "examples", name]), resolve),
    })),
  );
}
