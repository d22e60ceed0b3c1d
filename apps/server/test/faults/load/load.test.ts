import { setImmediate } from "node:timers/promises";
import {
  createMemoryStore,
  createReference,
  demoCallers,
  demoData,
  demoToken,
  type Store,
} from "@credential-api/reference";
import { expect, test, vi } from "vitest";
import { checkHistory } from "../history/linearizability.ts";
import type { Operation } from "../history/operation.ts";
import { faultyStores } from "./faulty-stores.ts";
import { type LoadOptions, startLoad } from "./load.ts";
import { takeSnapshot, toKept } from "./snapshot.ts";
import { signatureTarget, vascoTarget } from "./target.ts";

const targets = [signatureTarget(), vascoTarget("vasco-123"), vascoTarget("vasco-456")];

/** A server in this process, and callers on it. */
async function setUp(options: Partial<LoadOptions> & { readonly store?: Store } = {}) {
  const start = (store: Store) => createReference({ store, callers: demoCallers });
  const { store = createMemoryStore(demoData) } = options;
  let [kept, server, isDown, failedUpdates] = [store, start(store), false, 0];
  const send: LoadOptions["fetch"] = async (url, init) => {
    // Without a network, callers that never wait would leave no turn to timers.
    await setImmediate();
    if (isDown) {
      if (init.method === "PATCH") failedUpdates += 1;
      throw new TypeError("fetch failed");
    }
    return server.request(url, init);
  };
  const snapshot = () =>
    takeSnapshot({
      url: "http://server",
      token: demoToken,
      targets,
      fetch: send,
      readHistory: (key) => kept.readHistory("client-123", key),
    });
  const before = await snapshot();
  const load = startLoad({
    urls: () => ["http://server"],
    token: demoToken,
    targets,
    callers: 8,
    fetch: send,
    ...options,
  });
  return {
    load,
    /** Another server takes over, with what the store has on its disk. */
    crash: (disk: Store) => {
      [kept, server] = [disk, start(disk)];
    },
    setDown: (value: boolean) => {
      isDown = value;
    },
    failedUpdates: () => failedUpdates,
    check: async (operations: readonly Operation[]) => checkHistory(operations, toKept(before, await snapshot())),
  };
}

test("a load on a correct store leaves a correct history of reads, updates and rejections", async () => {
  const { load, check } = await setUp();
  await load.waitFor(300);
  const operations = await load.stop();
  const report = await check(operations);
  expect(report.problems).toEqual([]);
  expect(report.acknowledged).toBe(load.acknowledged());
  expect(report.acknowledged).toBeGreaterThanOrEqual(300);
  expect(report.reads).toBeGreaterThan(0);
  expect(report.rejected).toBeGreaterThan(0);
  expect(report.unknown).toBe(0);
  expect(new Set(operations.map(({ key }) => key))).toEqual(new Set(targets.map(({ key }) => key)));
});

test("calls without a response are unknown, and the load goes on when there are responses again", async () => {
  const { load, check, setDown, failedUpdates } = await setUp();
  await load.waitFor(20);
  setDown(true);
  const isUnknown = (operation: Operation) => operation.kind === "update" && operation.outcome.kind === "unknown";
  await vi.waitUntil(() => failedUpdates() > 0, { timeout: 30_000 });
  setDown(false);
  await load.waitFor(20);
  const operations = await load.stop();
  expect(operations.some(isUnknown)).toBe(true);
  expect(await check(operations)).toMatchObject({ problems: [], unknownApplied: 0 });
});

test("each caller goes to the next server when a call fails, and waits while there is none", async () => {
  const sent: string[] = [];
  const reference = createReference();
  let urls: readonly string[] = [];
  const load = startLoad({
    urls: () => urls,
    token: demoToken,
    targets,
    callers: 4,
    fetch: async (url, init) => {
      const { host } = new URL(url);
      sent.push(host);
      await setImmediate();
      if (host === "down") throw new TypeError("fetch failed");
      return reference.request(url, init);
    },
  });
  urls = ["http://down", "http://up"];
  await load.waitFor(50);
  await load.stop();
  expect(sent.filter((host) => host === "down")).toHaveLength(2);
});

test("503 is unknown and counted; a status that no fault explains ends the load", async () => {
  const answer = (status: number) => async () => new Response("{}", { status });
  const busy = startLoad({
    urls: () => ["http://a"],
    token: "",
    targets,
    callers: 2,
    fetch: answer(503),
    maxOperations: 4,
  });
  const operations = await busy.stop();
  expect(operations.filter(({ kind }) => kind === "read")).toEqual([]);
  expect(busy.failed().unavailable).toBeGreaterThan(0);
  const broken = startLoad({ urls: () => ["http://a"], token: "", targets, callers: 2, fetch: answer(500) });
  await expect(broken.waitFor(1)).rejects.toThrow("status 500");
  await expect(broken.stop()).rejects.toThrow("status 500");
});

test("the number of operations is bounded", async () => {
  const { load } = await setUp({ maxOperations: 50, callers: 8 });
  await expect(load.waitFor(1_000)).rejects.toThrow("The load ended after");
  const { length } = await load.stop();
  expect(length).toBeGreaterThanOrEqual(50);
  expect(length).toBeLessThan(50 + 8);
});

/** What the check says of a load on a store, and on what is left of the store after a crash. */
async function examine(store: Store, toDisk: () => Store = () => store): Promise<readonly string[]> {
  const { load, crash, check } = await setUp({ store });
  await load.waitFor(100);
  crash(toDisk());
  await load.waitFor(20);
  return (await check(await load.stop())).problems;
}

test("a correct store passes the check after a crash, too", async () => {
  expect(await examine(createMemoryStore(demoData))).toEqual([]);
});

test.each(faultyStores)("a store fails the check that $fault", async ({ open }) => {
  const { store, toDisk } = open();
  expect(await examine(store, toDisk)).not.toEqual([]);
});
