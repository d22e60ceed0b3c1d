import { expect, test } from "vitest";
import { escapeMarkup, toVisible } from "./escape.ts";

test.each([
  ["a control character that terminals obey", "\u001b[2J", "\\u001b[2J"],
  ["NUL", "a\u0000b", "a\\u0000b"],
  ["a control character beyond ASCII", "\u009b1m", "\\u009b1m"],
  ["a carriage return, which would overwrite its line", "wrong\rright", "wrong\\u000dright"],
  ["a mark that reverses the text after it", "\u202egpj.exe", "\\u202egpj.exe"],
  ["a character without a width", "ad\u200bmin\ufeff", "ad\\u200bmin\\ufeff"],
  ["a line separator", "one\u2028two", "one\\u2028two"],
  ["a lone surrogate", "\ud800x", "\\ud800x"],
  ["a noncharacter, which XML forbids", "\uffff", "\\uffff"],
  ["a tag character, by its two code units", "\u{e0041}", "\\udb40\\udc41"],
])("shows %s", (_, text, shown) => {
  expect(toVisible(text)).toBe(shown);
});

test("leaves line feeds, tabs and every script as they are", () => {
  const text = "one\n\ttwo — Zürich, 東京, עברית, 🇨🇭";
  expect(toVisible(text)).toBe(text);
});

test("no text is markup, in an element or in an attribute", () => {
  const escaped = escapeMarkup(`</style><script>alert("1")</script> 'onload=' ]]> &amp; \u0000`);
  expect(escaped).not.toMatch(/[<>"']|&(?!#\d+;)/);
  expect(escaped).toContain("\\u0000");
});
