import { expect, it } from "vitest";
import { holds } from "./gate.ts";

it("holds while a ratio is at most twice the committed one", () => {
  expect(holds(1, 0.8)).toBe(true);
  expect(holds(1, 1.9)).toBe(true);
  expect(holds(1, 2.1)).toBe(false);
  expect(holds(0.5, 1.1)).toBe(false);
});
