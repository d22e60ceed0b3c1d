import type { Kept, Operation, Update } from "../faults/history/operation.ts";

/**
 * The longest time without an acknowledged change: from a moment to the first acknowledgement, or from one to the next, in milliseconds.
 * `Infinity` when nothing was acknowledged.
 */
export function findPauseMs(operations: readonly Operation[], sinceMs: number): number {
  const times = operations
    .filter(isAcknowledged)
    .map(({ endMs }) => endMs)
    .filter((endMs) => endMs > sinceMs)
    .sort((one, other) => one - other);
  if (times.length === 0) return Number.POSITIVE_INFINITY;
  return Math.max(...times.map((endMs, index) => endMs - (times[index - 1] ?? sinceMs)));
}

/** How many acknowledged changes are not in the history. */
export function countMissing(operations: readonly Operation[], kept: readonly Kept[]): number {
  const entries = new Set(kept.flatMap(({ key, entries: list }) => list.map(({ id }) => `${key} ${id}`)));
  return operations.filter(isAcknowledged).filter(({ key, id }) => !entries.has(`${key} ${id}`)).length;
}

function isAcknowledged(operation: Operation): operation is Update {
  return operation.kind === "update" && operation.outcome.kind === "ok";
}
