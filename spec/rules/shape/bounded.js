import { hasKnownFormat } from "./formats-known.js";

/**
 * Every value is bounded: a string has a maximum length, an array has a maximum number of items, a number has a minimum
 * and a maximum. An enum, a constant, and a date-time with a pattern are bounded as well. The rule skips a schema with an
 * unknown format, because the bounds depend on the format.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const bounded = () => ({
  Schema(schema, { report, location }) {
    if ("enum" in schema || "const" in schema) return;
    if ("format" in schema && !hasKnownFormat(schema)) return;
    for (const [type, bounds] of Object.entries(boundsOf(schema))) {
      const missing = bounds.filter((bound) => !(bound in schema));
      if (![schema.type].flat().includes(type) || missing.length === 0) continue;
      report({
        message: `This ${type} is not bounded. Add ${missing.join(" and ")}.`,
        location: location.child("type").key(),
      });
    }
  },
});

/**
 * @param {any} schema
 * @returns {Record<string, string[]>} the keywords that bound a value, by its type
 */
function boundsOf({ format }) {
  return {
    string: [format === "date-time" ? "pattern" : "maxLength"],
    array: ["maxItems"],
    integer: ["minimum", "maximum"],
    number: ["minimum", "maximum"],
  };
}
