import { describe, expect, it } from "vitest";
import { parsePointer, toPointer } from "./pointer.ts";

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

  it("refuses a text that is no pointer", () => {
    expect(() => parsePointer("components/schemas")).toThrow("components/schemas is no JSON Pointer");
  });
});
