import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createMemoryStore, demoData, type Store } from "../index.ts";
import { MAX_LOCK_WAIT_MS, withLock } from "./lock-queue.ts";

const phone = { clientExtId: "client-123", type: "MobileSignature", userExtId: "user-123" } as const;
const token = { clientExtId: "client-123", type: "Vasco", extId: "user-123" } as const;

let store: Store;
beforeEach(() => {
  store = createMemoryStore(demoData);
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** Work that logs its start, and ends when the test ends it. */
function work(log: string[], name: string) {
  let resolve: (value: string) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<string>((...settlers) => {
    [resolve, reject] = settlers;
  });
  const begin = () => {
    log.push(name);
    return promise;
  };
  return { begin, end: () => resolve(name), fail: () => reject(new Error(name)) };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe("work on one credential", () => {
  test("runs one at a time, in the order of the calls", async () => {
    const log: string[] = [];
    const works = ["a", "b", "c"].map((name) => work(log, name));
    const done = works.map(({ begin }) => withLock(store, phone, begin));
    for (const [at, { end }] of works.entries()) {
      await settle();
      expect(log).toEqual(["a", "b", "c"].slice(0, at + 1));
      end();
    }
    expect(await Promise.all(done)).toEqual(["a", "b", "c"]);
  });

  test("continues after work that fails, and only the caller of that work gets the error", async () => {
    const log: string[] = [];
    const [first, second] = [work(log, "a"), work(log, "b")];
    const failed = withLock(store, phone, first.begin);
    const done = withLock(store, phone, second.begin);
    first.fail();
    second.end();
    await expect(failed).rejects.toThrow("a");
    expect(await done).toBe("b");
  });

  test("that hangs releases all waiting work after the timeout, and later work does not wait", async () => {
    const log: string[] = [];
    for (const name of ["hangs", "b", "c"]) withLock(store, phone, work(log, name).begin);
    await vi.advanceTimersByTimeAsync(MAX_LOCK_WAIT_MS - 1);
    expect(log).toEqual(["hangs"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(log).toEqual(["hangs", "b", "c"]);
    withLock(store, phone, work(log, "later").begin);
    await settle();
    expect(log).toEqual(["hangs", "b", "c", "later"]);
  });

  test("that timed out does not release work in a newer queue", async () => {
    const log: string[] = [];
    const slow = work(log, "slow");
    const released = work(log, "released");
    for (const { begin } of [slow, released]) withLock(store, phone, begin);
    await vi.advanceTimersByTimeAsync(MAX_LOCK_WAIT_MS);
    withLock(store, phone, work(log, "new").begin);
    for (const { end } of [slow, released]) end();
    await settle();
    withLock(store, phone, work(log, "waits").begin);
    await settle();
    expect(log).toEqual(["slow", "released", "new"]);
  });

  test("has its own timeout, which starts when other work waits for it", async () => {
    const log: string[] = [];
    const works = ["a", "b", "c", "d"].map((name) => work(log, name));
    for (const { begin } of works) withLock(store, phone, begin);
    for (const { end } of works.slice(0, 2)) {
      await vi.advanceTimersByTimeAsync(MAX_LOCK_WAIT_MS - 1);
      end();
    }
    await vi.advanceTimersByTimeAsync(MAX_LOCK_WAIT_MS - 1);
    expect(log).toEqual(["a", "b", "c"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(log).toEqual(["a", "b", "c", "d"]);
  });

  test("sets no timer when no work waits, and leaves no timer behind", async () => {
    const alone = work([], "alone");
    const done = withLock(store, phone, alone.begin);
    expect(vi.getTimerCount()).toBe(0);
    alone.end();
    await done;
    await Promise.all([1, 2, 3].map((each) => withLock(store, phone, async () => each)));
    expect(vi.getTimerCount()).toBe(0);
  });
});

test.each([
  ["another client", () => store, { ...phone, clientExtId: "client-456" }],
  ["another user", () => store, { ...phone, userExtId: "user-456" }],
  ["another kind", () => store, token],
  ["another store", () => createMemoryStore(demoData), phone],
])("work on a credential of %s does not wait", async (_, storeOf, key) => {
  withLock(store, phone, work([], "hangs").begin);
  expect(await withLock(storeOf(), key, async () => "done")).toBe("done");
});
