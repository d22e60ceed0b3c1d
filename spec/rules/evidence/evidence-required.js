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
 * What the vendor's pages do not say carries `x-evidence`: every bound, every requiredness, every header, every
 * refusal, the limit of a body. The format int32 is on the pages; no other format is.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const evidenceRequired = () => ({
  Schema(schema, { report, location }) {
    const word = bounds.find((name) => name in schema) ?? (schema.format && schema.format !== "int32" && "format");
    if (word && !schema["x-evidence"]) {
      report({
        message: `\`${word}\` is not on the vendor's pages: it needs \`x-evidence\`.`,
        location: location.child(word).key(),
      });
    }
  },
  Header: demandMark,
  Response(response, context) {
    if (!isSuccess(String(context.key))) demandMark(response, context);
  },
  RequestBody(body, context) {
    if ("x-max-bytes" in body) demandMark(body, context);
  },
});

/**
 * @param {any} node
 * @param {import("../lib/nodes.js").Context} context
 */
function demandMark(node, { report, location, type }) {
  if (node["x-evidence"]) return;
  report({
    message: `This ${type.name} is not on the vendor's pages: it needs \`x-evidence\`.`,
    location: location.key(),
  });
}
