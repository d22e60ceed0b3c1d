import { resolveRef } from "../lib/nodes.js";
import { parametersOf, responsesOf } from "../lib/responses.js";
import { schemasOf, walkSchemas } from "../lib/schemas.js";
import { everywhere, inRequests, inResponses } from "./schema-checks.js";

/** @typedef {import("../lib/schemas.js").Located} Located */

/**
 * A schema describes one type of value, or that type and `null`: types, validators, bounds of forms and messages express
 * that, and nothing with several forms. `keywords.js` lists the keywords.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const supportedSchemas = () => {
  /** A schema that several operations use is checked once for requests and once for responses. */
  const seen = { requests: new Set(), responses: new Set() };
  return {
    Schema(schema, context) {
      check(everywhere, { node: schema, location: context.location }, context);
    },
    Operation(operation, context) {
      const { location, resolve } = context;
      const body = resolveRef(operation.requestBody, location.child("requestBody"), resolve);
      const parameters = parametersOf(operation, context).map(({ node, location: at }) =>
        resolveRef(node.schema, at.child("schema"), resolve),
      );
      for (const each of [...schemasOf(body, resolve), ...parameters]) {
        walkSchemas(each, resolve, seen.requests, (schema) => check(inRequests, schema, context));
      }
      for (const response of responsesOf(operation, context)) {
        for (const each of schemasOf(response, resolve)) {
          walkSchemas(each, resolve, seen.responses, (schema) => check(inResponses, schema, context));
        }
      }
    },
  };
};

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
