import { describe, expect, test } from "vitest";
import { checkHistory } from "./linearizability.ts";
import type { Kept, Members, Operation, Read, Update } from "./operation.ts";

const key = "credential";
const initial = { version: 7, members: { comment: "start" } };

/** An update from `startMs` to `endMs`; a number as outcome is the version that it was acknowledged with. */
function update(
  id: string,
  startMs: number,
  endMs: number,
  outcome: number | "rejected" | "unknown",
  fromVersion?: number,
): Update {
  const sets: Members = { comment: id };
  return {
    kind: "update",
    key,
    id,
    startMs,
    endMs,
    sets,
    ...(fromVersion === undefined ? {} : { fromVersion }),
    outcome:
      typeof outcome === "number" ? { kind: "ok", seen: { version: outcome, members: sets } } : { kind: outcome },
  };
}

function read(startMs: number, endMs: number, version: number, comment: string): Read {
  return { kind: "read", key, startMs, endMs, seen: { version, members: { comment } } };
}

/** What is kept when these updates happened in this order. */
function kept(...ids: readonly string[]): Kept {
  return {
    key,
    initial,
    entries: ids.map((id, index) => ({ id, versionBefore: 7 + index, versionAfter: 8 + index })),
    final: { version: 7 + ids.length, members: { comment: ids.at(-1) ?? "start" } },
  };
}

const problemsOf = (operations: readonly Operation[], held: Kept) => checkHistory(operations, [held]).problems;

describe("a history that one register can have is correct:", () => {
  test.each<[string, readonly Operation[], Kept]>([
    ["nothing", [], kept()],
    ["one after another", [update("a", 0, 1, 8, 7), update("b", 2, 3, 9), read(4, 5, 9, "b")], kept("a", "b")],
    ["updates at once in another order than they began", [update("b", 0, 9, 9), update("a", 1, 8, 8)], kept("a", "b")],
    ["a read that overlaps an update and misses it", [update("a", 0, 9, 8), read(8, 10, 7, "start")], kept("a")],
    ["a read that overlaps an update and sees it", [update("a", 0, 9, 8), read(1, 2, 8, "a")], kept("a")],
    ["an unknown update that never happened", [update("a", 0, 1, "unknown"), read(2, 3, 7, "start")], kept()],
    ["an unknown update that happened late", [update("a", 0, 1, "unknown"), read(5, 6, 7, "start")], kept("a")],
    ["an update rejected for an old version", [update("a", 0, 1, 8), update("b", 2, 3, "rejected", 7)], kept("a")],
    ["an update rejected by one at the same time", [update("a", 0, 9, 8), update("b", 1, 2, "rejected", 7)], kept("a")],
    ["an update rejected for a version to come", [update("b", 0, 1, "rejected", 8), update("a", 2, 3, 8)], kept("a")],
    ["an update rejected for a version never reached", [update("b", 0, 1, "rejected", 99)], kept()],
  ])("%s", (_, operations, held) => {
    expect(problemsOf(operations, held)).toEqual([]);
  });

  test("what a register with 16 concurrent callers really did", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { operations, held } = simulate(seed, 400);
      expect(problemsOf(operations, held)).toEqual([]);
    }
  });
});

