import { expect, it } from "vitest";
import { holds } from "./gate.ts";

it("holds while a ratio is at most 1.6 times the committed one", () => {
  expect(holds(1, 0.8)).toBe(true);
  expect(holds(1, 1.5)).toBe(true);
  expect(holds(1, 1.7)).toBe(false);
  expect(holds(0.5, 0.9)).toBe(false);
});
