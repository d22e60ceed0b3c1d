import { expect, test } from "vitest";
import { toIdErrors } from "./id-errors.ts";

test.each(["", "user-123", "…", "a/b", "😀".repeat(50)])("%j can be looked for", (id) => {
  expect(toIdErrors(id)).toEqual([]);
});

test.each([
  ["x".repeat(51), "At most 50"],
  ["a\u0007b", "control characters"],
  [".", "dot"],
  ["..", "dot"],
])("%j cannot", (id, words) => {
  expect(toIdErrors(id)).toEqual([expect.stringContaining(words)]);
});
