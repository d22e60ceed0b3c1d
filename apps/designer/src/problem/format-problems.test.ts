import { expect, it } from "vitest";
import { formatProblems } from "./format-problems.ts";
import type { Problem } from "./problem.ts";

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
