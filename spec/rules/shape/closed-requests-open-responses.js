import { asArray, asObject, resolveRef } from "../lib/nodes.js";
import { responsesOf } from "../lib/responses.js";

/**
 * A request can contain only the members of its schemas: each object in it, however deep, is closed or is a map with a
 * schema for its values. A response can gain members, so its schemas do not forbid additional members.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const closedRequestsOpenResponses = () => {
  /** A schema that several operations use is checked once for requests and once for responses. */
  const checked = { requests: new Set(), responses: new Set() };
  return {
    Operation(operation, context) {
      const { location, resolve } = context;
      const body = resolveRef(operation.requestBody, location.child("requestBody"), resolve);
      for (const schema of schemasOf(body, resolve)) walk(schema, resolve, checked.requests, checkClosed(context));
      for (const response of responsesOf(operation, context)) {
        for (const schema of schemasOf(response, resolve)) walk(schema, resolve, checked.responses, checkOpen(context));
      }
    },
  };
};

/** @typedef {{ node: Record<string, any>, location: import("../lib/nodes.js").Location }} Located */

/** @param {import("../lib/nodes.js").Context} context */
function checkClosed({ report }) {
  return (/** @type {Located} */ { node, location }) => {
    const { type, properties, additionalProperties } = node;
    const isObject = [type].flat().includes("object") || properties !== undefined;
    if (!isObject || additionalProperties === false || typeof additionalProperties === "object") return;
    report({
      message: "A request schema must reject unknown members. Add `additionalProperties: false`.",
      location,
    });
  };
}

/** @param {import("../lib/nodes.js").Context} context */
function checkOpen({ report }) {
  return (/** @type {Located} */ { node, location }) => {
    for (const keyword of ["additionalProperties", "unevaluatedProperties"].filter((name) => node[name] === false)) {
      report({
        message: `Later releases can add members to a response. Remove \`${keyword}\`.`,
        location: location.child(keyword).key(),
      });
    }
  };
}

/**
 * @param {Located} body
 * @param {import("../lib/nodes.js").Context["resolve"]} resolve
 */
function schemasOf({ node, location }, resolve) {
  return Object.entries(asObject(node.content)).map(([type, media]) =>
    resolveRef(asObject(media).schema, location.child(["content", type, "schema"]), resolve),
  );
}

/**
 * Visits a schema and every schema inside it once, also when they refer to each other.
 *
 * @param {Located} schema
 * @param {import("../lib/nodes.js").Context["resolve"]} resolve
 * @param {Set<unknown>} seen
 * @param {(schema: Located) => void} visit
 */
function walk(schema, resolve, seen, visit) {
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
