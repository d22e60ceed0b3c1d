import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "./json.ts";
import { normalize } from "./normalize.ts";
import { childrenOf, type View } from "./view.ts";

const AT = "/components/schemas/Tested";

function viewOf(schema: JsonObject, schemas: JsonObject = {}): View {
  return normalize({ components: { schemas: { ...schemas, Tested: schema } } }, { node: schema, at: AT });
}

function flatSchema(schema: JsonObject, schemas: JsonObject = {}): Json {
  return Object.fromEntries([...viewOf(schema, schemas).entries].map(([name, { node }]) => [name, node]));
}

const Text = { type: "string", description: "A text.", maxLength: 10 };

describe("a normalized schema", () => {
  it("has what its reference names", () => {
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
      properties: { a: { type: "string" }, b: { enum: ["y", "x"] } },
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

  it("does not unite keywords that refer to the others of their schema", () => {
    const tuple = { type: "array", prefixItems: [{ type: "string" }], items: false };
    const longer = { prefixItems: [true, { type: "string" }] };
    expect(flatSchema({ allOf: [tuple, longer] })).toEqual({ ...tuple, allOf: [longer] });
    const counted = { type: "array", contains: { type: "string" } };
    expect(flatSchema({ allOf: [counted, { minContains: 2 }] })).toEqual({ ...counted, allOf: [{ minContains: 2 }] });
  });

  it("ends where a schema consists of itself", () => {
    const Tree = { allOf: [{ $ref: "#/components/schemas/Tree" }, { type: "object" }] };
    expect(flatSchema({ $ref: "#/components/schemas/Tree" }, { Tree })).toMatchObject({ type: "object" });
  });

  it("takes members that are called like words of OpenAPI for members", () => {
    const properties = { properties: { type: "string" }, examples: { type: "string" }, $ref: { type: "string" } };
    expect(flatSchema({ type: "object", properties })).toEqual({ type: "object", properties });
  });

  it("knows where everything comes from", () => {
    const view = viewOf({ $ref: "#/components/schemas/Text", description: "Mine." }, { Text });
    expect(view).toMatchObject({ used: AT, defined: "/components/schemas/Text" });
    expect(view.entries.get("maxLength")?.at).toBe("/components/schemas/Text/maxLength");
    expect(view.entries.get("description")?.at).toBe(`${AT}/description`);
  });

  it("knows where the parts of an allOf come from", () => {
    const parts = [{ properties: { a: { type: "string" } } }, { properties: { b: { type: "string" } }, pattern: "x" }];
    const { entries } = viewOf({ allOf: [...parts, { pattern: "y" }] });
    expect(childrenOf(entries.get("properties")).get("b")?.at).toBe(`${AT}/allOf/1/properties/b`);
    expect(childrenOf(entries.get("allOf")).get("0")?.at).toBe(`${AT}/allOf/2`);
  });
});
