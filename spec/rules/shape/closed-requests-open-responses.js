import { asArray, asObject, resolveRef } from "../lib/nodes.js";
import { responsesOf } from "../lib/responses.js";

/**
 * A request can contain only the members of its schema, and no member is required. A response can gain members, so its
 * schemas do not forbid additional members.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const closedRequestsOpenResponses = () => ({
  Operation(operation, context) {
    const { report, location, resolve } = context;
    const body = resolveRef(operation.requestBody, location.child("requestBody"), resolve);
    for (const schema of schemasOf(body, resolve)) {
      if (schema.node.additionalProperties !== false) {
        report({
          message: "A request schema must reject unknown members. Add `additionalProperties: false`.",
          location: schema.location,
        });
      }
      if ("required" in schema.node) {
        report({
          message: "The members of a request are optional. Remove `required`.",
          location: schema.location.child("required").key(),
        });
      }
    }
    for (const response of responsesOf(operation, context)) {
      for (const schema of schemasOf(response, resolve)) checkOpen(schema, context, new Set());
    }
  },
});

/**
 * @param {{ node: Record<string, any>, location: import("../lib/nodes.js").Location }} body
 * @param {import("../lib/nodes.js").Context["resolve"]} resolve
 */
function schemasOf({ node, location }, resolve) {
  return Object.entries(asObject(node.content)).map(([type, media]) =>
    resolveRef(asObject(media).schema, location.child(["content", type, "schema"]), resolve),
  );
}

/**
 * @param {{ node: Record<string, any>, location: import("../lib/nodes.js").Location }} schema
 * @param {import("../lib/nodes.js").Context} context
 * @param {Set<unknown>} seen
 */
function checkOpen({ node, location }, context, seen) {
  if (seen.has(node)) return;
  seen.add(node);
  for (const keyword of ["additionalProperties", "unevaluatedProperties"].filter((name) => node[name] === false)) {
    context.report({
      message: `Later releases can add members to a response. Remove \`${keyword}\`.`,
      location: location.child(keyword).key(),
    });
  }
  for (const keys of childrenOf(node)) {
    const child = keys.reduce((parent, key) => parent[key], node);
    checkOpen(resolveRef(child, location.child(keys), context.resolve), context, seen);
  }
}

/**
 * @param {Record<string, any>} schema
 * @returns {string[][]} the keys that lead to each schema inside it
 */
function childrenOf({ properties, allOf, items }) {
  return [
    ...Object.keys(asObject(properties)).map((key) => ["properties", key]),
    ...Object.keys(asArray(allOf)).map((key) => ["allOf", key]),
    ...(items === undefined ? [] : [["items"]]),
  ];
}
