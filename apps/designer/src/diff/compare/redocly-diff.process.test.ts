import { describe, expect, it } from "vitest";
import { runRedoclyDiff } from "./redocly-diff.ts";

const contract = (paths: object) =>
  JSON.parse(JSON.stringify({ openapi: "3.1.1", info: { title: "T", version: "1.0.0" }, paths }));

const responses = (value: object) => ({
  "200": { description: "D", content: { "application/json": { schema: value } } },
});
const path = (schema: object) => ({ "/a": { get: { operationId: "a", responses: responses(schema) } } });

describe("redocly diff", () => {
  it("reports the rules that a change violates, with both sides", async () => {
    const changes = await runRedoclyDiff(contract(path({ enum: ["x"] })), contract(path({ enum: ["x", "y"] })));
    const pointer = "/paths/~1a/get/responses/200/content/application~1json/schema/enum";
    expect(changes).toEqual([
      {
        kind: "modified",
        typeName: "Schema",
        property: "enum",
        rules: ["enum-values-added"],
        base: { pointer, value: ["x"] },
        revision: { pointer, value: ["x", "y"] },
      },
    ]);
  });

  it("reports nothing for two equal documents", async () => {
    expect(await runRedoclyDiff(contract({}), contract({}))).toEqual([]);
  });

  it("is an error when its rules are off, and not a comparison that finds nothing", async () => {
    const removed = runRedoclyDiff(contract(path({})), contract({}), "rules: {}\n");
    await expect(removed).rejects.toThrow("did not find the planted change: its rules are off");
  });

  it("is an error with its own message when it does not run", async () => {
    await expect(runRedoclyDiff(contract({}), { openapi: "2.7" })).rejects.toThrow(/redocly diff: .*2\.7/s);
  });
});
