import { describe, expect, it } from "vitest";
import { rules } from "../../src/diff/rules/rule.ts";
import { diffDocuments, operation } from "../keywords/tiny-contract.ts";
import { access } from "./access.ts";
import { addresses } from "./addresses.ts";
import { requests } from "./requests.ts";
import { responsesEdits } from "./responses.ts";

describe.each(Object.entries({ access, addresses, requests, responses: responsesEdits }))("an edit: %s", (_, edits) => {
  it.each(edits)("$does", ({ before, now, changes }) => {
    const diff = diffDocuments(before, now);
    const found = diff.changes.map(({ verdict, rule }) => [verdict, rule]);
    expect(found.sort()).toEqual([...changes].sort());
  });
});

describe("what is not understood", () => {
  it("is major, and the output says so", () => {
    const [change] = diffDocuments(operation({}), operation({ "x-colour": "red" })).changes;
    expect(change).toMatchObject({
      rule: "not-understood",
      verdict: "major",
      because: "This tool does not know what it means; it counts as major. Approve it or teach a rule.",
    });
  });
});

describe("a recursive schema", () => {
  it("is compared in one of many unions that all contain each other", () => {
    const names = Array.from({ length: 10 }, (_, index) => `Union${index}`);
    const union = { anyOf: [...names.map((name) => ({ $ref: `#/components/schemas/${name}` })), { type: "null" }] };
    const contractWith = (value: string) =>
      operation(
        { requestBody: { content: { "application/json": { schema: { type: value, properties: { union } } } } } },
        Object.fromEntries(names.map((name) => [name, union])),
      );
    expect(diffDocuments(contractWith("object"), contractWith("object")).verdict).toBe("none");
    expect(diffDocuments(contractWith("array"), contractWith("object")).verdict).toBe("major");
  });

  it("is compared, however it refers to itself", () => {
    const node = (value: string) => ({
      type: "object",
      properties: { value: { type: value }, next: { $ref: "#/components/schemas/Other" } },
    });
    const contractWith = (value: string) =>
      operation(
        {
          responses: {
            "200": {
              description: "Good.",
              content: { "application/json": { schema: { $ref: "#/components/schemas/Node" } } },
            },
          },
        },
        {
          Node: node(value),
          Other: {
            anyOf: [
              { $ref: "#/components/schemas/Node" },
              { allOf: [{ $ref: "#/components/schemas/Other" }] },
              { type: "null" },
            ],
          },
        },
      );
    expect(diffDocuments(contractWith("string"), contractWith("string")).verdict).toBe("none");
    const { changes } = diffDocuments(contractWith("string"), contractWith("integer"));
    expect(changes.map(({ rule }) => rule)).toEqual(["schema-type-changed"]);
  });
});

it("every rule has a verdict and a reason", () => {
  for (const [name, { verdict, because }] of Object.entries(rules)) {
    expect([name, verdict, because]).toEqual([name, expect.stringMatching(/^(major|minor|patch)$/), expect.anything()]);
  }
});
