import { expect } from "vitest";
import { checkHistory, type HistoryReport } from "../history/linearizability.ts";
import type { Operation } from "../history/operation.ts";
import { type Load, type LoadOptions, startLoad } from "../load/load.ts";
import { takeSnapshot, toKept } from "../load/snapshot.ts";
import { signatureTarget, type Target, vascoTarget } from "../load/target.ts";
import type { FaultStore } from "./fault-store.ts";

/** What a load under a fault has shown. */
export interface Outcome extends HistoryReport {
  readonly operations: readonly Operation[];
  readonly failed: ReturnType<Load["failed"]>;
}

/**
 * Runs a load on the servers of a store while `fault` does something to them, and checks everything afterwards, as
 * `checkOperations` does. No call may stay without a response until its timeout.
 */
export async function underLoad(
  store: FaultStore,
  options: Pick<LoadOptions, "urls"> & Partial<LoadOptions>,
  fault: (load: Load) => Promise<void>,
): Promise<Outcome> {
  const { urls, targets = demoTargets } = options;
  let failed = { timeouts: 0, unavailable: 0 };
  const checked = await checkOperations(store, { url: urls, targets }, async (token) => {
    const load = startLoad({ token, targets, callers: 8, ...options });
    try {
      await load.waitFor(20);
      await fault(load);
    } finally {
      // The error of the fault says more than one of the load that follows from it.
      await load.stop().catch(() => undefined);
    }
    failed = load.failed();
    return load.stop();
  });
  expect(failed.timeouts).toBe(0);
  return { ...checked, failed };
}

/**
 * Runs operations on some credentials, and checks them, the final state, and the hash chain of the whole history.
 *
 * @param servers where the state is read before and after: a server that runs then.
 */
export async function checkOperations(
  store: FaultStore,
  servers: { readonly url: string | (() => readonly string[]); readonly targets: readonly Target[] },
  run: (token: string) => Promise<readonly Operation[]>,
): Promise<HistoryReport & { readonly operations: readonly Operation[] }> {
  const token = await store.signToken();
  const { targets } = servers;
  const snapshot = () => {
    const url = typeof servers.url === "string" ? servers.url : servers.url()[0];
    if (url === undefined) throw new Error("A server must run before and after a fault");
    return takeSnapshot({ url, token, targets, readHistory: (key) => readHistory(store, key) });
  };
  const before = await snapshot();
  const operations = await run(token);
  const report = checkHistory(operations, toKept(before, await snapshot()));
  expect(report.problems).toEqual([]);
  expect(await store.verify()).toEqual([]);
  return { ...report, operations };
}

const demoTargets = [signatureTarget(), vascoTarget("vasco-123"), vascoTarget("vasco-456")];

async function readHistory({ engine }: FaultStore, key: string) {
  const found = await engine.findHistory(key);
  return found.find(({ clientExtId }) => clientExtId === "client-123")?.entries ?? [];
}
