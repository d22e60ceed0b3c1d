import { describe, expect, it } from "vitest";
import { parsePointer, toPointer, valueAt } from "../src/index.ts";

describe("pointers", () => {
  it.each([
    ["", []],
    ["/paths/~1a~1{b}/patch", ["paths", "/a/{b}", "patch"]],
    ["/a~0b/0", ["a~b", "0"]],
    ["/~01", ["~1"]],
    ["#/components/schemas", ["components", "schemas"]],
  ])("reads %s", (pointer, segments) => {
    expect(parsePointer(pointer)).toEqual(segments);
  });

  it("writes what it read", () => {
    const segments = ["paths", "/a~/{b}", "patch", ""];
    expect(parsePointer(toPointer(segments))).toEqual(segments);
  });

  it("writes below a parent", () => {
    expect(toPointer(["enum", 3], "/components/schemas/StateName")).toBe("/components/schemas/StateName/enum/3");
  });

  it("rejects a text that is not a pointer", () => {
    expect(() => parsePointer("components/schemas")).toThrow("components/schemas is not a JSON Pointer");
  });

  it("finds a value by a pointer or by segments, and nothing where there is nothing", () => {
    const document = { a: [{ "b/c": 1 }], d: null };
    expect(valueAt(document, "/a/0/b~1c")).toBe(1);
    expect(valueAt(document, ["a", "0", "b/c"])).toBe(1);
    for (const missing of ["/a/1", "/d/e", "/toString", "/a/length/x"])
      expect(valueAt(document, missing)).toBe(undefined);
  });
});
