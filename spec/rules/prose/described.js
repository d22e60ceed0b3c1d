import { asObject, resolveRef } from "../lib/nodes.js";

const longestSummary = 80;

/**
 * Everything a reader meets says what it is. A summary is a short phrase without a full stop, a description is made of
 * sentences that end with one. A property may take its description from the schema it refers to.
 *
 * @type {import("@redocly/openapi-core").Oas3Rule}
 */
export const described = () => ({
  Info: withDescription,
  Server: withDescription,
  Tag: withDescription,
  SecurityScheme: withDescription,
  Parameter: withDescription,
  Header: withDescription,
  RequestBody: withDescription,
  Response: withDescription,
  Example: withSummary,
  Operation(operation, context) {
    withSummary(operation, context);
    withDescription(operation, context);
  },
  Schema(schema, context) {
    const { location, resolve } = context;
    if (location.pointer === "#/") withDescription(schema, context);
    for (const [name, written] of Object.entries(asObject(schema.properties))) {
      const place = location.child(["properties", name]);
      const description = asObject(written).description ?? resolveRef(written, place, resolve).node.description;
      checkDescription(description, `The property ${name}`, place.key(), context);
    }
  },
});

/**
 * @param {any} node
 * @param {import("../lib/nodes.js").Context} context
 */
function withDescription({ description }, context) {
  const place = description === undefined ? context.location.key() : context.location.child("description");
  checkDescription(description, `This ${context.type.name}`, place, context);
}

/**
 * @param {any} node
 * @param {import("../lib/nodes.js").Context} context
 */
function withSummary({ summary }, { report, location, type }) {
  if (typeof summary === "string" && summary.length <= longestSummary && /^[A-Z].*[^.]$/.test(summary)) return;
  report({
    message: `This ${type.name} must have a summary: a phrase of at most ${longestSummary} characters, no full stop.`,
    location: summary === undefined ? location.key() : location.child("summary"),
  });
}

/**
 * @param {unknown} description
 * @param {string} subject
 * @param {object} location
 * @param {import("../lib/nodes.js").Context} context
 */
function checkDescription(description, subject, location, { report }) {
  if (typeof description === "string" && /^[A-Z`][\s\S]*\.\s*$/.test(description)) return;
  report({ message: `${subject} must have a description in sentences that end with a full stop.`, location });
}
