// biome-ignore-all lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
import type { Json } from "@credential-api/openapi/schemas";

export type Pair = readonly [does: string, one: Json, other: Json];

const object = (members: object): Json => JSON.parse(JSON.stringify({ type: "object", ...members }));

/** Two schemas of which each allows something that the other one does not. */
export const unordered: readonly Pair[] = [
  ["another pattern", { type: "string", pattern: "^a" }, { type: "string", pattern: "^b" }],
  ["another constant", { const: "a" }, { const: "b" }],
  ["another value of a list", { enum: ["a", "b"] }, { enum: ["a", "c"] }],
  ["another type", { type: "string" }, { type: "integer" }],
  ["factors without a common measure", { type: "integer", multipleOf: 2 }, { type: "integer", multipleOf: 3 }],
  [
    "a oneOf that overlaps",
    { type: "string", oneOf: [{ minLength: 2 }, { maxLength: 0 }] },
    { type: "string", oneOf: [{ minLength: 2 }, { maxLength: 0 }, { pattern: "^a" }] },
  ],
  [
    "a branch of a oneOf that overlaps",
    { type: "string", oneOf: [{ pattern: "^a" }, { pattern: "b" }] },
    { type: "string", oneOf: [{ pattern: "^a" }, { pattern: "b$" }] },
  ],
  [
    "another condition",
    { type: "string", if: { pattern: "^a" }, then: { minLength: 2 } },
    { type: "string", if: { pattern: "^b" }, then: { minLength: 2 } },
  ],
  [
    "other bounds on both sides",
    { type: "integer", minimum: 0, maximum: 2 },
    { type: "integer", minimum: 1, maximum: 3 },
  ],
  ["another required member", object({ required: ["a"] }), object({ required: ["b"] })],
  ["another dependency", object({ dependentRequired: { a: ["b"] } }), object({ dependentRequired: { b: ["a"] } })],
  [
    "what contains finds, and how often",
    { type: "array", contains: { type: "string" }, maxContains: 1 },
    { type: "array", contains: { type: ["string", "integer"] }, maxContains: 1 },
  ],
  [
    "a pattern that also matches a member",
    object({ properties: { a: { type: "string" } }, additionalProperties: false }),
    object({
      properties: { a: { type: "string" } },
      patternProperties: { "^a": { minLength: 2 } },
      additionalProperties: false,
    }),
  ],
  [
    "a map with a member of another type",
    object({ additionalProperties: { type: "string" } }),
    object({ properties: { a: { type: "integer" } }, additionalProperties: { type: "string" } }),
  ],
  [
    "a union of other types",
    { anyOf: [{ type: "string", maxLength: 1 }, { type: "null" }] },
    { type: ["string", "integer"], maxLength: 1 },
  ],
];

