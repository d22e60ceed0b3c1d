import { asArray, asObject } from "../lib/nodes.js";

/**
 * An enum has `x-enum-descriptions`: sentences for each value, in the same order.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const enumsExplained = () => ({
  Schema(schema, { report, location }) {
    if (!schema.enum && !("x-enum-descriptions" in schema)) return;
    const explained = asObject(schema["x-enum-descriptions"]);
    const at = location.child(schema["x-enum-descriptions"] ? "x-enum-descriptions" : "enum");
    if (asArray(schema.enum).join("\n") !== Object.keys(explained).join("\n")) {
      report({
        message: "`x-enum-descriptions` must describe exactly the values of `enum`, in the same order.",
        location: at.key(),
      });
    }
    for (const [value, explanation] of Object.entries(explained)) {
      if (typeof explanation === "string" && /^[A-Z`][\s\S]*\.\s*$/.test(explanation)) continue;
      report({
        message: `The value ${value} needs a description: sentences that end with a full stop.`,
        location: at.child(value).key(),
      });
    }
  },
});
