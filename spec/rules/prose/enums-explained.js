import { asArray } from "../lib/nodes.js";

/**
 * An enum has `x-enum-descriptions`: a list with sentences for each value, in the order of `enum`. Code generators read
 * the extension in this form, and some of them fail on another one.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const enumsExplained = () => ({
  Schema(schema, { report, location }) {
    const explained = schema["x-enum-descriptions"];
    if (!schema.enum && explained === undefined) return;
    const at = location.child(explained ? "x-enum-descriptions" : "enum");
    const values = asArray(schema.enum);
    if (!Array.isArray(explained)) {
      report({
        message: "`x-enum-descriptions` must be a list: one description per value of `enum`.",
        location: at.key(),
      });
      return;
    }
    if (explained.length !== values.length) {
      report({
        message: `\`x-enum-descriptions\` has ${explained.length} descriptions for ${values.length} values. Write one per value of \`enum\`, in the same order.`,
        location: at.key(),
      });
      return;
    }
    for (const [index, explanation] of explained.entries()) {
      if (typeof explanation === "string" && /^[A-Z`][\s\S]*\.\s*$/.test(explanation)) continue;
      report({
        message: `The value ${values[index]} needs a description: sentences that end with a full stop.`,
        location: at.child(index),
      });
    }
  },
});
