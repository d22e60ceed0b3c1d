import { describe, expect, it } from "vitest";
import { flatten } from "./flatten.ts";
import { at, type Json, type JsonObject } from "./json.ts";

const ANSWER = "/paths/~1a/get/responses/200/content/application~1json/schema";

/** A document with one response of this schema. */
function withSchema(schema: JsonObject, schemas: JsonObject = {}): JsonObject {
  const responses = { "200": { content: { "application/json": { schema } } } };
  return { openapi: "3.1.1", paths: { "/a": { get: { responses } } }, components: { schemas } };
}

function flatSchema(schema: JsonObject, schemas: JsonObject = {}): Json | undefined {
  return at(flatten(withSchema(schema, schemas)).document, ANSWER);
}

const Text = { type: "string", description: "A text.", maxLength: 10 };

describe("a flat document", () => {
  it("has what a reference names in its location", () => {
    expect(flatSchema({ $ref: "#/components/schemas/Text" }, { Text })).toEqual(Text);
  });

  it("has the words beside a reference, not those behind it", () => {
    expect(flatSchema({ $ref: "#/components/schemas/Text", description: "Mine." }, { Text })).toEqual({
      ...Text,
      description: "Mine.",
    });
  });

  it("demands what is beside a reference and what is behind it", () => {
    expect(flatSchema({ $ref: "#/components/schemas/Text", maxLength: 5, minLength: 1 }, { Text })).toEqual({
      ...Text,
      maxLength: 5,
      minLength: 1,
    });
  });

  it("has one schema in the location of an allOf", () => {
    const one = { type: "object", required: ["a"], properties: { a: { type: "string" } } };
    const other = { type: "object", required: ["b", "a"], properties: { b: { enum: ["y", "x"] } }, minProperties: 1 };
    expect(flatSchema({ description: "Both.", allOf: [one, other, { minProperties: 2 }] })).toEqual({
      description: "Both.",
      type: "object",
      required: ["a", "b"],
      properties: { a: { type: "string" }, b: { enum: ["x", "y"] } },
      minProperties: 2,
    });
  });

  it("keeps an allOf that no single schema can say", () => {
    const closed = { type: "object", additionalProperties: false, properties: { a: { type: "string" } } };
    const other = { properties: { b: { type: "string" } } };
    expect(flatSchema({ allOf: [closed, other] })).toEqual({ ...closed, allOf: [other] });
    expect(flatSchema({ allOf: [{ pattern: "a" }, { pattern: "b" }] })).toEqual({
      pattern: "a",
      allOf: [{ pattern: "b" }],
    });
  });

  it("keeps a reference that contradicts what is beside it as a schema of its own", () => {
    expect(flatSchema({ $ref: "#/components/schemas/Text", type: "integer" }, { Text })).toEqual({
      type: "integer",
      allOf: [Text],
    });
  });

  it("ends where a schema contains itself", () => {
    const Tree = { type: "object", properties: { left: { $ref: "#/components/schemas/Tree" } } };
    expect(flatSchema({ $ref: "#/components/schemas/Tree" }, { Tree })).toEqual(Tree);
  });

  it("takes members that are called like words of OpenAPI for members", () => {
    const properties = { properties: { type: "string" }, examples: { type: "string" }, $ref: { type: "string" } };
    expect(flatSchema({ type: "object", properties })).toEqual({ type: "object", properties });
  });

  it("knows where everything comes from", () => {
    const { origins } = flatten(
      withSchema({ properties: { a: { $ref: "#/components/schemas/Text", description: "Mine." } } }, { Text }),
    );
    expect(origins.get(`${ANSWER}/properties/a`)).toEqual({
      used: `${ANSWER}/properties/a`,
      defined: "/components/schemas/Text",
    });
    expect(origins.get(`${ANSWER}/properties/a/maxLength`)?.used).toBe("/components/schemas/Text/maxLength");
    expect(origins.get(`${ANSWER}/properties/a/description`)?.used).toBe(`${ANSWER}/properties/a/description`);
  });

  it("knows where the parts of an allOf come from", () => {
    const parts = [{ properties: { a: { type: "string" } } }, { properties: { b: { type: "string" } }, pattern: "x" }];
    const { origins } = flatten(withSchema({ allOf: [...parts, { pattern: "y" }] }));
    expect(origins.get(`${ANSWER}/properties/b`)?.used).toBe(`${ANSWER}/allOf/1/properties/b`);
    expect(origins.get(`${ANSWER}/allOf/0/pattern`)?.used).toBe(`${ANSWER}/allOf/2/pattern`);
  });
});
