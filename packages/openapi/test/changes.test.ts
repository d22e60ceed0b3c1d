import { expect, it } from "vitest";
import { type Change, describeChange, listChanges } from "../src/changes.ts";

it.each<[string, unknown, unknown, readonly Change[]]>([
  ["nothing", { a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, []],
  ["a member that came", {}, { "a/b": 1 }, [{ kind: "added", pointer: "/a~1b", after: 1 }]],
  [
    "a member that went, whole",
    { a: { b: { c: 1 } } },
    { a: {} },
    [{ kind: "removed", pointer: "/a/b", before: { c: 1 } }],
  ],
  ["a value", { a: 1 }, { a: "1" }, [{ kind: "changed", pointer: "/a", before: 1, after: "1" }]],
  [
    "an item that came, wherever it stands",
    ["a", "b"],
    ["c", "a", "b"],
    [{ kind: "added", pointer: "/0", after: "c" }],
  ],
  [
    "an item that became another",
    ["a", "b"],
    ["a", "c"],
    [
      { kind: "removed", pointer: "/1", before: "b" },
      { kind: "added", pointer: "/1", after: "c" },
    ],
  ],
  ["another order", ["a", "b"], ["b", "a"], [{ kind: "changed", pointer: "", before: ["a", "b"], after: ["b", "a"] }]],
  [
    "an object in a list",
    [{ name: "x", in: "path" }, { name: "y" }],
    [{ name: "x", in: "query" }, { name: "y" }],
    [{ kind: "changed", pointer: "/0/in", before: "path", after: "query" }],
  ],
  ["a list for an object", { a: [] }, { a: {} }, [{ kind: "changed", pointer: "/a", before: [], after: {} }]],
])("finds %s", (_what, before, after, changes) => {
  expect(listChanges(before, after)).toEqual(changes);
});

it.each<[string, Change]>([
  ["maxLength: 50 → 60", { kind: "changed", pointer: "/components/schemas/Msisdn/maxLength", before: 50, after: 60 }],
  ['enum: added "paused"', { kind: "added", pointer: "/components/schemas/StateName/enum/3", after: "paused" }],
  ['enum: removed "active"', { kind: "removed", pointer: "/components/schemas/StateName/enum/3", before: "active" }],
  [
    "properties: added identifier",
    { kind: "added", pointer: "/components/schemas/A/properties/identifier", after: {} },
  ],
  ["responses: removed 409", { kind: "removed", pointer: "/paths/~1a/patch/responses/409", before: {} }],
  ["paths: added /a/{b}", { kind: "added", pointer: "/paths/~1a~1{b}", after: {} }],
  ["parameters: added an item", { kind: "added", pointer: "/paths/~1a/get/parameters/0", after: { name: "size" } }],
  ["enum: changed", { kind: "changed", pointer: "/components/schemas/A/enum", before: [1, 2], after: [2, 1] }],
])("describes %s", (text, change) => {
  expect(describeChange(change)).toBe(text);
});
