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

  it("leaves out what only this repository reads, except from names and instances", () => {
    const properties = { "x-replay": { type: "string", "x-replay": {}, "x-examples": {} } };
    expect(published({ It: { properties, default: { "x-replay": 1 } } })).toEqual({
      It: { properties: { "x-replay": { type: "string" } }, default: { "x-replay": 1 } },
    });
  });
});
