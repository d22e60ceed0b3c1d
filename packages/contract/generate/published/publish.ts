import { isReference, resolveReference } from "@credential-api/openapi";
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
 * repository reads, and in a form that code generators can read:
 *
 * - A `pattern` beside a format that clients parse is written as `not: { not: { pattern } }`. Generators ignore `not`; with
 *   `pattern`, openapi-generator's Python client up to 7.14 parses the text of a timestamp and then fails, because it matches
 *   the pattern on the date.
 * - One value of a list, `allOf` of an enum and a `const`, is written as the `const`. openapi-python-client leaves out every
 *   schema with an `allOf` of values that are no objects.
 * - Exclusive bounds of integers are written as inclusive ones. ogen takes them for the booleans of OpenAPI 3.0.
 */
export function publish(document: OpenApiDocument): OpenApiDocument {
  // The function keeps the structure of the document.
  const made = published.get(document) ?? (rewrite(document, false) as OpenApiDocument);
  published.set(document, made);
  return made;

  function rewrite(node: unknown, hasNames: boolean): unknown {
    if (Array.isArray(node)) return node.map((item) => rewrite(item, false));
    if (typeof node !== "object" || node === null) return node;
    const members = Object.entries(node)
      .filter(([key]) => hasNames || !INTERNAL.has(key))
      .map(([key, value]) => {
        const stays = !hasNames && isInstance(key, value);
        return [key, stays ? value : rewrite(value, !hasNames && NAME_MAPS.has(key))];
      });
    const rewritten = Object.fromEntries(members);
    return hasNames ? rewritten : withInclusiveBounds(withoutParsedPattern(withPlainConst(document, rewritten)));
  }
}

/** Several makers need the published document of one contract. None of them changes it. */
const published = new WeakMap<OpenApiDocument, OpenApiDocument>();

/** `examples` is a list of instances in a schema, and a map of Example Objects everywhere else. */
function isInstance(key: string, value: unknown): boolean {
  return INSTANCES.has(key) && (key !== "examples" || Array.isArray(value));
}

type Node = Readonly<Record<string, unknown>>;

function withoutParsedPattern(node: Node): Node {
  const { pattern, ...rest } = node;
  const isParsed = typeof node.format === "string" && PARSED_FORMATS.has(node.format);
  return typeof pattern === "string" && isParsed && !("not" in node) ? { ...rest, not: { not: { pattern } } } : node;
}

/** The keywords of a schema that is nothing but a list of values. */
const LIST_OF_VALUES = new Set(["type", "enum", "title", "description"]);

function withPlainConst(document: OpenApiDocument, node: Node): Node {
  const { allOf, ...rest } = node;
  if (!Array.isArray(allOf)) return node;
  const branches: readonly Node[] = allOf.map((branch) =>
    isReference(branch) ? resolveReference<Node>(document, branch) : branch,
  );
  const constant = branches.find((branch) => "const" in branch);
  const others = branches.filter((branch) => branch !== constant);
  const isPlain = others.every(
    (branch) =>
      Array.isArray(branch.enum) &&
      branch.enum.includes(constant?.const) &&
      Object.keys(branch).every((keyword) => LIST_OF_VALUES.has(keyword) || keyword.startsWith("x-")),
  );
  return constant !== undefined && isPlain ? { ...rest, ...constant } : node;
}

function withInclusiveBounds(node: Node): Node {
  const { exclusiveMinimum: above, exclusiveMaximum: below, ...rest } = node;
  if (![node.type].flat().includes("integer")) return node;
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = node;
  return {
    ...rest,
    ...(typeof above === "number" && { minimum: Math.max(Number(minimum), Math.floor(above) + 1) }),
    ...(typeof below === "number" && { maximum: Math.min(Number(maximum), Math.ceil(below) - 1) }),
  };
}
