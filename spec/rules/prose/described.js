import { asObject, resolveRef } from "../lib/nodes.js";

const MAX_SUMMARY_LENGTH = 80;

/**
 * Everything that a reader sees has a description. A summary is a short phrase without a full stop; a description consists
 * of sentences that end with a full stop. A property can take its description from the schema that it refers to.
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
    for (const [name, property] of Object.entries(asObject(schema.properties))) {
      const at = location.child(["properties", name]);
      const description = asObject(property).description ?? resolveRef(property, at, resolve).node.description;
      checkDescription(description, `The property ${name}`, at.key(), context);
    }
  },
});

/**
 * @param {any} node
 * @param {import("../lib/nodes.js").Context} context
 */
function withDescription({ description }, context) {
  const at = description === undefined ? context.location.key() : context.location.child("description");
  checkDescription(description, `This ${context.type.name}`, at, context);
}

/**
 * @param {any} node
 * @param {import("../lib/nodes.js").Context} context
 */
function withSummary({ summary }, { report, location, type }) {
  if (typeof summary === "string" && summary.length <= MAX_SUMMARY_LENGTH && /^[A-Z].*[^.]$/.test(summary)) return;
  report({
    message: `This ${type.name} needs a summary: a phrase of at most ${MAX_SUMMARY_LENGTH} characters without a full stop.`,
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
  report({ message: `${subject} needs a description: sentences that end with a full stop.`, location });
}
