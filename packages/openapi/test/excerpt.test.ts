import { expect, it } from "vitest";
import { excerptOf } from "../src/lines/index.ts";

const text = ["one", "two", "three", "  four: 4", "five", "six"].join("\n");

it("an excerpt shows the line, its neighbours and a mark", () => {
  expect(excerptOf(text, 4, { before: 2, column: 3, width: 4 })).toBe(
    ["  2 | two", "  3 | three", "> 4 |   four: 4", "    |   ^^^^", "  5 | five"].join("\n"),
  );
});

it.each([
  ["at the beginning", 1, 1, ["> 1 | one", "    | ^", "  2 | two"]],
  ["at the end", 6, 1, ["  4 |   four: 4", "  5 | five", "> 6 | six", "    | ^"]],
  ["behind the end of the line", 1, 9, ["> 1 | one", "  2 | two"]],
] as const)("an excerpt %s", (_where, line, column, lines) => {
  expect(excerptOf(text, line, { before: 2, column })).toBe(lines.join("\n"));
});

it("a mark ends with its line", () => {
  expect(excerptOf("abc", 1, { column: 2, width: 40 })).toBe("> 1 | abc\n    |  ^^");
});
