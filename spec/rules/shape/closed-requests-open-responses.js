import { resolveRef } from "../lib/nodes.js";
import { responsesOf } from "../lib/responses.js";
import { schemasOf, walkSchemas } from "../lib/schemas.js";

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
      for (const schema of schemasOf(body, resolve))
        walkSchemas(schema, resolve, checked.requests, checkClosed(context));
      for (const response of responsesOf(operation, context)) {
        for (const schema of schemasOf(response, resolve))
          walkSchemas(schema, resolve, checked.responses, checkOpen(context));
      }
    },
  };
};

/** @typedef {import("../lib/schemas.js").Located} Located */

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
