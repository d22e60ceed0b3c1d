import { asArray, asObject } from "../lib/nodes.js";

/**
 * A list of values says what each of them means, in `x-enum-descriptions`: a sentence for each, in the same order.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const enumsExplained = () => ({
  Schema(schema, { report, location }) {
    if (!schema.enum && !("x-enum-descriptions" in schema)) return;
    const explained = asObject(schema["x-enum-descriptions"]);
    const place = location.child(schema["x-enum-descriptions"] ? "x-enum-descriptions" : "enum");
    if (asArray(schema.enum).join("\n") !== Object.keys(explained).join("\n")) {
      report({
        message: "`x-enum-descriptions` must explain exactly the values of `enum`, in their order.",
        location: place.key(),
      });
    }
    for (const [value, explanation] of Object.entries(explained)) {
      if (typeof explanation === "string" && /^[A-Z`][\s\S]*\.\s*$/.test(explanation)) continue;
      report({
        message: `What ${value} means must be told in sentences that end with a full stop.`,
        location: place.child(value).key(),
      });
    }
  },
});