/** Two spellings of the same. */
export const equal: readonly Pair[] = [
  ["a list of one type", { type: "string" }, { type: ["string"] }],
  ["the order of types", { type: ["string", "null"] }, { type: ["null", "string"] }],
  ["integers beside numbers", { type: ["number", "integer"] }, { type: "number" }],
  ["every type", {}, { type: ["array", "boolean", "null", "number", "object", "string"] }],
  ["null with oneOf", { type: ["string", "null"] }, { oneOf: [{ type: "string" }, { type: "null" }] }],
  [
    "null with anyOf",
    { type: ["string", "null"], maxLength: 3 },
    { anyOf: [{ type: "string", maxLength: 3 }, { type: "null" }] },
  ],
  ["null in a list with oneOf", { enum: ["a", "b", null] }, { oneOf: [{ enum: ["a", "b"] }, { type: "null" }] }],
  [
    "null beside a reference",
    { anyOf: [{ $ref: "#/components/schemas/Text" }, { type: "null" }] },
    { type: ["string", "null"], maxLength: 5 },
  ],
  [
    "a union of disjoint types",
    { type: ["string", "integer"], minLength: 1, minimum: 0 },
    {
      anyOf: [
        { type: "string", minLength: 1 },
        { type: "integer", minimum: 0 },
      ],
    },
  ],
  ["a constant and a list of one", { const: "a" }, { enum: ["a"] }],
  ["a constant and a oneOf of one", { const: "a" }, { oneOf: [{ const: "a" }] }],
  ["constants and a list", { enum: ["a", "b"] }, { type: "string", enum: ["b", "a"] }],
  ["a list beside a constant", { const: "a" }, { enum: ["a", "b", "c"], const: "a" }],
  ["a value of another type in a list", { enum: ["a", 1], type: "string" }, { enum: ["a"] }],
  ["a value twice in a list", { enum: ["a", "a"] }, { enum: ["a"] }],
  ["an allOf of one", { type: "string", maxLength: 3 }, { allOf: [{ type: "string", maxLength: 3 }] }],
  ["an anyOf of one", { type: "string", maxLength: 3 }, { anyOf: [{ type: "string", maxLength: 3 }] }],
  [
    "an allOf of two",
    object({ required: ["a", "b"] }),
    { allOf: [object({ required: ["a"] }), object({ required: ["b"] })] },
  ],
  ["a reference and its content", { $ref: "#/components/schemas/Text" }, { type: "string", maxLength: 5 }],
  [
    "an allOf of a reference",
    { $ref: "#/components/schemas/Text" },
    { allOf: [{ $ref: "#/components/schemas/Text" }] },
  ],
  [
    "the order of branches",
    { anyOf: [{ pattern: "a" }, { pattern: "b" }] },
    { anyOf: [{ pattern: "b" }, { pattern: "a" }] },
  ],
  [
    "bounds of integers",
    { type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 5 },
    { type: "integer", minimum: 1, maximum: 4 },
  ],
  ["a fraction as a bound of integers", { type: "integer", minimum: 0.5 }, { type: "integer", minimum: 1 }],
  [
    "the weaker of two bounds",
    { type: "number", minimum: 1, exclusiveMinimum: 2 },
    { type: "number", exclusiveMinimum: 2 },
  ],
  ["whole multiples of integers", { type: "integer", multipleOf: 1 }, { type: "integer" }],
  ["lower bounds of zero", { minLength: 0, minItems: 0, minProperties: 0 }, {}],
  ["open items", { type: "array", items: true }, { type: "array" }],
  [
    "unevaluated members beside other members",
    object({ additionalProperties: {}, unevaluatedProperties: false }),
    object({ additionalProperties: true }),
  ],
  ["open members", object({ additionalProperties: true }), object({})],
  ["members that match everything", object({ additionalProperties: {} }), object({})],
  ["no required member", object({ required: [] }), object({})],
  ["the order of required members", object({ required: ["a", "b"] }), object({ required: ["b", "a"] })],
  ["no unique items", { type: "array", uniqueItems: false }, { type: "array" }],
  ["a bound of another type", { type: "string", maximum: 3 }, { type: "string" }],
  [
    "one match of contains",
    { type: "array", contains: { type: "string" }, minContains: 1 },
    { type: "array", contains: { type: "string" } },
  ],
  ["a count without contains", { type: "array", minContains: 2 }, { type: "array" }],
  ["no match of contains", { type: "array", contains: { type: "string" }, minContains: 0 }, { type: "array" }],
  ["a then without if", { type: "string", then: { maxLength: 1 } }, { type: "string" }],
  ["an if without then", { type: "string", if: { maxLength: 1 } }, { type: "string" }],
  ["excluding nothing", { type: "string", not: false }, { type: "string" }],
  ["excluding everything", { not: {} }, false],
  ["an empty dependency", object({ dependentRequired: { a: [] } }), object({})],
  [
    "marks that are false",
    { type: "string", deprecated: false, readOnly: false, writeOnly: false },
    { type: "string" },
  ],
  ["a definition that is not used", { type: "string", $defs: { a: { type: "string" } } }, { type: "string" }],
];

/** What has no rule: it must not pass for harmless. */
export const unknown: readonly Pair[] = [
  ["nullable of OpenAPI 3.0", { type: "string" }, { type: "string", nullable: true }],
  ["a keyword of a later draft", { type: "string" }, { type: "string", propertyDependencies: {} }],
  ["a keyword of an earlier draft", object({}), object({ dependencies: { a: ["b"] } })],
  ["$anchor", { type: "string" }, { type: "string", $anchor: "a" }],
  ["$dynamicRef", { type: "string" }, { type: "string", $dynamicRef: "#a" }],
  ["$dynamicAnchor", { type: "string" }, { type: "string", $dynamicAnchor: "a" }],
  ["$id", { type: "string" }, { type: "string", $id: "https://example.com/a" }],
  ["$schema", { type: "string" }, { type: "string", $schema: "https://json-schema.org/draft/2019-09/schema" }],
  ["$vocabulary", { type: "string" }, { type: "string", $vocabulary: {} }],
  ["a reference to nothing", { type: "string" }, { $ref: "#/components/schemas/Nothing" }],
  ["xml", object({ xml: { name: "a" } }), object({ xml: { name: "b" } })],
  ["an extension", { type: "string" }, { type: "string", "x-unit": "s" }],
];
