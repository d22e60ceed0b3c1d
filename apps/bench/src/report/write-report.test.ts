import { expect, it } from "vitest";
import type { Bench } from "./bench.ts";
import { isMet, withPlainRun } from "./write-report.ts";

const goal = { what: "a ratio", figure: ["bench", "name"] } as const;

it("meets a goal up to its bound and no further", () => {
  expect(isMet({ ...goal, atMost: 0.75 }, 0.75)).toBe(true);
  expect(isMet({ ...goal, atMost: 0.75 }, 0.76)).toBe(false);
  expect(isMet({ ...goal, atLeast: 1.7 }, 1.7)).toBe(true);
  expect(isMet({ ...goal, atLeast: 1.7 }, 1.69)).toBe(false);
});

it("adds up how long a plain run takes, without the long benches, and not when a time is missing", () => {
  const bench: Bench = { measures: "It", measure: async () => ({ table: "" }) };
  const benches = { one: bench, two: bench, long: { ...bench, isLong: true } as const };
  const result = (seconds?: number) => ({ date: "", machine: "", node: "", table: "", ...(seconds && { seconds }) });
  const secondsOf = (two?: number) =>
    withPlainRun(benches, { one: result(40), two: result(two), long: result(900) })[""]?.figures;
  expect(secondsOf(2)).toEqual({ seconds: 42 });
  expect(secondsOf()).toBeUndefined();
});
