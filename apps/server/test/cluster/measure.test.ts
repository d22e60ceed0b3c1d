import { expect, test } from "vitest";
import type { Operation, Update } from "../faults/history/operation.ts";
import { countMissing, findPauseMs, recordFailures } from "./measure.ts";

const key = "credential";

function acknowledged(id: string, endMs: number): Update {
  const sets = { modificationComment: id };
  return {
    kind: "update",
    key,
    id,
    startMs: endMs - 1,
    endMs,
    sets,
    outcome: { kind: "ok", seen: { version: 1, members: sets } },
  };
}

const unknown: Update = { ...acknowledged("unknown", 2_500), outcome: { kind: "unknown" } };
const read: Operation = { kind: "read", key, startMs: 2_000, endMs: 2_001, seen: { version: 1, members: {} } };

test("the pause lasts from the fault to the first acknowledged change; reads and unknown changes do not end it", () => {
  const operations = [acknowledged("c", 4_000), acknowledged("a", 900), unknown, read, acknowledged("d", 4_010)];
  expect(findPauseMs(operations, 1_000)).toBe(3_000);
});

test("the pause is the longest one, when changes go on for a while after the fault", () => {
  expect(findPauseMs([acknowledged("a", 1_100), acknowledged("b", 3_100), acknowledged("c", 3_200)], 1_000)).toBe(
    2_000,
  );
});

test("without any acknowledged change the pause has no end", () => {
  expect(findPauseMs([acknowledged("a", 900), unknown], 1_000)).toBe(Number.POSITIVE_INFINITY);
});

test("an acknowledged change that is not in the history of its credential is missing; an unknown one is not", () => {
  const state = { version: 1, members: {} };
  const entries = [{ id: "a", versionBefore: 0, versionAfter: 1 }];
  const operations = [acknowledged("a", 1), acknowledged("b", 2), { ...acknowledged("a", 3), key: "other" }, unknown];
  expect(countMissing(operations, [{ key, initial: state, entries, final: state }])).toBe(2);
});

test("calls without a response and responses of 500 and above are failures; those that began earlier do not count", async () => {
  const results = [502, 200, 409, "lost", 503] as const;
  let next = 0;
  const calls = recordFailures(async () => {
    const result = results[next++];
    if (result === "lost" || result === undefined) throw new TypeError("fetch failed");
    return new Response(null, { status: result });
  });
  await calls.fetch("http://localhost", {});
  const sinceMs = performance.now();
  await calls.fetch("http://localhost", {});
  await calls.fetch("http://localhost", {});
  await expect(calls.fetch("http://localhost", {})).rejects.toThrow("fetch failed");
  await calls.fetch("http://localhost", {});
  expect(calls.countSince(sinceMs)).toBe(2);
});
