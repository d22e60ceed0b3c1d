// biome-ignore-all lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
import type { Json, JsonObject } from "@credential-api/openapi/schemas";

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

type Random = () => number;
type Make = (random: Random, depth: number) => Json;

const pick = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
const oneOf =
  (...values: readonly Json[]): Make =>
  (random) =>
    pick(random, values);
const schema: Make = (random, depth) => (depth <= 0 ? pick(random, LEAVES) : makeSchema(random, depth - 1));
const schemas: Make = (random, depth) =>
  Array.from({ length: 1 + Math.floor(random() * 3) }, () => schema(random, depth));
const members =
  (...names: readonly string[]): Make =>
  (random, depth) =>
    Object.fromEntries(names.filter(() => random() < 0.5).map((name) => [name, schema(random, depth)]));

const LEAVES: readonly Json[] = [
  ...[true, false, {}, { type: "string" }, { type: "integer" }, { type: ["string", "null"] }],
  ...[{ enum: ["a", "b"] }, { const: "a" }, { minLength: 2 }, { type: "number", maximum: 2 }, { pattern: "^a" }],
];

/** A value for every keyword that restricts values, near the values of `instances`. */
const KEYWORDS: Readonly<Record<string, Make>> = {
  type: oneOf(
    "string",
    "integer",
    "number",
    "array",
    "object",
    ["string", "null"],
    ["integer", "string"],
    ["array", "object"],
  ),
  enum: oneOf(["a"], ["a", "b"], ["a", 1, null], [1, 2], ["b", "aa"]),
  const: oneOf("a", 1, null),
  maximum: oneOf(1, 2, 2.5, 3),
  minimum: oneOf(0, 1, 1.5, 2),
  exclusiveMaximum: oneOf(1, 2, 3),
  exclusiveMinimum: oneOf(0, 1, 1.5),
  multipleOf: oneOf(1, 2, 3, 4, 0.5),
  maxLength: oneOf(0, 1, 2),
  minLength: oneOf(0, 1, 2, 3),
  pattern: oneOf("^a", "b", "^[ab]$"),
  maxItems: oneOf(0, 1, 2),
  minItems: oneOf(0, 1, 2),
  uniqueItems: oneOf(true, false),
  items: schema,
  prefixItems: schemas,
  unevaluatedItems: oneOf(false, true, { type: "string" }),
  contains: schema,
  minContains: oneOf(0, 1, 2),
  maxContains: oneOf(1, 2),
  maxProperties: oneOf(0, 1, 2),
  minProperties: oneOf(0, 1, 2),
  properties: members("a", "b", "kind"),
  patternProperties: members("^a", "b"),
  additionalProperties: schema,
  unevaluatedProperties: oneOf(false, true, { type: "string" }),
  propertyNames: oneOf({ enum: ["a", "b"] }, { maxLength: 1 }, { pattern: "^a" }),
  required: oneOf([], ["a"], ["a", "b"], ["kind"]),
  dependentRequired: oneOf({ a: ["b"] }, { a: ["b", "c"] }, { b: ["a"] }, { a: [] }),
  dependentSchemas: members("a", "b"),
  allOf: schemas,
  anyOf: schemas,
  oneOf: schemas,
  not: schema,
  if: schema,
  then: schema,
  else: schema,
};

const NAMES = Object.keys(KEYWORDS);

/** A schema of up to four keywords. */
export function makeSchema(random: Random, depth: number): JsonObject {
  const drawn = Array.from({ length: 1 + Math.floor(random() * 4) }, () => pick(random, NAMES));
  // ajv 8.20 takes an empty array for a match of `contains` when `prefixItems` is beside it.
  const names = drawn.filter((name) => name !== "contains" || !drawn.includes("prefixItems"));
  const implied = names.includes("if")
    ? ["then"]
    : names.includes("minContains") && !names.includes("prefixItems")
      ? ["contains"]
      : [];
  return Object.fromEntries([...names, ...implied].map((name) => [name, make(name, random, depth)]));
}

function make(name: string, random: Random, depth: number): Json {
  return KEYWORDS[name]?.(random, depth) ?? true;
}

/** The same schema after one edit: a keyword is new, gone or has another value, at any depth. */
export function mutate(node: Json, random: Random): Json {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return pick(random, LEAVES);
  const entries = Object.entries(node);
  const [name = "", value = null] = entries.length === 0 ? [] : pick(random, entries);
  const others = Object.fromEntries(entries.filter(([other]) => other !== name));
  const choice = random();
  if (choice < 0.2) return others;
  const added = pick(random, NAMES);
  const isUnsafe = /contains|prefixItems/i.test(added) && /contains|prefixItems/i.test(Object.keys(node).join());
  if ((choice < 0.45 || name === "") && !isUnsafe) return { ...node, [added]: make(added, random, 1) };
  const isMap = /^(?:properties|patternProperties|dependentSchemas)$/.test(name);
  if (isMap && typeof value === "object" && value !== null && Object.keys(value).length > 0 && choice < 0.85) {
    const [member, inner] = pick(random, Object.entries(value) as [string, Json][]);
    return { ...others, [name]: { ...value, [member]: mutate(inner, random) } };
  }
  const isSchema = /^(?:items|contains|additionalProperties|not|if|then|else)$/.test(name);
  if (isSchema && choice < 0.9) return { ...others, [name]: mutate(value, random) };
  if (/^(?:prefixItems|allOf|anyOf|oneOf)$/.test(name) && Array.isArray(value) && choice < 0.9) {
    const index = Math.floor(random() * value.length);
    const list: readonly Json[] = value;
    const changed = list.map((item, position) => (position === index ? mutate(item, random) : item));
    if (choice < 0.55) return { ...others, [name]: [...list, schema(random, 1)] };
    if (choice < 0.65 && list.length > 1)
      return { ...others, [name]: list.filter((_, position) => position !== index) };
    return { ...others, [name]: changed };
  }
  return { ...others, [name]: make(name, random, 1) };
}
