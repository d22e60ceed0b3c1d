import { expect, it } from "vitest";
import { holds } from "./gate.ts";

it("holds while a ratio is at most a third larger than the committed one", () => {
  expect(holds(1, 0.8)).toBe(true);
  expect(holds(1, 1.3)).toBe(true);
  expect(holds(1, 1.4)).toBe(false);
  expect(holds(0.5, 0.7)).toBe(false);
});
