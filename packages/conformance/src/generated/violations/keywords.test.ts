// biome-ignore-all lint/suspicious/noThenProperty: `then` is a keyword of JSON Schema.
import { toPointer } from "@credential-api/openapi";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { rejectedRequests } from "../requests/rejected-requests.ts";
import { type Carrier, createNode, type SchemaNode } from "../schema/schema-node.ts";
import { variedKeywords } from "../schema/shape.ts";
import { formatTexts, longTexts } from "../values/formats.ts";
import { validValues } from "../values/valid-values.ts";
import { violatingValues } from "./constraint.ts";
import { constraintsOf, missingParameter } from "./constraints.ts";

const options = { seed: 7, count: 10 };

const ajv = new Ajv2020({ allErrors: true, strict: false, unicodeRegExp: true });
addFormats.default(ajv);

/** The node of a value with this schema, as the member `m` of a body or as a parameter. */
function nodeOf(schema: object, carrier: Carrier = "json") {
  const part = carrier === "json" ? "body" : carrier;
  const holder = { type: "object", properties: { m: schema }, required: ["m"] };
  // The validators of the contract come from its source, which has the pattern itself.
  const checked = "not" in schema ? { ...schema, not: {}, ...Object(schema.not).not } : schema;
  const { not: _, ...source } = checked as { not?: unknown };
  const validate = ajv.compile({
    type: "object",
    properties: { [part]: { ...holder, properties: { m: source } } },
    components,
  });
  const explainRequest = (request: unknown) =>
    validate(request)
      ? []
      : (validate.errors ?? []).map(({ instancePath, keyword, params }) => ({
          ...{ instancePath, keyword, params },
          message: keyword,
        }));
  const document = { components, holder };
  const isBody = carrier === "json";
  const pointer = isBody ? "/holder" : "/holder/properties/m";
  const node = createNode({ document, pointer, location: isBody ? [part] : [part, "m"], carrier, explainRequest });
  return { node, explainRequest };
}

const text = { type: "string", maxLength: 9 };
const components = {
  schemas: {
    State: { type: "string", enum: ["sent", "lost"] },
    Tree: {
      type: "object",
      additionalProperties: false,
      required: ["value"],
      properties: {
        value: { type: "integer", minimum: 0, maximum: 9 },
        parts: { type: "array", maxItems: 2, items: { $ref: "#/components/schemas/Tree" } },
      },
    },
  },
};

