import { expect, test } from "vitest";
import { fillTableHeads, toFacts, toList, toParagraphs, toSlug } from "./markdown.ts";

test("a heading's slug is its words in lower case with hyphens", () => {
  expect(["VASCO version is a string", "No null", "Decisions: Beyond the answer"].map(toSlug)).toEqual([
    "vasco-version-is-a-string",
    "no-null",
    "decisions-beyond-the-answer",
  ]);
});

test("a list reads as English", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((texts) => toList(texts))).toEqual([
    "",
    "a",
    "a and b",
    "a, b and c",
  ]);
  expect(toList(["a", "b", "c"], "or")).toBe("a, b or c");
});

test("empty texts make no paragraph and no fact", () => {
  expect(toParagraphs("a\n", "", " ", "b")).toBe("a\n\nb");
  expect(toFacts([["Since", ""]])).toBe("");
  expect(
    toFacts([
      ["Since", ""],
      ["Body", "JSON"],
    ]),
  ).toBe("<dl>\n<dt>Body</dt>\n<dd>\n\nJSON\n\n</dd>\n</dl>");
});

test("an empty cell in the head of a table gets a space; rows and other texts stay", () => {
  const table = "| | status | |\n|---|:-:|---|\n| 1 | | x |";
  expect(fillTableHeads(table)).toBe("| – | status | – |\n|---|:-:|---|\n| 1 | | x |");
  expect(fillTableHeads("a | | b\n\n| | no table |")).toBe("a | | b\n\n| | no table |");
});
