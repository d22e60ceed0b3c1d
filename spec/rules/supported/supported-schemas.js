import { asArray, resolveRef } from "../lib/nodes.js";
import { parametersOf, responsesOf } from "../lib/responses.js";
import { schemasOf, walkSchemas } from "../lib/schemas.js";
import { everywhere, inBodies, inRequests, inResponses } from "./schema-checks.js";

/** @typedef {import("../lib/schemas.js").Located} Located */

/**
 * A schema describes one type of value, or that type and `null`: types, validators, bounds of forms and messages express
 * that, and nothing with several forms. `keywords.js` lists the keywords.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const supportedSchemas = () => {
  /** A schema that several operations use is checked once for each side. */
  const seen = { requests: new Set(), parameters: new Set(), responses: new Set() };
  return {
    Schema(schema, context) {
      const { location, resolve } = context;
      check(everywhere, { node: schema, location }, context);
      const keyword = ["items", "allOf"].find((name) => name in schema);
      if (keyword === undefined || !isEndless({ node: schema, location }, resolve)) return;
      context.report({
        message: "This schema contains itself without an end. Put an object with an optional member between.",
        location: location.child(keyword).key(),
      });
    },
    Operation(operation, context) {
      const { location, resolve } = context;
      const body = resolveRef(operation.requestBody, location.child("requestBody"), resolve);
      for (const schema of schemasOf(body, resolve)) {
        if (![schema.node.type].flat().includes("object")) {
          context.report({ message: NO_OBJECT, location: schema.location });
        }
        walk(schema, seen.requests, [...inRequests, ...inBodies], context);
      }
      for (const { node, location: at } of parametersOf(operation, context)) {
        walk(resolveRef(node.schema, at.child("schema"), resolve), seen.parameters, inRequests, context);
      }
      for (const response of responsesOf(operation, context)) {
        for (const schema of schemasOf(response, resolve)) {
          walk(schema, seen.responses, [...inResponses, ...inBodies], context);
        }
      }
    },
  };
};

const NO_OBJECT = "A request body is an object, to which members can be added. Move the value to a member of one.";

/**
 * @param {Located} schema
 * @param {Set<unknown>} seen
 * @param {readonly import("./schema-checks.js").SchemaCheck[]} checks
 * @param {import("../lib/nodes.js").Context} context
 */
function walk(schema, seen, checks, context) {
  walkSchemas(schema, context.resolve, seen, (each) => check(checks, each, context));
}

/**
 * @param {readonly import("./schema-checks.js").SchemaCheck[]} checks
 * @param {Located} schema
 * @param {import("../lib/nodes.js").Context} context
 */
function check(checks, { node, location }, { report }) {
  for (const { find, message } of checks) {
    for (const keys of find(node))
      report({ message, location: keys.length === 0 ? location : location.child(keys).key() });
  }
}

/**
 * Whether a schema leads back to itself through `items` and `allOf` alone, so that no value is complete.
 *
 * @param {Located} schema
 * @param {import("../lib/nodes.js").Context["resolve"]} resolve
 * @param {readonly unknown[]} parents
 * @returns {boolean}
 */
function isEndless({ node, location }, resolve, parents = []) {
  if (parents.includes(node)) return true;
  const keys = [...asArray(node.allOf).map((_, index) => ["allOf", index]), ...("items" in node ? [["items"]] : [])];
  return keys.some((each) => {
    const child = each.reduce((parent, key) => parent[key], node);
    return isEndless(resolveRef(child, location.child(each), resolve), resolve, [...parents, node]);
  });
}
