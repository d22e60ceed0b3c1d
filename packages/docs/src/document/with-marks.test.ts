import { describe, expect, test } from "vitest";
import type { JsonObject } from "./json.ts";
import { withMarks } from "./with-marks.ts";

const ExtId = {
  description: "Opaque.",
  pattern: "^.$",
  "x-pattern-rule": "must be one character",
  "x-evidence": "V ids",
};

/** The properties of a schema, with everything said. */
function said(properties: JsonObject): JsonObject {
  const contract = { components: { schemas: { ExtId, Thing: { properties } } } };
  const marked = withMarks(contract, (mark) => `[${mark}]`) as typeof contract;
  return marked.components.schemas.Thing.properties;
}

describe("a description says", () => {
  test("the rule of the pattern, then the mark", () => {
    expect(said({ ExtId })).toMatchObject({
      ExtId: { description: "Opaque.\n\nThe value must be one character. [V ids]" },
    });
  });

  test("the limit of a body", () => {
    expect(said({ body: { "x-max-bytes": 10, "x-evidence": "D limit" } })).toMatchObject({
      body: { description: "At most 10 bytes. [D limit]" },
    });
  });

  test("the pattern that the published document hides from code generators", () => {
    const hidden = { type: "string", format: "date-time", not: { not: { pattern: "Z$" } } };
    expect(said({ hidden })).toEqual({ hidden: { type: "string", format: "date-time", pattern: "Z$" } });
    const other = { not: { not: { pattern: "Z$", minLength: 1 } } };
    expect(said({ other })).toEqual({ other });
  });

  test("what a reference says as well, when it would hide that", () => {
    const $ref = "#/components/schemas/ExtId";
    expect(said({ own: { $ref, description: "Whose." }, marked: { $ref, "x-evidence": "D mine" } })).toMatchObject({
      own: { description: "Whose.\n\nThe value must be one character. [V ids]" },
      marked: { description: "Opaque.\n\nThe value must be one character. [D mine] [V ids]" },
    });
  });
});

describe("nothing is added to", () => {
  test("a bare reference: the page shows what it refers to", () => {
    const properties = { bare: { $ref: "#/components/schemas/ExtId" } };
    expect(said(properties)).toEqual(properties);
  });

  test("a member that is called like a keyword", () => {
    const properties = { "x-evidence": { type: "string" }, examples: { type: "array" }, value: { type: "string" } };
    expect(said(properties)).toEqual(properties);
  });

  test("what a caller or a server would send", () => {
    const data = { "x-evidence": "D data", description: "| | a |\n|---|---|" };
    const contract = {
      components: {
        examples: { one: { summary: "One", "x-evidence": "D one", value: data } },
        schemas: { Thing: { example: data, examples: [data], default: data, const: data, enum: [data] } },
      },
    };
    expect(withMarks(contract, (mark) => `[${mark}]`)).toEqual({
      components: {
        examples: { one: { summary: "One", "x-evidence": "D one", value: data, description: "[D one]" } },
        schemas: contract.components.schemas,
      },
    });
  });
});
