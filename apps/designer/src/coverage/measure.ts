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
  for (const fact of facts.toSorted((one, other) => (one.test < other.test ? -1 : Number(one.test > other.test)))) {
    for (const name of namesOf(fact, points)) if (!reached.has(name)) reached.set(name, fact.test);
  }
  const reasons = new Map(unreachable.flatMap(({ points: names, reason }) => names.map((name) => [name, reason])));
  const measured = points.map((point): MeasuredPoint => {
    const test = reached.get(point.name);
    const reason = reasons.get(point.name);
    return {
      ...point,
      ...(test === undefined ? {} : { test }),
      ...(reason === undefined ? {} : { unreachable: reason }),
    };
  });
  const names = new Set(points.map(({ name }) => name));
  return {
    points: measured,
    missed: measured.filter(({ test, unreachable: reason }) => test === undefined && reason === undefined),
    wronglyExcused: measured.filter(({ test, unreachable: reason }) => test !== undefined && reason !== undefined),
    unknown: [...reasons.keys()].filter((name) => !names.has(name)),
    undeclared: undeclaredIn(facts, names),
  };
}

/** The points that a fact reaches, by name. An undeclared response reaches none. */
function namesOf(fact: Fact, points: readonly Point[]): readonly string[] {
  const { operationId: id } = fact;
  if (fact.kind === "value") return [`${id} ${fact.direction} ${fact.pointer} ${fact.value}`];
  const { status, codes, denied } = fact;
  if (id === null) return codes.map((code) => `no operation ${status} ${code}`);
  const granted = isPastPermissions(fact)
    ? points.filter(
        ({ kind, operationId, name }) => kind === "permission" && operationId === id && name.endsWith("granted"),
      )
    : [];
  return [
    id,
    `${id} ${status}`,
    ...codes.map((code) => `${id} ${status} ${code}`),
    ...granted.map(({ name }) => name),
    ...denied.map((permission) => `${id} ${permission} denied`),
  ];
}

/** True when a response shows that the caller had every permission. A 5xx can come before permissions are checked. */
function isPastPermissions({ status, codes }: { readonly status: number; readonly codes: readonly string[] }): boolean {
  return status < 500 && status !== 401 && !codes.includes("errors.permissionDenied");
}

function undeclaredIn(facts: readonly Fact[], names: ReadonlySet<string>): readonly string[] {
  const found = facts.flatMap((fact) => {
    if (fact.kind !== "response") return [];
    const { operationId, status, codes, test } = fact;
    const who = operationId ?? "no operation";
    const responses = codes.length > 0 ? codes.map((code) => `${who} ${status} ${code}`) : [`${who} ${status}`];
    return responses.filter((response) => !names.has(response)).map((response) => `${response}, in "${test}"`);
  });
  return [...new Set(found)];
}
