import { asArray, asObject, resolveRef } from "./nodes.js";

/**
 * An example with its location in the source.
 * @typedef {{ name: string, node: Record<string, any>, location: import("./nodes.js").Location }} LocatedExample
 */

/**
 * A response with its status, its location in the source and its examples.
 * @typedef {{ status: string, node: Record<string, any>, location: import("./nodes.js").Location, examples: LocatedExample[] }} LocatedResponse
 */

/**
 * Every response that an operation declares, with resolved references.
 *
 * @param {any} operation
 * @param {import("./nodes.js").Context} context of the operation
 * @returns {LocatedResponse[]}
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

/**
 * The parameters of an operation and of its path, with resolved references. One of the operation replaces one of the path
 * with the same name and location (OpenAPI 3.1, section 4.8.9).
 *
 * @param {any} operation
 * @param {import("./nodes.js").Context} context of the operation
 * @returns {{ node: Record<string, any>, location: import("./nodes.js").Location }[]}
 */
export function parametersOf(operation, { location, rawLocation, parent, resolve }) {
  // The path item has no location here; its references are relative to the file that has the `$ref` to the operation.
  const shared = asArray(asObject(parent).parameters).map((each) => resolveRef(each, rawLocation, resolve));
  const own = asArray(operation.parameters).map((each, index) =>
    resolveRef(each, location.child(["parameters", index]), resolve),
  );
  return [...new Map([...shared, ...own].map((each) => [`${each.node.in} ${each.node.name}`, each])).values()];
}

/**
 * The members of the JSON body of a request, by name: none for an operation without a body.
 *
 * @param {any} operation
 * @param {import("./nodes.js").Context} context of the operation
 */
export function bodyMembersOf(operation, { location, resolve }) {
  const body = resolveRef(operation.requestBody, location.child("requestBody"), resolve);
  const { schema } = asObject(asObject(body.node.content)["application/json"]);
  return asObject(
    resolveRef(schema, body.location.child(["content", "application/json", "schema"]), resolve).node.properties,
  );
}

/** @param {string} status */
export function isSuccess(status) {
  return status.startsWith("2");
}

/**
 * The examples of a request body or a response, with resolved references. A response without content has no other location
 * for them than `x-examples`.
 *
 * @param {{ node: Record<string, any>, location: import("./nodes.js").Location }} body
 * @param {import("./nodes.js").Context["resolve"]} resolve
 * @returns {LocatedExample[]}
 */
function examplesOf({ node, location }, resolve) {
  const named = [
    ...Object.entries(asObject(node.content)).map(([type, media]) => ({
      examples: asObject(asObject(media).examples),
      at: location.child(["content", type, "examples"]),
    })),
    { examples: asObject(node["x-examples"]), at: location.child("x-examples") },
  ];
  return named.flatMap(({ examples, at }) =>
    Object.entries(examples).map(([name, example]) => ({ name, ...resolveRef(example, at.child(name), resolve) })),
  );
}
