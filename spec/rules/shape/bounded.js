import { hasKnownFormat } from "./formats-known.js";

/**
 * No value is without an end: a string has a longest length, an array a greatest number of items, a number both its
 * ends. An enum, a constant, or a date-time whose pattern fixes its length is bounded too. Which bounds a schema needs is
 * not asked as long as its format is misspelt.
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
        message: `This ${type} must be bounded by ${missing.join(" and ")}.`,
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
