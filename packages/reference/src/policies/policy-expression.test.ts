import { describe, expect, test } from "vitest";
import { MAX_EXPRESSION_LENGTH, matchesExpression, PolicyExpressionError } from "./policy-expression.ts";

describe("an expression matches a text as a whole, as Java's Pattern.matches", () => {
  test.each([
    ["[0-9]+", "123", true],
    ["[0-9]+", "x123", false],
    ["[0-9]+", "123x", false],
    ["[0-9]+", "123\n", false],
    ["^\\+?[1-9][0-9]{6,14}$", "+41791234567", true],
    ["^\\+?[1-9][0-9]{6,14}$", "0791234567", false],
    ["a|ab", "ab", true],
    ["(?i)ch", "CH", true],
    ["\\p{L}+", "Zürich", true],
    ["", "", true],
  ])("%s on %j: %s", (expression, text, expected) => {
    expect(matchesExpression(expression, text)).toBe(expected);
  });
});

describe("it cannot hang the server", () => {
  test.each(["(a+)+b", "(a|a)*b", "(a|aa)+b", "(.*a){20}b", "(a?){50}a{50}b"])("%s", (expression) => {
    // A search that tries every way would not end.
    expect(matchesExpression(expression, "a".repeat(50))).toBe(false);
  });

  test("one that is too long is a fault", () => {
    expect(matchesExpression("a".repeat(MAX_EXPRESSION_LENGTH), "b")).toBe(false);
    expect(() => matchesExpression("a".repeat(MAX_EXPRESSION_LENGTH + 1), "b")).toThrow(
      new PolicyExpressionError("The expression is longer than 255 characters"),
    );
  });

  test("one that grows too large is a fault, before anything is matched", () => {
    expect(() => matchesExpression("(\\pL{900})".repeat(20), "b")).toThrow(PolicyExpressionError);
    expect(() => matchesExpression("((a{1,100}){1,100}){1,100}", "b")).toThrow(PolicyExpressionError);
  });
});

describe("one that does not compile is a fault", () => {
  test.each(["(", "[", "a{2,1}", "(?=a)", "(?<!a)b", "(a)\\1", "*"])("%s", (expression) => {
    expect(() => matchesExpression(expression, "a")).toThrow(PolicyExpressionError);
  });
});

test("more expressions than are remembered still work", () => {
  for (let round = 0; round < 2; round++) {
    for (let at = 0; at < 150; at++) expect(matchesExpression(`a{${at}}`, "a".repeat(at))).toBe(true);
  }
});
