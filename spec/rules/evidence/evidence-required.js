import { isSuccess } from "../lib/responses.js";

const bounds = [
  "minLength",
  "maxLength",
  "pattern",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "required",
  "additionalProperties",
  "x-enum-descriptions",
];

/**
 * Everything that is not on the vendor's pages carries `x-evidence`: every bound, every required member, every header,
 * every error response, the limit of a body. The pages contain the format int32 and no other format.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const evidenceRequired = () => ({
  Schema(schema, { report, location }) {
    const keyword = bounds.find((name) => name in schema) ?? (schema.format && schema.format !== "int32" && "format");
    if (keyword && !schema["x-evidence"]) {
      report({
        message: `\`${keyword}\` is not on the vendor's pages. Add \`x-evidence\`.`,
        location: location.child(keyword).key(),
      });
    }
  },
  Header: requireMark,
  Response(response, context) {
    if (!isSuccess(String(context.key))) requireMark(response, context);
  },
  RequestBody(body, context) {
    if ("x-max-bytes" in body) requireMark(body, context);
  },
});

/**
 * @param {any} node
 * @param {import("../lib/nodes.js").Context} context
 */
function requireMark(node, { report, location, type }) {
  if (node["x-evidence"]) return;
  report({
    message: `This ${type.name} is not on the vendor's pages. Add \`x-evidence\`.`,
    location: location.key(),
  });
}
