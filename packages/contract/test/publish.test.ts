import { describe, expect, it } from "vitest";
import { publish } from "../generate/published/publish.ts";

function published(schemas: Readonly<Record<string, object>>): Readonly<Record<string, object>> {
  const info = { title: "Test", version: "1.0.0" };
  return publish({ openapi: "3.1.1", info, paths: {}, components: { schemas } }).components.schemas;
}

describe("the published document", () => {
  it.each(["date-time", "uuid", "uri", "byte"])(
    "hides a pattern beside the format %s from code generators",
    (format) => {
      expect(published({ It: { type: "string", format, pattern: "^a", maxLength: 2 } })).toEqual({
        It: { type: "string", format, maxLength: 2, not: { not: { pattern: "^a" } } },
      });
    },
  );

  it.each([
    ["a pattern without a format", { type: "string", pattern: "^a" }],
    ["a pattern beside a format that is not parsed", { type: "string", format: "hostname", pattern: "^a" }],
    ["a schema that has `not`", { format: "date-time", pattern: "^a", not: { maxLength: 1 } }],
    ["members with the names of keywords", { properties: { format: { type: "string" }, pattern: { type: "string" } } }],
    ["an instance", { default: { format: "date-time", pattern: "^a" }, examples: [{ format: "uuid", pattern: "^a" }] }],
  ])("keeps %s", (_what, It) => {
    expect(published({ It })).toEqual({ It });
  });

  it.each([
    ["exclusive bounds", { exclusiveMinimum: 0, exclusiveMaximum: 9 }, { minimum: 1, maximum: 8 }],
    ["bounds between integers", { exclusiveMinimum: 0.5, exclusiveMaximum: 8.5 }, { minimum: 1, maximum: 8 }],
    [
      "both kinds of bounds",
      { minimum: 3, exclusiveMinimum: 0, maximum: 9, exclusiveMaximum: 9 },
      { minimum: 3, maximum: 8 },
    ],
  ])("writes %s of an integer as inclusive bounds", (_what, bounds, inclusive) => {
    expect(published({ It: { type: ["integer", "null"], ...bounds } })).toEqual({
      It: { type: ["integer", "null"], ...inclusive },
    });
  });

  it("keeps exclusive bounds of a number", () => {
    expect(published({ It: { type: "number", exclusiveMinimum: 0 } })).toEqual({
      It: { type: "number", exclusiveMinimum: 0 },
    });
  });

  const Kind = { type: "string", enum: ["a", "b"], "x-enum-descriptions": ["First.", "Second."] };
  const kind = { $ref: "#/components/schemas/Kind" };
  const one = { type: "string", const: "a" };

  it("writes one value of a list as a constant, and keeps the list", () => {
    const It = { properties: { kind: { description: "Always a.", allOf: [kind, one] } } };
    expect(published({ Kind, It })).toEqual({
      Kind,
      It: { properties: { kind: { description: "Always a.", type: "string", const: "a" } } },
    });
  });

  it.each([
    ["a constant that is not in the list", { allOf: [kind, { type: "string", const: "c" }] }],
    ["a constant beside a bound", { allOf: [{ type: "string", enum: ["a"], maxLength: 1 }, one] }],
    ["a composition of objects", { allOf: [{ type: "object" }, { type: "object" }] }],
  ])("keeps %s", (_what, It) => {
    expect(published({ Kind, It })).toEqual({ Kind, It });
  });

  it("leaves out what only this repository reads, except from names and instances", () => {
    const properties = { "x-replay": { type: "string", "x-replay": {}, "x-examples": {} } };
    expect(published({ It: { properties, default: { "x-replay": 1 } } })).toEqual({
      It: { properties: { "x-replay": { type: "string" } }, default: { "x-replay": 1 } },
    });
  });
});
