import { asArray, asObject, resolveRef } from "./nodes.js";

/** A node with its location. @typedef {{ node: Record<string, any>, location: import("./nodes.js").Location }} Located */

/**
 * The schema of each media type of a request body or a response, with resolved references.
 *
 * @param {Located} body
 * @param {import("./nodes.js").Context["resolve"]} resolve
 * @returns {Located[]}
 */
export function schemasOf({ node, location }, resolve) {
  return Object.entries(asObject(node.content)).map(([type, media]) =>
    resolveRef(asObject(media).schema, location.child(["content", type, "schema"]), resolve),
  );
}

/**
 * Visits a schema and every schema inside it once, also when they refer to each other.
 *
 * @param {Located} schema
 * @param {import("./nodes.js").Context["resolve"]} resolve
 * @param {Set<unknown>} seen the schemas that were visited; one set for many calls
 * @param {(schema: Located) => void} visit
 */
export function walkSchemas(schema, resolve, seen, visit) {
  const waiting = [schema];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, location } = next;
    if (seen.has(node)) continue;
    seen.add(node);
    visit(next);
    for (const keys of childrenOf(node)) {
      const child = keys.reduce((parent, key) => parent[key], node);
      waiting.push(resolveRef(child, location.child(keys), resolve));
    }
  }
}

/**
 * @param {Record<string, any>} schema
 * @returns {string[][]} the keys that lead to each schema inside it
 */
function childrenOf(schema) {
  return [
    ...Object.keys(asObject(schema.properties)).map((key) => ["properties", key]),
    ...["allOf", "anyOf", "oneOf"].flatMap((word) => Object.keys(asArray(schema[word])).map((key) => [word, key])),
    ...["items", "additionalProperties"].filter((word) => typeof schema[word] === "object").map((word) => [word]),
  ];
}
