import { describe, expect, it } from "vitest";
import { planOperation } from "./plan-operation.ts";
import { appendEntries, spliceRoot } from "./splice-root.ts";

const root = `openapi: 3.1.1
# The groups.
tags:
  - name: Things
    description: What there is. # more to come
paths:
  # One of them.
  /v1/{clientExtId}/things/{extId}:
    patch: # changes it
      $ref: operations/update-thing/operation.yaml

  /v1/{clientExtId}/others:
    get:
      $ref: operations/list-others/operation.yaml
components: {}
`;

function splice(operationId: string, method: string, path: string, tag = "Things"): string {
  const view = {
    operations: [],
    tags: [],
    permissions: new Map([["View", "look"]]),
    parameters: new Map(),
    schemas: new Map(),
    examples: new Map(),
  };
  const plan = planOperation({ operationId, method, path, tag, permissions: ["View"] }, view);
  if (!("operationId" in plan)) throw new Error(plan.join("\n"));
  return spliceRoot(root, plan);
}

describe("spliceRoot", () => {
  it("puts a reference under its path, before the methods that come later", () => {
    expect(splice("getThing", "get", "/v1/{clientExtId}/things/{extId}")).toBe(
      root.replace(
        "    patch: # changes it",
        "    get:\n      $ref: operations/get-thing/operation.yaml\n    patch: # changes it",
      ),
    );
  });

  it("puts it behind the methods that come earlier", () => {
    expect(splice("changeOthers", "patch", "/v1/{clientExtId}/others")).toContain(
      "      $ref: operations/list-others/operation.yaml\n    patch:\n      $ref: operations/change-others/operation.yaml\ncomponents:",
    );
  });

  it("puts a new path behind the last, and a new tag behind the last", () => {
    const text = splice("getNew", "get", "/v1/{clientExtId}/new", "New things");
    expect(text).toContain(
      "  /v1/{clientExtId}/new:\n    get:\n      $ref: operations/get-new/operation.yaml\ncomponents: {}\n",
    );
    expect(text).toContain(
      "    description: What there is. # more to come\n  - name: New things\n    description: 'Fill in:",
    );
  });

  it("keeps every comment and blank line", () => {
    const text = splice("getNew", "get", "/v1/{clientExtId}/new", "New things");
    for (const comment of ["# The groups.", "# more to come", "  # One of them.", "# changes it", "yaml\n\n  /v1"]) {
      expect(text).toContain(comment);
    }
  });
});

describe("appendEntries", () => {
  it("ends the text with the entries, a blank line before each and one line end after the last", () => {
    expect(appendEntries("a: 1\n\n", ["b: 2\n", "c: 3"])).toBe("a: 1\n\nb: 2\n\nc: 3\n");
  });
});
