import type { OpenApiDocument } from "../shared/openapi-document.ts";

/** What only this repository's own tools read. */
const INTERNAL = new Set(["x-replay", "x-examples"]);

/** The formats that clients parse: generated code then has a date or a URL where the contract has a string. */
const PARSED_FORMATS = new Set(["date", "date-time", "time", "duration", "uuid", "uri", "byte", "binary"]);

/** The maps whose keys are names, in which a key such as `pattern` is no keyword. */
const NAME_MAPS = new Set([
  "properties",
  "patternProperties",
  "$defs",
  "schemas",
  "headers",
  "parameters",
  "responses",
]);

/** Members that hold instances, not schemas. */
const INSTANCES = new Set(["example", "examples", "value", "default", "const", "enum"]);

/**
 * Makes the document that is published from the one that is written. It has the same meaning, without what only this
 * repository reads, and in a form that code generators can read: a `pattern` beside a format that clients parse is written
 * as `not: { not: { pattern } }`. Generators ignore `not`; with `pattern`, openapi-generator's Python client up to 7.14
 * parses the text of a timestamp and then fails, because it matches the pattern on the date.
 */
export function publish(document: OpenApiDocument): OpenApiDocument {
  // The function keeps the structure of the document.
  return rewrite(document, false) as OpenApiDocument;
}

function rewrite(node: unknown, hasNames: boolean): unknown {
  if (Array.isArray(node)) return node.map((item) => rewrite(item, false));
  if (typeof node !== "object" || node === null) return node;
  const rewritten = Object.entries(node)
    .filter(([key]) => hasNames || !INTERNAL.has(key))
    .map(([key, value]) => [
      key,
      !hasNames && isInstance(key, value) ? value : rewrite(value, !hasNames && NAME_MAPS.has(key)),
    ]);
  return hasNames ? Object.fromEntries(rewritten) : withoutParsedPattern(Object.fromEntries(rewritten));
}

/** `examples` is a list of instances in a schema, and a map of Example Objects everywhere else. */
function isInstance(key: string, value: unknown): boolean {
  return INSTANCES.has(key) && (key !== "examples" || Array.isArray(value));
}

function withoutParsedPattern(node: Readonly<Record<string, unknown>>): object {
  const { pattern, ...rest } = node;
  const isParsed = typeof node.format === "string" && PARSED_FORMATS.has(node.format);
  return typeof pattern === "string" && isParsed && !("not" in node) ? { ...rest, not: { not: { pattern } } } : node;
}
