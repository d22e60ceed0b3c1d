import { expect, it } from "vitest";
import { type Change, listChanges } from "../src/changes.ts";

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
