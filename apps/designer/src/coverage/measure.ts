import type { Fact } from "./facts.ts";
import type { Point } from "./points.ts";
import type { Unreachable } from "./unreachable.ts";

/** A point with what is known of it. */
export interface MeasuredPoint extends Point {
  /** A test that reached it, the same one at every run: if there is one, it names the operation. Absent when none did. */
  readonly test?: string;
  /** Why no test can reach it, as `unreachable.yaml` says. */
  readonly unreachable?: string;
}

/** What a recorded test run comes to. */
export interface Measurement {
  readonly points: readonly MeasuredPoint[];
  /** Declared, and neither reached nor excused. */
  readonly missed: readonly MeasuredPoint[];
  /** Excused, and reached all the same. */
  readonly reachedAfterAll: readonly MeasuredPoint[];
  /** Excused, and not declared by the contract. */
  readonly unknown: readonly string[];
  /** Answered, and not declared by the contract: what the server said, and in which test. */
  readonly undeclared: readonly string[];
}

/** Holds what was recorded against what the contract declares and what is excused. */
export function measure(
  points: readonly Point[],
  facts: readonly Fact[],
  unreachable: readonly Unreachable[],
): Measurement {
  const reached = new Map<string, string>();
  for (const fact of facts.toSorted(byClarity)) {
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
    reachedAfterAll: measured.filter(({ test, unreachable: reason }) => test !== undefined && reason !== undefined),
    unknown: [...reasons.keys()].filter((name) => !names.has(name)),
    undeclared: undeclaredIn(facts, names),
  };
}

/** A test that names the operation shows more than one that only meets it; beyond that, the order of the names. */
function byClarity(a: Fact, b: Fact): number {
  const namesIt = ({ operationId, test }: Fact) => Number(operationId !== null && test.includes(operationId));
  return namesIt(b) - namesIt(a) || (a.test < b.test ? -1 : Number(a.test > b.test));
}

/** The points that a fact reaches, by name. What is undeclared reaches none. */
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

/** Whether an answer shows that the caller had every permission. A fault can come before anybody asked for them. */
function isPastPermissions({ status, codes }: { readonly status: number; readonly codes: readonly string[] }): boolean {
  return status < 500 && status !== 401 && !codes.includes("errors.permissionDenied");
}

function undeclaredIn(facts: readonly Fact[], names: ReadonlySet<string>): readonly string[] {
  const found = facts.flatMap((fact) => {
    if (fact.kind !== "answer") return [];
    const { operationId, status, codes, test } = fact;
    const who = operationId ?? "no operation";
    const answers = codes.length > 0 ? codes.map((code) => `${who} ${status} ${code}`) : [`${who} ${status}`];
    return answers.filter((answer) => !names.has(answer)).map((answer) => `${answer}, in "${test}"`);
  });
  return [...new Set(found)];
}
