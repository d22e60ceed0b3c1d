import type { Fact } from "./facts.ts";
import type { Point } from "./points.ts";
import type { Unreachable } from "./unreachable.ts";

/** A point with what is known of it. */
export interface MeasuredPoint extends Point {
  /** The first test that reached it, by name; absent when none did. */
  readonly test?: string;
  /** Why no test can reach it, as `unreachable.yaml` says. */
  readonly unreachable?: string;
}

/** The result of a recorded test run. */
export interface Measurement {
  readonly points: readonly MeasuredPoint[];
  /** Declared, neither reached nor excused. */
  readonly missed: readonly MeasuredPoint[];
  /** Excused, but reached. */
  readonly wronglyExcused: readonly MeasuredPoint[];
  /** Excused, but not declared by the contract. */
  readonly unknown: readonly string[];
  /** Returned, but not declared by the contract: the response, and the test. */
  readonly undeclared: readonly string[];
}

/** Compares what was recorded with what the contract declares and what is excused. */
export function measure(
  points: readonly Point[],
  facts: readonly Fact[],
  unreachable: readonly Unreachable[],
): Measurement {
  const reached = new Map<string, string>();
  for (const { point, test } of facts.toSorted((one, other) =>
    one.test < other.test ? -1 : Number(one.test > other.test),
  )) {
    if (!reached.has(point)) reached.set(point, test);
  }
  const reasons = new Map(unreachable.flatMap(({ points: names, reason }) => names.map((name) => [name, reason])));
  const measured = points.map((point): MeasuredPoint => {
    const test = reached.get(point.name) ?? findEntry(point, reached);
    const reason = reasons.get(point.name);
    return {
      ...point,
      ...(test === undefined ? {} : { test }),
      ...(reason === undefined ? {} : { unreachable: reason }),
    };
  });
  const names = new Set(points.map(({ name }) => name));
  const undeclared = facts.filter(({ point, isResponse }) => isResponse && !names.has(point));
  return {
    points: measured,
    missed: measured.filter(({ test, unreachable: reason }) => test === undefined && reason === undefined),
    wronglyExcused: measured.filter(({ test, unreachable: reason }) => test !== undefined && reason !== undefined),
    unknown: [...reasons.keys()].filter((name) => !names.has(name)),
    undeclared: [...new Set(undeclared.map(({ point, test }) => `${point}, in "${test}"`))],
  };
}

/** The test that reached a value of a map, under any name: its location has `*` for the name of an entry. */
function findEntry({ kind, name }: Point, reached: ReadonlyMap<string, string>): string | undefined {
  if (kind !== "value" || !name.includes("/*")) return undefined;
  const parts = name.split("/*").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`^${parts.join("/[^/]+")}$`);
  return [...reached].find(([point]) => pattern.test(point))?.[1];
}
