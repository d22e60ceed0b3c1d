import type { Kept, Operation, Update } from "../faults/history/operation.ts";
import type { LoadOptions } from "../faults/load/load.ts";

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

/** How a load sends its calls. */
type Send = NonNullable<LoadOptions["fetch"]>;

/** Passes calls on, and counts those that got no response, or one of 500 and above, by the time at which they began. */
export function recordFailures(send: Send): { readonly fetch: Send; readonly countSince: (ms: number) => number } {
  const failedAtMs: number[] = [];
  return {
    fetch: async (url, init) => {
      const startMs = performance.now();
      try {
        const response = await send(url, init);
        if (response.status >= 500) failedAtMs.push(startMs);
        return response;
      } catch (error) {
        failedAtMs.push(startMs);
        throw error;
      }
    },
    countSince: (ms) => failedAtMs.filter((startMs) => startMs >= ms).length,
  };
}

function isAcknowledged(operation: Operation): operation is Update {
  return operation.kind === "update" && operation.outcome.kind === "ok";
}
