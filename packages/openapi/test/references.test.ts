import { expect, it } from "vitest";
import { operationsIn, resolveReference } from "../src/index.ts";

const document = {
  components: {
    schemas: { A: { $ref: "#/components/schemas/B" }, B: { type: "string" }, "C/D": { type: "null" } },
    loop: { one: { $ref: "#/components/loop/two" }, two: { $ref: "#/components/loop/one" } },
  },
};

it("returns a value that is not a reference", () => {
  expect(resolveReference(document, { type: "number" })).toEqual({ type: "number" });
});

it.each([
  ["#/components/schemas/A", { type: "string" }],
  ["#/components/schemas/C~1D", { type: "null" }],
])("follows %s", ($ref, target) => {
  expect(resolveReference(document, { $ref })).toEqual(target);
});

it.each([
  ["#/components/schemas/X", "does not exist in the bundle"],
  ["other.yaml#/A", "leaves the document"],
  ["#/components/loop/one", "refers to itself"],
])("rejects %s", ($ref, message) => {
  expect(() => resolveReference(document, { $ref })).toThrow(message);
});

it("lists the operations of a path item, and none of its other members", () => {
  expect(operationsIn<unknown>({ parameters: [], patch: 1, "x-note": 2, get: 3, summary: "" })).toEqual([
    ["patch", 1],
    ["get", 3],
  ]);
});
