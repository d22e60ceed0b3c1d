import { expect } from "vitest";
import { checkHistory, type HistoryReport } from "../history/linearizability.ts";
import type { Operation } from "../history/operation.ts";
import { type Load, type LoadOptions, startLoad } from "../load/load.ts";
import { takeSnapshot, toKept } from "../load/snapshot.ts";
import { signatureTarget, vascoTarget } from "../load/target.ts";
import type { FaultStore } from "./fault-store.ts";

/** What a load under a fault has shown. */
export interface Outcome extends HistoryReport {
  readonly operations: readonly Operation[];
  readonly failed: ReturnType<Load["failed"]>;
}

/**
 * Runs a load on the servers of a store while `fault` does something to them, and checks everything afterwards: the recorded
 * history, the final state, and the hash chain of the history. No call may stay without a response until its timeout.
 */
export async function underLoad(
  store: FaultStore,
  options: Pick<LoadOptions, "urls"> & Partial<LoadOptions>,
  fault: (load: Load) => Promise<void>,
): Promise<Outcome> {
  const token = await store.signToken();
  const { urls, targets = demoTargets } = options;
  const snapshot = () => {
    const [url] = urls();
    if (url === undefined) throw new Error("A server must run before and after a fault");
    return takeSnapshot({ url, token, targets, readHistory: (key) => readHistory(store, key) });
  };
  const before = await snapshot();
  const load = startLoad({ token, targets, callers: 8, ...options });
  try {
    await load.waitFor(20);
    await fault(load);
  } finally {
    // The error of the fault says more than one of the load that follows from it.
    await load.stop().catch(() => undefined);
  }
  const operations = await load.stop();
  const report = checkHistory(operations, toKept(before, await snapshot()));
  expect(report.problems).toEqual([]);
  expect(await store.verify()).toEqual([]);
  expect(load.failed().timeouts).toBe(0);
  return { ...report, operations, failed: load.failed() };
}

const demoTargets = [signatureTarget(), vascoTarget("vasco-123"), vascoTarget("vasco-456")];

async function readHistory({ engine }: FaultStore, key: string) {
  const found = await engine.findHistory(key);
  return found.find(({ clientExtId }) => clientExtId === "client-123")?.entries ?? [];
}
