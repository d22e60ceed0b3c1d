import { execFile, spawn } from "node:child_process";
import { copyFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setImmediate as nextTurn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { demoData, StoreUnavailable } from "@credential-api/reference";
import { describeStore } from "@credential-api/reference/store.case";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { inTurn, type RemoteStores, startRemoteStores } from "../../../test/stores/remote-stores.ts";
import { demoSignature, demoVasco, raiseVersion } from "../../../test/support/raise-version.ts";
import { temporaryDirectory } from "../../../test/support/temporary-directory.ts";
import { openDatabase } from "./open-database.ts";
import { createSqliteStore, type StoreOptions } from "./sqlite-store.ts";

describeStore("SQLite", async (seed) =>
  createSqliteStore(openDatabase(join(temporaryDirectory(), "store.sqlite"), { seed })),
);

describe("on one file", () => {
  let otherProcess: RemoteStores;
  beforeAll(() => {
    otherProcess = startRemoteStores();
  });
  afterAll(() => otherProcess.end());

  describeStore("SQLite in two processes", async (seed) => {
    const file = join(temporaryDirectory(), "store.sqlite");
    const store = createSqliteStore(openDatabase(file, { seed }), { lockTimeoutMs: 10_000 });
    return inTurn(store, await otherProcess.open(file));
  });
});

function open(file = join(temporaryDirectory(), "store.sqlite"), options: StoreOptions = {}) {
  const database = openDatabase(file, { seed: demoData });
  const store = createSqliteStore(database, { lockTimeoutMs: 100, ...options });
  onTestFinished(() => store.close());
  return { file, database, store };
}

/** What another process would see. */
function look(file: string) {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const version = database
      .prepare("SELECT version FROM credential WHERE ext_id = 'mobile-signature-123'")
      .get()?.version;
    const history = database.prepare(
      "SELECT version_after FROM history WHERE credential_ext_id = 'mobile-signature-123' ORDER BY version_after",
    );
    return { version, history: history.all().map((row) => row.version_after) };
  } finally {
    database.close();
  }
}

describe("an acknowledged swap", () => {
  test("is committed with its history when the promise resolves", async () => {
    const { file, store } = open();
    expect(await raiseVersion(store)).toBe("swapped");
    expect(look(file)).toEqual({ version: 8, history: [8] });
  });

  test("is there after the store has been closed and opened again, and the demo data is not put back", async () => {
    const { file, store } = open();
    await raiseVersion(store, demoSignature, "kept");
    await store.close();
    const again = open(file);
    expect(await again.store.readCredential(demoSignature)).toMatchObject({ version: 8 });
    expect(await again.store.readHistory("client-123", "mobile-signature-123")).toMatchObject([
      { versionAfter: 8, comment: "kept" },
    ]);
  });

  test("survives kill -9 in the middle of writing, with its history and nothing half done", async () => {
    const { file, store } = open();
    await store.close();
    const child = spawn(process.execPath, [
      fileURLToPath(new URL("../../../test/support/raise-forever.ts", import.meta.url)),
      file,
    ]);
    let output = "";
    await new Promise<void>((resolve) => {
      child.stdout.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        if (output.length > 200) child.kill("SIGKILL");
      });
      child.on("close", resolve);
    });
    // A line that was cut off was acknowledged too, but cannot be read.
    const acknowledged = Number(output.slice(0, output.lastIndexOf("\n")).split("\n").at(-1));
    const { version, history } = look(file);
    expect(acknowledged).toBeGreaterThan(50);
    expect(version).toBeGreaterThanOrEqual(acknowledged);
    expect(version).toBeLessThanOrEqual(acknowledged + 2);
    expect(history).toEqual(Array.from({ length: Number(version) - 7 }, (_, index) => index + 8));
    expect(await raiseVersion(open(file).store)).toBe("swapped");
  });

  test("is never lost between two processes that write to one file", async () => {
    const { file, store } = open();
    const program = fileURLToPath(new URL("../../../test/support/raise-forever.ts", import.meta.url));
    await Promise.all([1, 2].map(() => promisify(execFile)(process.execPath, [program, file, "40"])));
    expect(look(file).history).toHaveLength(80);
    expect(await store.readCredential(demoSignature)).toMatchObject({ version: 87 });
  });
});

