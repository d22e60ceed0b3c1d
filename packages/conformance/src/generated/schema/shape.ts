/** Reads a schema of a request as one shape: references followed, and `null` beside the value as a flag. */
import { isReference, parsePointer, toPointer, valueAt } from "@credential-api/openapi";

/** The types of JSON Schema without `null`. */
export type ShapeType = "string" | "integer" | "number" | "boolean" | "array" | "object";

/** What a value must be like. Keywords have the meaning of JSON Schema 2020-12. */
export interface Shape {
  readonly type: ShapeType;
  readonly nullable: boolean;
  /** The values of `enum` or of `const`, without `null`. */
  readonly values?: readonly unknown[];
  readonly keywords: Keywords;
  /** JSON Pointers of the schema and of each keyword in the document. A keyword beside a `$ref` has another parent. */
  readonly pointer: string;
  readonly pointers: Readonly<Record<string, string>>;
}

export interface Keywords {
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly propertyNames?: unknown;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly items?: unknown;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly default?: unknown;
}

/** The keywords that restrict values and that the kit varies. `anyOf` and `oneOf` only beside `null`, `not` only twice. */
export const variedKeywords: ReadonlySet<string> = new Set(
  (
    "type enum const properties required additionalProperties propertyNames minProperties maxProperties dependentRequired " +
    "items minItems maxItems uniqueItems minLength maxLength pattern format minimum maximum exclusiveMinimum " +
    "exclusiveMaximum multipleOf anyOf oneOf not"
  ).split(" "),
);

/** The keywords that restrict no value of a request. */
const annotations: ReadonlySet<string> = new Set(
  (
    "title description deprecated example examples externalDocs $comment contentEncoding contentMediaType default " +
    "readOnly writeOnly $ref"
  ).split(" "),
);

/**
 * Reads the schema at a JSON Pointer.
 *
 * @throws Error naming a keyword that the kit cannot vary, and its location.
 */
export function readShape(document: unknown, pointer: string): Shape {
  const found = collect(document, pointer);
  for (const [name, { pointer: at }] of found.keywords) {
    if (!variedKeywords.has(name) && !annotations.has(name) && !name.startsWith("x-")) throw unsupported(name, at);
  }
  const union = found.keywords.get("anyOf") ?? found.keywords.get("oneOf");
  if (union !== undefined) return { ...readShape(document, otherThanNull(document, union)), nullable: true };
  foldNot(found.keywords);
  const keywords = Object.fromEntries([...found.keywords].map(([name, { value }]) => [name, value]));
  const listed = "const" in keywords ? [keywords.const] : Array.isArray(keywords.enum) ? keywords.enum : undefined;
  const types = keywords.type === undefined ? typesOf(listed ?? []) : [keywords.type].flat();
  const [type, ...others] = types.filter((each) => each !== "null");
  if (!isShapeType(type) || others.length > 0) throw unsupported("type", pointer);
  const values = listed?.filter((value) => value !== null);
  return {
    type,
    nullable: types.includes("null") && (listed === undefined || listed.includes(null)),
    ...(values === undefined ? {} : { values }),
    keywords,
    pointer: found.pointer,
    pointers: Object.fromEntries([...found.keywords].map(([name, { pointer: at }]) => [name, at])),
  };
}

interface Keyword {
  readonly value: unknown;
  readonly pointer: string;
}

interface Collected {
  readonly pointer: string;
  readonly keywords: Map<string, Keyword>;
}

/** The keywords of the target of a reference, and those beside the reference. */
function collect(document: unknown, pointer: string): Collected {
  const schema = valueAt(document, pointer);
  if (typeof schema !== "object" || schema === null) throw unsupported(String(schema), pointer);
  const own = Object.entries(schema).map(
    ([name, value]) => [name, { value, pointer: toPointer([name], pointer) }] as const,
  );
  if (!isReference(schema)) return { pointer, keywords: new Map(own) };
  const target = collect(document, schema.$ref.slice(1));
  return { pointer: target.pointer, keywords: new Map([...target.keywords, ...own]) };
}

function otherThanNull(document: unknown, { value, pointer }: Keyword): string {
  const branches = Array.isArray(value) ? value.map((_, index) => toPointer([index], pointer)) : [];
  const others = branches.filter((branch) => collect(document, branch).keywords.get("type")?.value !== "null");
  const [other] = others;
  if (other === undefined || others.length > 1) throw unsupported(parsePointer(pointer).at(-1) ?? "", pointer);
  return other;
}

/** The published document writes a `pattern` beside some formats as `not: { not: { pattern } }`. */
function foldNot(keywords: Map<string, Keyword>): void {
  const not = keywords.get("not");
  if (not === undefined) return;
  const pattern = valueAt(not.value, ["not", "pattern"]);
  const isAlone = Object.keys(Object(valueAt(not.value, ["not"]))).length === 1;
  if (typeof pattern !== "string" || !isAlone || keywords.has("pattern")) throw unsupported("not", not.pointer);
  keywords.set("pattern", { value: pattern, pointer: toPointer(["not", "pattern"], not.pointer) });
  keywords.delete("not");
}

function typesOf(values: readonly unknown[]): readonly string[] {
  return [
    ...new Set(values.map((value) => (value === null ? "null" : Number.isInteger(value) ? "integer" : typeof value))),
  ];
}

const shapeTypes: readonly string[] = [
  "string",
  "integer",
  "number",
  "boolean",
  "array",
  "object",
] satisfies ShapeType[];

function isShapeType(type: unknown): type is ShapeType {
  return typeof type === "string" && shapeTypes.includes(type);
}

function unsupported(keyword: string, pointer: string): Error {
  return new Error(
    `The kit cannot vary the keyword ${keyword} at ${pointer} of the contract. Describe the rule without it.`,
  );
}
