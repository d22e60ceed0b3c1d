import { hasKnownFormat } from "./formats-known.js";

/** The formats whose own grammar limits the value. Other formats, such as `uri`, allow a text of any length. */
const boundedFormats = ["date", "date-time", "duration", "ipv4", "ipv6", "iso-date-time", "iso-time", "time", "uuid"];

/**
 * Every value is bounded: a string has a maximum length, an array has a maximum number of items, a map has a maximum number
 * of members, a number has a minimum and a maximum. An enum, a constant, and a format such as `date-time` are bounded as
 * well. The rule skips a schema with an unknown format, because the bounds depend on the format.
 *
 * An integer beyond 2^53 - 1 is not exact in JavaScript, on the server and in every client.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const bounded = () => ({
  Schema(schema, { report, location }) {
    if ("enum" in schema || "const" in schema) return;
    if ("format" in schema && !hasKnownFormat(schema)) return;
    const types = [schema.type].flat();
    for (const [type, bounds] of Object.entries(boundsOf(schema))) {
      const missing = bounds.filter((names) => !names.some((name) => name in schema)).map(([name]) => name);
      if (!types.includes(type) || missing.length === 0) continue;
      report({
        message: `This ${type === "object" ? "map" : type} is not bounded. Add ${missing.join(" and ")}.`,
        location: location.child(type === "object" ? "additionalProperties" : "type").key(),
      });
    }
    if (!types.includes("integer")) return;
    for (const name of ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]) {
      if (typeof schema[name] !== "number" || Math.abs(schema[name]) <= Number.MAX_SAFE_INTEGER) continue;
      report({
        message: `JavaScript is exact only up to ${Number.MAX_SAFE_INTEGER}. Reduce \`${name}\`, or use a string of digits.`,
        location: location.child(name),
      });
    }
  },
});

/**
 * @param {any} schema
 * @returns {Record<string, string[][]>} by type: each bound that a value needs, with the keywords that give it
 */
function boundsOf({ format, additionalProperties }) {
  const range = [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ];
  return {
    string: boundedFormats.includes(format) ? [] : [["maxLength"]],
    array: [["maxItems"]],
    integer: range,
    number: range,
    object: typeof additionalProperties === "object" ? [["maxProperties"]] : [],
  };
}