test("a policy that another connection has changed is read as it is now", async () => {
  const { file, store } = open();
  const other = new DatabaseSync(file);
  onTestFinished(() => other.close());
  const readBoth = async () => [
    (await store.readPolicy("client-123", "mobile-signature-policy"))?.parameters,
    (await store.readDefaultPolicy("client-123", "MobileSignaturePolicy"))?.parameters,
  ];
  for (const parameters of [{ step: "1" }, { step: "2" }]) {
    await readBoth();
    // A request that knows of a change comes in a later turn than the change.
    await nextTurn();
    other
      .prepare("UPDATE policy SET parameters = ? WHERE ext_id = 'mobile-signature-policy'")
      .run(JSON.stringify(parameters));
    expect(await readBoth()).toEqual([parameters, parameters]);
  }
  await nextTurn();
  other.exec("DELETE FROM history; DELETE FROM credential; DELETE FROM policy");
  expect(await readBoth()).toEqual([undefined, undefined]);
});

test("an insert, a swap and a removal of one turn are written together with their history, or not at all", async () => {
  const { file, database, store } = open();
  const vasco = await store.readCredential(demoVasco);
  const signature = await store.readCredential(demoSignature);
  if (vasco === undefined || signature === undefined) throw new Error("The demo data has both credentials");
  const key = { ...demoVasco, extId: "vasco-new" };
  const next = { ...vasco, extId: key.extId };
  const history = { at: vasco.lastModified, subject: "test", clientExtId: key.clientExtId, changed: [] };
  const created = {
    ...history,
    operationId: "createVascoCredential",
    type: "Vasco",
    credentialExtId: key.extId,
  } as const;
  const removed = {
    ...history,
    operationId: "deleteMobileSignature",
    type: "MobileSignature",
    credentialExtId: signature.extId,
  } as const;
  const writeAll = () =>
    Promise.allSettled([
      store.insert({ key, next, history: { ...created, versionAfter: 3 } }),
      raiseVersion(store, demoVasco),
      store.remove({ key: demoSignature, fromVersion: 7, history: { ...removed, versionBefore: 7 } }),
    ]);
  const list = (sql: string) => {
    const reader = new DatabaseSync(file, { readOnly: true });
    const rows = reader
      .prepare(sql)
      .all()
      .map((row) => Object.values(row).join(" "));
    reader.close();
    return rows;
  };
  const credentials = "SELECT ext_id, version FROM credential WHERE client_ext_id = 'client-123' ORDER BY ext_id";
  const entries = "SELECT credential_ext_id, version_before, version_after FROM history ORDER BY credential_ext_id";

  database.exec("PRAGMA query_only = ON");
  expect((await writeAll()).map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
  database.exec("PRAGMA query_only = OFF");
  expect(list(credentials)).toEqual(["mobile-signature-123 7", "vasco-123 3", "vasco-456 1"]);
  expect(list(entries)).toEqual([]);

  expect((await writeAll()).map((outcome) => "value" in outcome && outcome.value)).toEqual([
    "inserted",
    "swapped",
    "removed",
  ]);
  expect(list(credentials)).toEqual(["vasco-123 4", "vasco-456 1", "vasco-new 3"]);
  expect(list(entries)).toEqual(["mobile-signature-123 7 ", "vasco-123 3 4", "vasco-new  3"]);
});

describe("swaps that cannot be written reject with StoreUnavailable and change nothing:", () => {
  /** Two credentials in one turn: both are in the transaction that fails. */
  const swapBoth = (store: ReturnType<typeof open>["store"], comment?: string) =>
    Promise.allSettled([raiseVersion(store, demoSignature, comment), raiseVersion(store, demoVasco, comment)]);

  const unavailable = [
    { status: "rejected", reason: expect.any(StoreUnavailable) },
    { status: "rejected", reason: expect.any(StoreUnavailable) },
  ];
  const done = [
    { status: "fulfilled", value: "swapped" },
    { status: "fulfilled", value: "swapped" },
  ];

  test("the disk is full", async () => {
    const { file, database, store } = open();
    const pages = Number(database.prepare("PRAGMA page_count").get()?.page_count);
    database.exec(`PRAGMA max_page_count = ${pages}`);
    expect(await swapBoth(store, "x".repeat(20_000))).toEqual(unavailable);
    expect(look(file)).toEqual({ version: 7, history: [] });
    expect(await store.readCredential(demoVasco)).toMatchObject({ version: 3 });
    database.exec("PRAGMA max_page_count = 100000");
    expect(await swapBoth(store, "x".repeat(20_000))).toEqual(done);
    expect(look(file)).toEqual({ version: 8, history: [8] });
  });

  test("another process holds the lock", async () => {
    const { file, store } = open();
    const other = new DatabaseSync(file);
    onTestFinished(() => other.close());
    other.exec("BEGIN IMMEDIATE");
    expect(await swapBoth(store)).toEqual(unavailable);
    other.exec("ROLLBACK");
    expect(look(file)).toEqual({ version: 7, history: [] });
    expect(await swapBoth(store)).toEqual(done);
  });

  test("the file is read-only", async () => {
    const { file, database, store } = open();
    database.exec("PRAGMA query_only = ON");
    expect(await swapBoth(store)).toEqual(unavailable);
    database.exec("PRAGMA query_only = OFF");
    expect(look(file)).toEqual({ version: 7, history: [] });
    expect(await swapBoth(store)).toEqual(done);
  });

  test("the file has been deleted or another has been put in its place", async () => {
    const { file, store } = open();
    renameSync(file, `${file}.moved`);
    expect(await swapBoth(store)).toEqual(unavailable);
    await expect(store.checkReady()).rejects.toThrow(StoreUnavailable);
    const { file: replacement } = open();
    copyFileSync(replacement, file);
    expect(await swapBoth(store)).toEqual(unavailable);
    rmSync(file);
    renameSync(`${file}.moved`, file);
    expect(await swapBoth(store)).toEqual(done);
    await store.checkReady();
  });
});

describe("readiness", () => {
  test("ends with a change that could not be written and begins with one that could", async () => {
    const { database, store } = open();
    const pages = Number(database.prepare("PRAGMA page_count").get()?.page_count);
    database.exec(`PRAGMA max_page_count = ${pages}`);
    await store.checkReady();
    const comment = "x".repeat(20_000);
    await expect(raiseVersion(store, demoSignature, comment)).rejects.toThrow(StoreUnavailable);
    await expect(store.checkReady()).rejects.toThrow(/the disk is full/);
    database.exec("PRAGMA max_page_count = 100000");
    expect(await raiseVersion(store, demoSignature, comment)).toBe("swapped");
    await store.checkReady();
  });

  test("comes back without a change, when one for a try can be written; that leaves nothing behind", async () => {
    const { file, database, store } = open(undefined, { writeRetryMs: 0 });
    database.exec("PRAGMA query_only = ON");
    await store.checkReady();
    await expect(raiseVersion(store)).rejects.toThrow(StoreUnavailable);
    await expect(store.checkReady()).rejects.toThrow(/read-only/);
    database.exec("PRAGMA query_only = OFF");
    const before = look(file);
    await store.checkReady();
    expect(look(file)).toEqual(before);
    database.exec("PRAGMA query_only = ON");
    await store.checkReady();
  });
});

describe("a lock of another process", () => {
  /** Takes a lock on the file, as another process does. */
  const lock = (file: string, sql: string) => {
    const other = new DatabaseSync(file);
    onTestFinished(() => other.close());
    other.exec(sql);
    return other;
  };

  /** The longest time in milliseconds that the event loop stood still until the promise settled. */
  const longestBlock = async (promise: Promise<unknown>) => {
    let longestMs = 0;
    let beforeMs = performance.now();
    const timer = setInterval(() => {
      longestMs = Math.max(longestMs, performance.now() - beforeMs);
      beforeMs = performance.now();
    }, 5);
    await promise.catch(() => undefined);
    clearInterval(timer);
    return Math.max(longestMs, performance.now() - beforeMs);
  };

  test("never blocks the event loop, neither in a change nor in a readiness check", async () => {
    const { file, store } = open(undefined, { lockTimeoutMs: 2_000, writeRetryMs: 0 });
    const other = lock(file, "BEGIN IMMEDIATE");
    expect(await longestBlock(raiseVersion(store))).toBeLessThan(1_900);
    expect(await longestBlock(store.checkReady())).toBeLessThan(1_900);
    await expect(store.checkReady()).rejects.toThrow(/another process holds its lock/);
    other.exec("ROLLBACK");
    await store.checkReady();
  });

  test("that is released in time delays a change and does not fail it", async () => {
    const { file, store } = open(undefined, { lockTimeoutMs: 5_000 });
    const other = lock(file, "BEGIN IMMEDIATE");
    setTimeout(() => other.exec("ROLLBACK"), 100);
    expect(await Promise.all([raiseVersion(store, demoSignature), raiseVersion(store, demoVasco)])).toEqual([
      "swapped",
      "swapped",
    ]);
  });

  test("is waited for once by readiness checks that come at the same time", async () => {
    const { file, store } = open(undefined, { lockTimeoutMs: 200, writeRetryMs: 0 });
    lock(file, "BEGIN IMMEDIATE");
    await raiseVersion(store).catch(() => undefined);
    const checks = await Promise.allSettled(Array.from({ length: 50 }, () => store.checkReady()));
    // One attempt has one error.
    expect(new Set(checks.map((check) => check.status === "rejected" && check.reason)).size).toBe(1);
  });

  test("does not keep a store from closing", async () => {
    const { file, store } = open(undefined, { lockTimeoutMs: 200 });
    lock(file, "BEGIN IMMEDIATE");
    const change = raiseVersion(store);
    await Promise.resolve();
    const closed = store.close();
    await expect(change).rejects.toThrow(StoreUnavailable);
    await closed;
  });
});

test("a key is looked up as the type that it names, never as another", async () => {
  const { store } = open();
  const { clientExtId, extId } = demoVasco;
  const unknown = { clientExtId, extId, type: "PUK" };
  // @ts-expect-error: a type that the store does not know is a compile error; past the compiler it is a bug, not a VASCO credential.
  await expect(store.readCredential(unknown)).rejects.toThrow(TypeError);
});

describe("closing", () => {
  test("commits the swaps that wait for the end of the turn", async () => {
    const { file, store } = open();
    const current = await store.readCredential(demoSignature);
    if (current === undefined) throw new Error("The demo data has a mobile signature");
    const swap = raiseVersion(store);
    await Promise.resolve();
    await store.close();
    expect(await swap).toBe("swapped");
    expect(look(file)).toEqual({ version: 8, history: [8] });
  });

  test("makes everything after it unavailable", async () => {
    const { store } = open();
    const current = await store.readCredential(demoSignature);
    await store.close();
    await store.close();
    expect(current).toBeDefined();
    await expect(store.readCredential(demoSignature)).rejects.toThrow(StoreUnavailable);
    await expect(store.checkReady()).rejects.toThrow(StoreUnavailable);
  });
});
