import { toPointer } from "@credential-api/openapi";

/** A JSON value that is an object. */
export type Node = Readonly<Record<string, unknown>>;

/** Called for each keyword that OpenAPI 3.0.3 does not have, with its pointer. It stays in the document as `x-<keyword>`. */
export type ReportLoss = (keyword: string, pointer: string) => void;

/** The keywords of the Schema Object of OpenAPI 3.0.3 whose values are the same in 3.1. Extensions stay, too. */
const SHARED = new Set([
  ...["title", "description", "default", "example", "deprecated", "readOnly", "writeOnly", "externalDocs", "xml"],
  ...["discriminator", "enum", "format", "multipleOf", "maximum", "minimum", "maxLength", "minLength", "pattern"],
  ...["maxItems", "minItems", "uniqueItems", "maxProperties", "minProperties", "required"],
]);

/** Keywords whose meaning depends on one that 3.0.3 does not have: without it, they would apply to more than they should. */
const DEPENDS_ON = new Map([
  ["items", "prefixItems"],
  ["additionalProperties", "patternProperties"],
]);

/** Keywords that say nothing about a value. */
const WITHOUT_MEANING = new Set(["$comment", "$schema"]);

/**
 * Writes a schema of OpenAPI 3.1 as one of OpenAPI 3.0.3 with the same meaning. What 3.0.3 cannot express is reported, and
 * stays as an extension: without it, the schema accepts more.
 */
export function toSchema30(schema: unknown, pointer: string, report: ReportLoss): Node {
  if (schema === false) return { not: {} };
  if (!isNode(schema)) return {};
  if (typeof schema.$ref === "string") return toReference(schema, pointer, report);
  const demands: Node[] = [];
  const made: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    const at = toPointer([keyword], pointer);
    const convert = (child: unknown, ...names: (string | number)[]) => toSchema30(child, toPointer(names, at), report);
    const neighbour = DEPENDS_ON.get(keyword);
    if (neighbour !== undefined && neighbour in schema) lose(keyword, value, at);
    else if (SHARED.has(keyword) || keyword.startsWith("x-")) made[keyword] = value;
    else if (keyword === "type") Object.assign(made, toType(schema, demands));
    else if (keyword === "const") made.enum = [value];
    else if (keyword === "exclusiveMinimum" || keyword === "exclusiveMaximum")
      demands.push(toExclusive(keyword, value));
    else if (keyword === "examples") Object.assign(made, toExample(schema, value, at, report));
    else if (keyword === "items" || keyword === "not") made[keyword] = convert(value);
    else if (keyword === "additionalProperties") made[keyword] = typeof value === "boolean" ? value : convert(value);
    else if (keyword === "properties") made[keyword] = mapNode(value, convert);
    else if (keyword === "allOf" || keyword === "anyOf" || keyword === "oneOf") made[keyword] = mapList(value, convert);
    else if (keyword === "dependentRequired") demands.push(...toDependencies(value));
    else if (keyword === "if") demands.push(...toConditions(schema, pointer, report));
    else if (keyword === "then" || keyword === "else" || WITHOUT_MEANING.has(keyword)) continue;
    else lose(keyword, value, at);
  }
  return withDemands(made, demands);

  function lose(keyword: string, value: unknown, at: string): void {
    made[`x-${keyword.replace("$", "")}`] = value;
    report(keyword, at);
  }
}

/** In 3.0.3, what stands beside a `$ref` is ignored. */
function toReference({ $ref, ...beside }: Node, pointer: string, report: ReportLoss): Node {
  if (Object.keys(beside).length === 0) return { $ref };
  return withDemands(toSchema30(beside, pointer, report), [{ $ref }]);
}

/** Adds what has to be true as well: in the schema itself where it has none of the keywords yet, otherwise in `allOf`. */
function withDemands(made: Node, demands: readonly Node[]): Node {
  const whole: Record<string, unknown> = { ...made };
  const branches: Node[] = [];
  for (const demand of demands) {
    if ("$ref" in demand || Object.keys(demand).some((keyword) => keyword in whole)) branches.push(demand);
    else Object.assign(whole, demand);
  }
  if (branches.length > 0) whole.allOf = [...branches, ...(Array.isArray(made.allOf) ? made.allOf : [])];
  return whole;
}

/** `nullable` has an effect only beside `type`, and several types are several branches. */
function toType(schema: Node, demands: Node[]): Node {
  const types = [schema.type].flat().map(String);
  const [first, ...more] = types.filter((type) => type !== "null");
  const nullable = types.includes("null") && { nullable: true };
  // A schema for null alone: `nullable` needs a type beside it, and `enum` leaves only null of it.
  if (first === undefined) return { type: "string", nullable: true, enum: [null] };
  const items = (type: string) => type === "array" && schema.items === undefined && { items: {} };
  if (more.length === 0) return { type: first, ...nullable, ...items(first) };
  demands.push({ anyOf: [first, ...more].map((type) => ({ type, ...nullable, ...items(type) })) });
  return {};
}

function toExclusive(keyword: string, value: unknown): Node {
  return { [keyword === "exclusiveMinimum" ? "minimum" : "maximum"]: value, [keyword]: true };
}

function toExample(schema: Node, value: unknown, pointer: string, report: ReportLoss): Node {
  const [first, ...others] = Array.isArray(value) ? value : [];
  if (others.length > 0) report("examples", pointer);
  const extension = others.length > 0 && { "x-examples": value };
  return { ...(schema.example === undefined && first !== undefined && { example: first }), ...extension };
}

function toDependencies(value: unknown): readonly Node[] {
  return Object.entries(isNode(value) ? value : {}).map(([name, required]) => ({
    anyOf: [{ not: { required: [name] } }, { required }],
  }));
}

/** `if` accepts what `then` accepts, and `else` decides about the rest. */
function toConditions(schema: Node, pointer: string, report: ReportLoss): readonly Node[] {
  const condition = toSchema30(schema.if, `${pointer}/if`, report);
  const branch = (name: "then" | "else") => toSchema30(schema[name], `${pointer}/${name}`, report);
  return [
    ...("then" in schema ? [{ anyOf: [{ not: condition }, branch("then")] }] : []),
    ...("else" in schema ? [{ anyOf: [condition, branch("else")] }] : []),
  ];
}

/** Converts the members of a map by name. */
function mapNode(value: unknown, convert: (child: unknown, name: string) => unknown): Node {
  return Object.fromEntries(
    Object.entries(isNode(value) ? value : {}).map(([name, child]) => [name, convert(child, name)]),
  );
}

function mapList(value: unknown, convert: (child: unknown, index: number) => unknown): readonly unknown[] {
  return Array.isArray(value) ? value.map(convert) : [];
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
