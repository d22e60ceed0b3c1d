import { expect, it } from "vitest";
import { formatProblems } from "./format-problems.ts";
import { makeExcerpt, type Problem } from "./problem.ts";

const text = ["one", "two", "three", "  four: 4", "five", "six"].join("\n");

it("an excerpt shows the line, its neighbours and a mark", () => {
  expect(makeExcerpt(text, 4, 3, 4)).toBe(
    ["  2 | two", "  3 | three", "> 4 |   four: 4", "    |   ^^^^", "  5 | five"].join("\n"),
  );
});

it.each([
  ["at the beginning", 1, 1, ["> 1 | one", "    | ^", "  2 | two"]],
  ["at the end", 6, 1, ["  4 |   four: 4", "  5 | five", "> 6 | six", "    | ^"]],
  ["behind the end of the line", 1, 9, ["> 1 | one", "  2 | two"]],
] as const)("an excerpt %s", (_where, line, column, lines) => {
  expect(makeExcerpt(text, line, column)).toBe(lines.join("\n"));
});

it("a mark ends with its line", () => {
  expect(makeExcerpt("abc", 1, 2, 40)).toBe("> 1 | abc\n    |  ^^");
});

const problem = (line: number, more: Partial<Problem> = {}): Problem => {
  return {
    file: "spec/a.yaml",
    line,
    column: 2,
    rule: "struct",
    message: "Wrong.",
    excerpt: "> 1 | x",
    details: [],
    ...more,
  };
};

it("tells the first problem in full, the next in one line each, and counts the rest", () => {
  const problems = [problem(1, { details: ["a", "b", "c", "d"] }), problem(2), problem(3), problem(4), problem(5)];
  expect(formatProblems(problems, { isColoured: false, inFull: 1, maxLines: 2, maxLength: 80 })).toBe(
    [
      "spec/a.yaml:1:2 struct Wrong.",
      "  > 1 | x",
      "    a",
      "    b",
      "    and 2 more",
      "  spec/a.yaml:2:2 struct Wrong.",
      "  spec/a.yaml:3:2 struct Wrong.",
      "  and 2 more",
    ].join("\n"),
  );
});

it("a problem without a file has no place", () => {
  expect(
    formatProblems([problem(0, { file: "", excerpt: "" })], {
      isColoured: false,
      inFull: 1,
      maxLines: 2,
      maxLength: 80,
    }),
  ).toBe("struct Wrong.");
});