/** Schemas of a value, and the rules of its location and of those below. */
const schemas: readonly (readonly [schema: object, rules: readonly string[]])[] = [
  [{ type: "string" }, ["type", "null"]],
  [{ type: "string", minLength: 2, maxLength: 3 }, ["type", "null", "min-length", "max-length"]],
  [{ ...text, pattern: "^[a-c]+$" }, ["type", "null", "max-length", "pattern"]],
  [{ ...text, minLength: 2, pattern: "^(?:[ab]{2})+$" }, ["type", "null", "min-length", "max-length", "pattern"]],
  [{ type: "string", format: "date-time", not: { not: { pattern: "Z$" } } }, ["type", "null", "pattern", "format"]],
  [{ type: "string", enum: ["a", "b"] }, ["type", "null", "enum"]],
  [{ type: "string", const: "parcel" }, ["type", "null", "const"]],
  [{ const: "parcel" }, ["type", "null", "const"]],
  [{ enum: ["a", null] }, ["type", "enum"]],
  [{ $ref: "#/components/schemas/State" }, ["type", "null", "enum"]],
  [{ $ref: "#/components/schemas/State", maxLength: 9 }, ["type", "null", "enum"]],
  [{ type: ["string", "null"], maxLength: 3 }, ["type", "max-length"]],
  [{ anyOf: [{ $ref: "#/components/schemas/State" }, { type: "null" }] }, ["type", "enum"]],
  [{ oneOf: [{ type: "null" }, text] }, ["type", "max-length"]],
  [{ type: "boolean" }, ["type", "null"]],
  [{ type: "integer", minimum: 1, maximum: 2147483647 }, ["type", "null", "minimum", "maximum"]],
  [{ type: "integer", minimum: -5, maximum: 1 }, ["type", "null", "minimum", "maximum"]],
  [{ type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER }, ["type", "null", "minimum"]],
  [{ type: "integer", enum: [1, 2] }, ["type", "null", "enum"]],
  [{ type: "integer", minimum: 0, maximum: 100, multipleOf: 5 }, ["type", "null", "minimum", "maximum", "multiple-of"]],
  [{ type: "number", minimum: 0, maximum: 9 }, ["type", "null", "minimum", "maximum"]],
  [
    { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
    ["type", "null", "exclusive-minimum", "exclusive-maximum"],
  ],
  [{ type: "number", minimum: 0, maximum: 9, multipleOf: 0.5 }, ["type", "null", "minimum", "maximum", "multiple-of"]],
  [
    { type: "array", minItems: 2, maxItems: 3, items: { type: "integer", minimum: 0, maximum: 9 } },
    ["type", "null", "min-items", "max-items", "0 type", "0 null", "0 minimum", "0 maximum"],
  ],
  [
    { type: "array", maxItems: 3, uniqueItems: true, items: text },
    ["type", "null", "max-items", "unique-items", "0 type", "0 null", "0 max-length"],
  ],
  [
    { type: "array", maxItems: 3, items: { type: "array", maxItems: 2, items: { type: "boolean" } } },
    ["type", "null", "max-items", "0 type", "0 null", "0 max-items", "0 0 type", "0 0 null"],
  ],
  [
    { type: "object", additionalProperties: false, required: ["a"], properties: { a: text, b: { type: "boolean" } } },
    ["type", "null", "required-a", "unknown-member", "a type", "a null", "a max-length", "b type", "b null"],
  ],
  [
    { type: "object", minProperties: 1, maxProperties: 1, properties: { a: text, b: { type: "boolean" } } },
    ["type", "null", "min-properties", "max-properties", "a type", "a null", "a max-length", "b type", "b null"],
  ],
  [
    { type: "object", dependentRequired: { a: ["b"] }, properties: { a: { type: "boolean" }, b: { type: "boolean" } } },
    ["type", "null", "required-b-with-a", "a type", "a null", "b type", "b null"],
  ],
  [
    { type: "object", maxProperties: 3, additionalProperties: { $ref: "#/components/schemas/State" } },
    ["type", "null", "max-properties", "m0 type", "m0 null", "m0 enum"],
  ],
  [
    {
      type: "object",
      minProperties: 1,
      maxProperties: 3,
      additionalProperties: text,
      propertyNames: { type: "string", maxLength: 5, pattern: "^[a-c]+$" },
    },
    ["type", "null", "min-properties", "max-properties", "property-names", "a type", "a null", "a max-length"],
  ],
  [
    { $ref: "#/components/schemas/Tree" },
    [
      ...[
        "type",
        "null",
        "required-value",
        "unknown-member",
        "value type",
        "value null",
        "value minimum",
        "value maximum",
      ],
      ...["parts type", "parts null", "parts max-items"],
      ...[
        "type",
        "null",
        "required-value",
        "unknown-member",
        "value type",
        "value null",
        "value minimum",
        "value maximum",
      ].map((rule) => `parts 0 ${rule}`),
      ...["parts 0 parts type", "parts 0 parts null", "parts 0 parts max-items"],
    ],
  ],
];

function ruleOf({ node, name }: { readonly node: SchemaNode; readonly name: string }): string {
  return [...node.location.slice(2), name].join(" ");
}

describe.each(schemas)("%j", (schema, rules) => {
  const { node, explainRequest } = nodeOf(schema);
  const constraints = constraintsOf(node).filter((constraint) => constraint.node.location.length > 1);

  it("has a constraint for each rule", () => {
    expect(constraints.map(ruleOf)).toEqual(rules);
  });

  it("has different valid values", () => {
    const values = validValues(node, { ...options, count: 30 });
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(explainRequest({ body: value }), JSON.stringify(value)).toEqual([]);
  });

  it("has values that violate each rule, alone and at its location", () => {
    for (const constraint of constraints) {
      const requests = rejectedRequests({ constraint, root: node, valid: {}, explainRequest, options });
      const found = Array.from({ length: requests.mutations }, (_, mutation) => requests.at(0, mutation));
      const rejected = found.filter((request) => request !== undefined);
      expect(rejected, ruleOf(constraint)).not.toEqual([]);
      for (const { request, pointer, violations } of rejected) {
        expect(violations, JSON.stringify(request)).toBe(1);
        expect(pointer.startsWith(toPointer(constraint.node.location))).toBe(true);
        expect(explainRequest(request).map(({ keyword }) => keyword)).toContain(constraint.keyword);
      }
    }
  });
});

it("varies every keyword that restricts values", () => {
  const used = new Set(JSON.stringify(schemas).match(/(?<=")[a-zA-Z]+(?=":)/g));
  expect([...variedKeywords].filter((keyword) => !used.has(keyword))).toEqual([]);
});

it.each([
  ["allOf", { allOf: [text] }],
  ["anyOf", { anyOf: [text, { type: "integer" }] }],
  ["not", { type: "string", not: { const: "a" } }],
  ["if", { type: "string", if: { maxLength: 1 }, then: { pattern: "a" } }],
  ["contains", { type: "array", contains: text }],
  ["patternProperties", { type: "object", patternProperties: { "^a": text } }],
  ["type", { type: ["string", "integer"] }],
  ["type", {}],
])("names the keyword %s, which it cannot vary", (keyword, schema) => {
  expect(() => constraintsOf(nodeOf(schema).node)).toThrow(
    `cannot vary the keyword ${keyword} at /holder/properties/m`,
  );
});

describe.each(Object.entries(formatTexts))("the format %s", (format, { valid, invalid }) => {
  const validate = ajv.compile({ type: "string", format });

  it("has valid texts", () => {
    expect([...valid, ...longTexts(format, 40)].filter((each) => !validate(each))).toEqual([]);
  });

  it("has invalid texts", () => {
    expect(invalid.filter((each) => validate(each))).toEqual([]);
  });
});

it("tries a value of every other type among the first ones, and null on its own", () => {
  const { node } = nodeOf({ type: "string", maxLength: 9 });
  const [type] = constraintsOf(node).filter((constraint) => constraint.node.location.length > 1);
  const values = type === undefined ? [] : violatingValues(type, options).map(({ value }) => value);
  expect(values.slice(0, 5)).toEqual([0, 1.5, true, [], {}]);
  expect(values).not.toContain(null);
});

describe("a value that travels as text", () => {
  it.each([
    ["query", { type: "integer", minimum: 1, maximum: 100 }, ["type", "minimum", "maximum"]],
    ["query", { type: "boolean" }, ["type"]],
    ["query", { type: "array", maxItems: 3, items: text }, ["max-items", "0 max-length"]],
    [
      "query",
      { type: "array", maxItems: 3, items: { type: "integer", minimum: 0, maximum: 9 } },
      ["max-items", "0 type", "0 minimum", "0 maximum"],
    ],
    ["header", { type: "string", format: "uuid" }, ["format"]],
    ["header", { type: "string", minLength: 2, maxLength: 20 }, ["min-length", "max-length"]],
    ["path", { type: "string", minLength: 1, maxLength: 20 }, ["max-length"]],
    ["path", { type: "string", minLength: 3, maxLength: 20 }, ["min-length", "max-length"]],
  ] as const)("in the %s as %j has no rules that no text can break", (carrier, schema, rules) => {
    const { node, explainRequest } = nodeOf(schema, carrier);
    const constraints = constraintsOf(node);
    expect(constraints.map(ruleOf)).toEqual(rules);
    for (const constraint of constraints) {
      const valid = { [carrier]: {} };
      const requests = rejectedRequests({ constraint, root: node, valid, explainRequest, options });
      expect(requests.at(0, 0)?.violations, ruleOf(constraint)).toBe(1);
    }
  });

  it("that is required can be missing", () => {
    const { node, explainRequest } = nodeOf({ type: "boolean" }, "query");
    const parameter = { name: "m", in: "query", required: true, node } as const;
    const [constraint, ...others] = missingParameter(parameter);
    expect(others).toEqual([]);
    if (constraint === undefined) throw new Error("A required parameter has no constraint");
    const requests = rejectedRequests({
      constraint,
      root: node,
      valid: { query: { m: true } },
      explainRequest,
      options,
    });
    expect(requests.at(0, 0)).toEqual({ request: { query: { m: undefined } }, pointer: "/query/m", violations: 1 });
    expect(missingParameter({ ...parameter, required: false })).toEqual([]);
    expect(missingParameter({ ...parameter, in: "path" })).toEqual([]);
  });

  it("is whole in a header, and no other segment in a path", () => {
    const values = (carrier: Carrier) => validValues(nodeOf({ type: "string", maxLength: 9 }, carrier).node, options);
    for (const value of values("header")) expect(value).toMatch(/^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/);
    for (const value of values("path")) expect(value).not.toMatch(/^$|^\.\.?$|[/\\]/);
  });
});
