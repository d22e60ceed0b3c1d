import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { operationIds, operations } from "../src/index.ts";

const read = (file: string) => readFileSync(new URL(`../src/gen/${file}`, import.meta.url), "utf8");
const json: unknown = JSON.parse(read("openapi.json"));

it.each(operationIds)("the README of the contract lists %s with its request and permissions", (id) => {
  const readme = readFileSync(new URL("../../../spec/README.md", import.meta.url), "utf8");
  const { method, path, permissions } = operations[id];
  const cells = [id, `${method.toUpperCase()} ${path}`, permissions.join("`, `")];
  expect(readme.replaceAll(/ {2,}/g, " ")).toContain(cells.map((cell) => `| \`${cell}\` `).join(""));
});

describe("openapi.yaml says what openapi.json says", () => {
  it.each(["1.2", "1.1"] as const)("to a reader of YAML %s", (version) => {
    // A reader of 1.1 makes dates of bare timestamps, and JSON has none.
    expect(parse(read("openapi.yaml"), { version })).toEqual(json);
  });

  it("and a bare timestamp would be noticed", () => {
    const bare = read("openapi.yaml").replace(/: "(\d{4}-\d\d-\d\dT[\d:]+Z)"/, ": $1");
    expect(parse(bare, { version: "1.2" })).toEqual(json);
    expect(parse(bare, { version: "1.1" })).not.toEqual(json);
  });
});
