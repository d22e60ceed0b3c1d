import { expect, it } from "vitest";
import type { Bench } from "./bench.ts";
import { isMet, toLimits, withPlainRun } from "./write-report.ts";

const goal = { what: "a ratio", figure: ["bench", "name"] } as const;

it("meets a goal up to its bound and no further", () => {
  expect(isMet({ ...goal, atMost: 0.75 }, 0.75)).toBe(true);
  expect(isMet({ ...goal, atMost: 0.75 }, 0.76)).toBe(false);
  expect(isMet({ ...goal, atLeast: 1.7 }, 1.7)).toBe(true);
  expect(isMet({ ...goal, atLeast: 1.7 }, 1.69)).toBe(false);
});

it("says of each goal that is not met why, and the same reason once", () => {
  const of = (what: string, limit?: string) => ({
    what,
    figure: ["bench", what] as const,
    atMost: 1,
    ...(limit && { limit }),
  });
  const all = [
    of("a", "Disks."),
    of("b", "Clocks."),
    of("c", "Disks."),
    of("met", "No."),
    of("mute"),
    of("absent", "No."),
  ];
  const figures = { a: 2, b: 2, c: 2, met: 1, mute: 2 };
  const results = { bench: { date: "", machine: "", node: "", table: "", figures } };
  expect(toLimits(results, all)).toEqual([
    "### What is not met, and why",
    "",
    "- **a**; **c**: Disks.",
    "- **b**: Clocks.",
    "",
  ]);
  expect(toLimits(results, [of("met", "No.")])).toEqual([]);
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
