import { expect, it } from "vitest";
import { isMet } from "./write-report.ts";

const goal = { what: "a ratio", figure: ["bench", "name"] } as const;

it("meets a goal up to its bound and no further", () => {
  expect(isMet({ ...goal, atMost: 0.75 }, 0.75)).toBe(true);
  expect(isMet({ ...goal, atMost: 0.75 }, 0.76)).toBe(false);
  expect(isMet({ ...goal, atLeast: 1.7 }, 1.7)).toBe(true);
  expect(isMet({ ...goal, atLeast: 1.7 }, 1.69)).toBe(false);
});