describe("a history that no register can have is wrong:", () => {
  test.each<[string, readonly Operation[], Kept, string]>([
    [
      "a lost update: the acknowledged change is missing",
      [update("a", 0, 1, 8), update("b", 2, 3, 9)],
      kept("b"),
      'version 8, which is of "b"',
    ],
    ["the last acknowledged change is missing", [update("a", 0, 1, 8)], kept(), "as version 8, which is of nothing"],
    [
      "a version that was acknowledged twice",
      [update("a", 0, 9, 8, 7), update("b", 1, 8, 8, 7)],
      kept("a"),
      'acknowledged to "a" and to "b"',
    ],
    ["a stale read", [update("a", 0, 1, 8), read(2, 3, 7, "start")], kept("a"), "saw or made version 7"],
    [
      "a read that goes back behind another",
      [update("a", 0, 9, 8), read(1, 2, 8, "a"), read(3, 4, 7, "start")],
      kept("a"),
      "saw or made version 7",
    ],
    [
      "a read of an update that had not begun",
      [read(0, 1, 8, "a"), update("a", 2, 3, 8)],
      kept("a"),
      "saw or made version 8",
    ],
    [
      "updates in another order than real time",
      [update("b", 0, 1, 9), update("a", 2, 3, 8)],
      kept("a", "b"),
      "the update to version 9 ended",
    ],
    [
      "an unknown update that was seen, and then not",
      [update("a", 0, 1, "unknown"), read(2, 3, 8, "a")],
      kept(),
      "shows version 8, which is not kept",
    ],
    ["an unknown update that happened twice", [update("a", 0, 1, "unknown")], kept("a", "a"), "happened twice"],
    ["a rejected update that happened", [update("a", 0, 1, "rejected", 7)], kept("a"), "was rejected, and is version"],
    ["a change that no caller sent", [], kept("phantom"), "no caller sent"],
    [
      "an acknowledged update on another version than its own",
      [update("a", 0, 9, 8), update("b", 1, 8, 9, 7)],
      kept("a", "b"),
      "based on version 7 and acknowledged as version 9",
    ],
    [
      "an unknown update on another version than its own",
      [update("a", 0, 9, 8), update("b", 1, 8, "unknown", 7)],
      kept("a", "b"),
      '"b" was based on version 7, and is version 9',
    ],
    [
      "an update that was rejected although its version was the current one",
      [update("a", 0, 1, 8), update("b", 2, 3, "rejected", 8), update("c", 4, 5, 9)],
      kept("a", "c"),
      "was rejected although version 8 was the current one",
    ],
    [
      "an update rejected for the first version",
      [update("a", 0, 1, "rejected", 7)],
      kept(),
      "version 7 was the current",
    ],
    ["a read with a member of another version", [update("a", 0, 9, 8), read(1, 2, 8, "start")], kept("a"), 'not "a"'],
    [
      "two ids that are equal",
      [update("a", 0, 1, "unknown"), update("a", 2, 3, "unknown")],
      kept(),
      "two updates have the same id",
    ],
  ])("%s", (_, operations, held, problem) => {
    expect(problemsOf(operations, held).join("\n")).toContain(problem);
  });

  test("history entries that are not contiguous", () => {
    const held = kept("a");
    const gap = { ...held, entries: [{ id: "a", versionBefore: 7, versionAfter: 9 }] };
    expect(problemsOf([update("a", 0, 1, 8)], gap).join()).toContain("goes from 7 to 9");
  });

  test("a final state that lacks the last entry, or a member of it", () => {
    const held = kept("a");
    const operations = [update("a", 0, 1, 8)];
    expect(problemsOf(operations, { ...held, final: initial }).join()).toContain("the final version is 7");
    const partial = { ...held, final: { version: 8, members: { comment: "start" } } };
    expect(problemsOf(operations, partial).join()).toContain('comment "start", not "a"');
  });

  test("operations on a credential of which nothing is given", () => {
    expect(checkHistory([update("a", 0, 1, 8)], []).problems).toEqual([`${key}: what the store holds is not given`]);
  });
});

test("the correct history of a simulation is wrong after any one change", () => {
  const { operations, held } = simulate(3, 200);
  const ok = operations.filter((operation) => operation.kind === "update" && operation.outcome.kind === "ok");
  const [first, last] = [ok[0], ok.at(-1)];
  if (first === undefined || last === undefined) throw new Error("The simulation acknowledges updates");
  const others = operations.filter((operation) => operation !== last);
  const wrong: readonly (readonly Operation[])[] = [
    others,
    [...others, { ...last, startMs: first.startMs - 2, endMs: first.startMs - 1 }],
    [...operations, read(last.endMs + 1_000, last.endMs + 1_001, 7, "start")],
  ];
  for (const history of wrong) expect(problemsOf(history, held)).not.toEqual([]);
});

test("the report counts what it has checked", () => {
  const operations = [
    update("a", 0, 1, 8),
    update("b", 2, 3, "rejected", 7),
    update("c", 4, 5, "unknown"),
    update("d", 6, 7, "unknown"),
    read(8, 9, 9, "c"),
  ];
  expect(checkHistory(operations, [kept("a", "c")])).toEqual({
    problems: [],
    reads: 1,
    acknowledged: 1,
    rejected: 1,
    unknown: 2,
    unknownApplied: 1,
  });
});

/** A register with concurrent callers on a clock of its own: each call happens at one instant within it. */
function simulate(seed: number, count: number) {
  let state = seed;
  // https://en.wikipedia.org/wiki/Linear_congruential_generator, with the numbers of "Numerical Recipes"
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const callers = 16;
  const ids: string[] = [];
  const operations: Operation[] = [];
  const freeMs = new Array<number>(callers).fill(0);
  const calls = Array.from({ length: count }, (_, index) => {
    const caller = index % callers;
    const startMs = (freeMs[caller] ?? 0) + random();
    const endMs = startMs + random() * 20;
    freeMs[caller] = endMs;
    return { index, startMs, endMs, atMs: startMs + random() * (endMs - startMs) };
  });
  for (const { index, startMs, endMs } of calls.toSorted((a, b) => a.atMs - b.atMs)) {
    const version = 7 + ids.length;
    const id = `u${index}`;
    const choice = random();
    if (choice < 0.3) operations.push(read(startMs, endMs, version, ids.at(-1) ?? "start"));
    else if (choice < 0.4) operations.push(update(id, startMs, endMs, "rejected", version - 1));
    else if (choice < 0.5) operations.push(update(id, startMs, endMs, "unknown"));
    else {
      ids.push(id);
      operations.push(update(id, startMs, endMs, choice < 0.6 ? "unknown" : version + 1, version));
    }
  }
  return { operations, held: kept(...ids) };
}
