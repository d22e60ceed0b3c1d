// biome-ignore-all lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
import type { Json } from "@credential-api/openapi/schemas";

/** Two schemas of which the second one allows everything that the first one allows, and more. */
export type OrderedPair = readonly [does: string, narrow: Json, wide: Json];

const object = (members: object): Json => JSON.parse(JSON.stringify({ type: "object", ...members }));
const closed = (properties: object, more: object = {}) => object({ properties, additionalProperties: false, ...more });

const cat = object({ required: ["kind"], properties: { kind: { const: "cat" }, lives: { type: "integer" } } });
const dog = object({ required: ["kind"], properties: { kind: { const: "dog" } } });

/** Each keyword of JSON Schema 2020-12 that restricts values, made less strict in the ways in which people do it. */
export const ordered: readonly OrderedPair[] = [
  ["raises maximum", { type: "integer", maximum: 3 }, { type: "integer", maximum: 5 }],
  ["removes maximum", { type: "number", maximum: 3 }, { type: "number" }],
  ["raises exclusiveMaximum", { type: "number", exclusiveMaximum: 3 }, { type: "number", exclusiveMaximum: 5 }],
  ["makes a maximum inclusive", { type: "number", exclusiveMaximum: 3 }, { type: "number", maximum: 4 }],
  ["lowers minimum", { type: "integer", minimum: 1 }, { type: "integer", minimum: 0 }],
  ["removes minimum", { type: "number", minimum: 1 }, { type: "number" }],
  ["lowers exclusiveMinimum", { type: "number", exclusiveMinimum: 1 }, { type: "number", exclusiveMinimum: 0 }],
  [
    "lowers an exclusive minimum of integers",
    { type: "integer", exclusiveMinimum: 1 },
    { type: "integer", minimum: 1 },
  ],
  ["divides multipleOf", { type: "integer", multipleOf: 4 }, { type: "integer", multipleOf: 2 }],
  ["removes multipleOf", { type: "integer", multipleOf: 2 }, { type: "integer" }],
  ["raises maxLength", { type: "string", maxLength: 1 }, { type: "string", maxLength: 2 }],
  ["removes maxLength", { type: "string", maxLength: 1 }, { type: "string" }],
  ["lowers minLength", { type: "string", minLength: 2 }, { type: "string", minLength: 1 }],
  ["removes minLength", { type: "string", minLength: 2 }, { type: "string" }],
  ["removes pattern", { type: "string", pattern: "^a" }, { type: "string" }],
  ["raises maxItems", { type: "array", maxItems: 1 }, { type: "array", maxItems: 2 }],
  ["lowers minItems", { type: "array", minItems: 2 }, { type: "array", minItems: 1 }],
  ["removes uniqueItems", { type: "array", uniqueItems: true }, { type: "array" }],
  ["removes items", { type: "array", items: { type: "string" } }, { type: "array" }],
  [
    "accepts more items",
    { type: "array", items: { type: "string" } },
    { type: "array", items: { type: ["string", "integer"] } },
  ],
  ["opens an array without items", { type: "array", items: false }, { type: "array", items: { type: "string" } }],
  ["removes prefixItems", { type: "array", prefixItems: [{ type: "string" }] }, { type: "array" }],
  [
    "shortens prefixItems",
    { type: "array", prefixItems: [{ type: "string" }, { type: "string" }] },
    { type: "array", prefixItems: [{ type: "string" }] },
  ],
  [
    "accepts more at a position",
    { type: "array", prefixItems: [{ type: "string" }] },
    { type: "array", prefixItems: [{ type: ["string", "integer"] }] },
  ],
  [
    "lengthens a closed tuple",
    { type: "array", prefixItems: [{ type: "string" }], items: false },
    { type: "array", prefixItems: [{ type: "string" }, { type: "string" }], items: false },
  ],
  [
    "lengthens a tuple without unevaluated items",
    { type: "array", prefixItems: [{ type: "string" }], unevaluatedItems: false },
    { type: "array", prefixItems: [{ type: "string" }, { type: "string" }], unevaluatedItems: false },
  ],
  ["removes unevaluatedItems", { type: "array", unevaluatedItems: false }, { type: "array" }],
  ["removes contains", { type: "array", contains: { type: "string" } }, { type: "array" }],
  [
    "finds more with contains",
    { type: "array", contains: { type: "string" } },
    { type: "array", contains: { type: ["string", "integer"] } },
  ],
  [
    "lowers minContains",
    { type: "array", contains: { type: "string" }, minContains: 2 },
    { type: "array", contains: { type: "string" } },
  ],
  [
    "raises maxContains",
    { type: "array", contains: { type: "string" }, maxContains: 1 },
    { type: "array", contains: { type: "string" }, maxContains: 2 },
  ],
  [
    "removes maxContains",
    { type: "array", contains: { type: "string" }, maxContains: 1 },
    { type: "array", contains: { type: "string" } },
  ],
  ["raises maxProperties", object({ maxProperties: 1 }), object({ maxProperties: 2 })],
  ["lowers minProperties", object({ minProperties: 2 }), object({ minProperties: 1 })],
  ["makes a member optional", object({ required: ["a", "b"] }), object({ required: ["a"] })],
  ["makes every member optional", object({ required: ["a"] }), object({})],
  [
    "accepts more in a member",
    object({ properties: { a: { enum: ["a"] } } }),
    object({ properties: { a: { enum: ["a", "aa"] } } }),
  ],
  ["opens a map", object({ additionalProperties: false }), object({})],
  [
    "accepts some members",
    object({ additionalProperties: false }),
    object({ additionalProperties: { type: "string" } }),
  ],
  [
    "accepts more in other members",
    object({ additionalProperties: { type: "string" } }),
    object({ additionalProperties: { type: ["string", "integer"] } }),
  ],
  ["accepts any other members", object({ additionalProperties: { type: "string" } }), object({})],
  ["removes unevaluatedProperties", object({ unevaluatedProperties: false }), object({})],
  ["removes patternProperties of an open map", object({ patternProperties: { "^a": { type: "string" } } }), object({})],
  [
    "accepts more below a pattern",
    object({ patternProperties: { "^a": { type: "string" } } }),
    object({ patternProperties: { "^a": { type: ["string", "null"] } } }),
  ],
  [
    "adds patternProperties to a closed map",
    closed({ b: { type: "string" } }),
    closed({ b: { type: "string" } }, { patternProperties: { "^a": { type: "string" } } }),
  ],
  ["removes propertyNames", object({ propertyNames: { maxLength: 1 } }), object({})],
  ["accepts more names", object({ propertyNames: { enum: ["a"] } }), object({ propertyNames: { enum: ["a", "b"] } })],
  ["removes dependentRequired", object({ dependentRequired: { a: ["b"] } }), object({})],
  [
    "shortens dependentRequired",
    object({ dependentRequired: { a: ["b", "c"] } }),
    object({ dependentRequired: { a: ["b"] } }),
  ],
  ["removes dependentSchemas", object({ dependentSchemas: { a: { required: ["b"] } } }), object({})],
  [
    "loosens dependentSchemas",
    object({ dependentSchemas: { a: { required: ["b", "c"] } } }),
    object({ dependentSchemas: { a: { required: ["b"] } } }),
  ],
  ["accepts null", { type: "string" }, { type: ["string", "null"] }],
  ["accepts numbers beside integers", { type: "integer" }, { type: "number" }],
  ["accepts every type", { type: "string" }, {}],
  ["accepts every type but one", { type: "string" }, { type: ["string", "integer", "null", "array", "object"] }],
  ["grows enum", { enum: ["a"] }, { enum: ["a", "b"] }],
  ["grows enum by another type", { enum: ["a"] }, { enum: ["a", 1] }],
  ["turns const into enum", { const: "a" }, { enum: ["a", "b"] }],
  ["removes enum", { type: "string", enum: ["a"] }, { type: "string" }],
  ["removes const", { type: "integer", const: 1 }, { type: "integer" }],
  [
    "removes an allOf",
    { allOf: [{ pattern: "^a" }, { pattern: "b" }], type: "string" },
    { type: "string", pattern: "^a" },
  ],
  [
    "loosens an allOf",
    { type: "string", allOf: [{ pattern: "^a" }, { pattern: "b", minLength: 3 }] },
    { type: "string", allOf: [{ pattern: "^a" }, { pattern: "b" }] },
  ],
  [
    "grows anyOf",
    { anyOf: [{ multipleOf: 2 }, { multipleOf: 3 }] },
    { anyOf: [{ multipleOf: 2 }, { multipleOf: 3 }, { multipleOf: 5 }] },
  ],
  [
    "adds a second alternative",
    { type: "string", maxLength: 1 },
    { anyOf: [{ type: "string", maxLength: 1 }, { pattern: "^a" }] },
  ],
  ["removes anyOf", { anyOf: [{ required: ["a"] }, { required: ["b"] }] }, {}],
  [
    "loosens a branch of anyOf",
    {
      anyOf: [
        { type: "string", maxLength: 1 },
        { type: "string", pattern: "^a" },
      ],
    },
    {
      anyOf: [
        { type: "string", maxLength: 2 },
        { type: "string", pattern: "^a" },
      ],
    },
  ],
  ["grows a tagged oneOf", { oneOf: [cat] }, { oneOf: [cat, dog] }],
  [
    "grows a oneOf of types",
    { oneOf: [{ type: "string", enum: ["a"] }, { type: "integer" }] },
    { oneOf: [{ type: "string", enum: ["a"] }, { type: "integer" }, { type: "boolean" }] },
  ],
  [
    "loosens a branch of a tagged oneOf",
    { oneOf: [{ allOf: [cat, { required: ["lives"] }] }, dog] },
    { oneOf: [cat, dog] },
  ],
  ["removes oneOf", { oneOf: [cat, dog] }, {}],
  ["removes not", { type: "string", not: { enum: ["a"] } }, { type: "string" }],
  ["excludes less", { type: "string", not: { enum: ["a", "b"] } }, { type: "string", not: { enum: ["a"] } }],
  ["excludes fewer lengths", { type: "string", not: { maxLength: 2 } }, { type: "string", not: { maxLength: 1 } }],
  ["removes then", { type: "string", if: { pattern: "^a" }, then: { minLength: 2 } }, { type: "string" }],
  [
    "loosens then",
    { type: "string", if: { pattern: "^a" }, then: { minLength: 2 } },
    { type: "string", if: { pattern: "^a" }, then: { minLength: 1 } },
  ],
  [
    "removes else",
    { type: "string", if: { pattern: "^a" }, then: { minLength: 2 }, else: { maxLength: 1 } },
    { type: "string", if: { pattern: "^a" }, then: { minLength: 2 } },
  ],
  [
    "loosens else",
    { type: "string", if: { pattern: "^a" }, else: { maxLength: 1 } },
    { type: "string", if: { pattern: "^a" }, else: { maxLength: 2 } },
  ],
];

/** What no validator tells apart, or ajv does not check, but programs do. */
export const orderedByReading: readonly OrderedPair[] = [
  ["removes format", { type: "string", format: "uuid" }, { type: "string" }],
  ["widens format", { type: "integer", format: "int32" }, { type: "integer", format: "int64" }],
  ["removes contentEncoding", { type: "string", contentEncoding: "base64" }, { type: "string" }],
  ["removes contentMediaType", { type: "string", contentMediaType: "text/plain" }, { type: "string" }],
  [
    "loosens contentSchema",
    { type: "string", contentMediaType: "application/json", contentSchema: { maxLength: 1 } },
    { type: "string", contentMediaType: "application/json", contentSchema: { maxLength: 2 } },
  ],
];
