import { expect, test } from "vitest";
import { count, shorten, toDuration, toNumber } from "./units.ts";

test.each([
  [0, "0 ms"],
  [999, "999 ms"],
  [1_000, "1.0 s"],
  [59_949, "59.9 s"],
  [59_951, "1 min 0 s"],
  [125_400, "2 min 5 s"],
])("%d milliseconds are %s", (milliseconds, text) => {
  expect(toDuration(milliseconds)).toBe(text);
});

test("numbers have their thousands apart, and a word that fits", () => {
  expect([toNumber(999), toNumber(1_000), toNumber(1_234_567)]).toEqual(["999", "1,000", "1,234,567"]);
  expect([count(1, "case"), count(2, "case"), count(0, "entry", "entries")]).toEqual([
    "1 case",
    "2 cases",
    "0 entries",
  ]);
});

test("what is too long says so", () => {
  expect([shorten("four", 4), shorten("fiver", 4)]).toEqual(["four", "fiv…"]);
});
