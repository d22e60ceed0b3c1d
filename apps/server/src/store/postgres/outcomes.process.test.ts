import { demoData, type Store, StoreUnavailable } from "@credential-api/reference";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { openPostgres } from "../../../test/postgres/open-postgres.ts";
import { type PostgresProcess, startPostgres } from "../../../test/postgres/postgres-process.ts";
import { startProxy } from "../../../test/postgres/proxy.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/postgres/test-database.ts";
import { toPostgresEngine } from "../../../test/postgres/to-postgres-engine.ts";
import { demoSignature, demoVasco, raiseVersion } from "../../../test/support/raise-version.ts";
import { toEntryHash, toEntryText } from "../chain/chain.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await toPostgresEngine(database.url).migrate();
});
afterAll(() => database.drop());
beforeEach(() => toPostgresEngine(database.url).reset(demoData));

/** A store behind a proxy; it keeps one connection, which is open. */
async function openBehindProxy(statementTimeoutMs = 20_000) {
  const proxy = await startProxy(database.url);
  onTestFinished(() => proxy.close());
  const store = await openPostgres(proxy.url, { poolSize: 1, statementTimeoutMs, connectTimeoutMs: 1_500 });
  await store.checkReady();
  return { proxy, store };
}

/** A session of another program, which is closed at the end of the test. */
async function openSession(url = database.url): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  onTestFinished(() => client.end());
  return client;
}

/** What is in the database: the version of the demo signature, and the versions in its history. */
async function look(url = database.url) {
  const client = await openSession(url);
  const { rows } = await client.query(
    `SELECT (SELECT version FROM credential WHERE ext_id = 'mobile-signature-123')::integer AS version,
      (SELECT coalesce(json_agg((entry::json ->> 'versionAfter')::integer ORDER BY position), '[]') FROM history) AS history`,
  );
  return rows[0];
}

/** Resolves when `count` sessions wait for a lock of this database. */
async function untilWaiting(count: number): Promise<void> {
  // A session in a transaction would see the same numbers for ever.
  const session = await openSession();
  const sql = `SELECT count(*)::integer AS waiting FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await session.query<{ waiting: number }>(sql)).rows[0]?.waiting !== count) {
    await session.query("SELECT pg_sleep(0.01)");
  }
}

describe("when the connection is lost before the result comes", () => {
  const isResult = (data: Buffer) => data.includes("written");

  test("a write that was committed is done, once", async () => {
    const { proxy, store } = await openBehindProxy();
    const lost = proxy.intercept(isResult).then(() => proxy.cut());
    const [outcome] = await Promise.all([raiseVersion(store), lost]);
    expect(outcome).toBe("swapped");
    expect(await look()).toEqual({ version: 8, history: [8] });
  });

  test("an insert and a removal that were committed are done, although others came after them", async () => {
    const { proxy, store } = await openBehindProxy();
    const other = await openPostgres(database.url);
    const current = await store.readCredential(demoSignature);
    if (current === undefined) throw new Error("The demo data has it");
    const about = { at: current.created, subject: "test", clientExtId: "client-123", credentialExtId: current.extId };
    const history = { ...about, type: "MobileSignature", changed: [] } as const;
    const removal = { ...history, operationId: "deleteMobileSignature", versionBefore: current.version } as const;
    const creation = { ...history, operationId: "createMobileSignature", versionAfter: current.version } as const;
    const remove = (by: Store) => by.remove({ key: demoSignature, fromVersion: current.version, history: removal });
    const insert = (by: Store) => by.insert({ key: demoSignature, next: current, history: creation });
    // The other store undoes each write before this one looks again, so a second run would succeed a second time.
    const removed = proxy.intercept(isResult).then(async () => {
      expect(await insert(other)).toBe("inserted");
      proxy.cut();
    });
    expect(await Promise.all([remove(store), removed])).toEqual(["removed", undefined]);
    expect(await remove(other)).toBe("removed");
    const inserted = proxy.intercept(isResult).then(async () => {
      expect(await remove(other)).toBe("removed");
      proxy.cut();
    });
    expect(await Promise.all([insert(store), inserted])).toEqual(["inserted", undefined]);
    expect(await store.readCredential(demoSignature)).toBeUndefined();
    expect(await store.readHistory("client-123", current.extId)).toHaveLength(5);
  });

  test("a write that is still on its way is waited for, and is done once", async () => {
    const { proxy, store } = await openBehindProxy();
    const session = await openSession();
    await session.query("BEGIN");
    await session.query("SELECT 1 FROM credential WHERE ext_id = 'mobile-signature-123' FOR UPDATE");
    const outcome = raiseVersion(store);
    const lost = async () => {
      await untilWaiting(1);
      proxy.cut();
      await untilWaiting(2);
      await session.query("ROLLBACK");
    };
    expect(await Promise.all([outcome, lost()])).toEqual(["swapped", undefined]);
    expect(await look()).toEqual({ version: 8, history: [8] });
  });

  test("a write that another has overtaken meanwhile is stale", async () => {
    const { proxy, store } = await openBehindProxy();
    const session = await openSession();
    await session.query("BEGIN");
    await session.query("UPDATE credential SET version = 9 WHERE ext_id = 'mobile-signature-123'");
    const lost = async () => {
      await untilWaiting(1);
      proxy.cut();
      await untilWaiting(2);
      await session.query("COMMIT");
    };
    expect(await Promise.all([raiseVersion(store), lost()])).toEqual(["stale", undefined]);
    expect(await look()).toEqual({ version: 9, history: [] });
  });

  test("and does not come back, the outcome is called unknown, with the operation id", async () => {
    const { proxy, store } = await openBehindProxy(1_000);
    const lost = proxy.intercept(isResult).then(() => {
      proxy.setRejecting(true);
      proxy.cut();
    });
    const [outcome] = await Promise.allSettled([raiseVersion(store), lost]);
    expect(outcome).toMatchObject({ status: "rejected", reason: expect.any(StoreUnavailable) });
    const message = outcome.status === "rejected" ? String(outcome.reason) : "";
    const [, operation] =
      /written is unknown: .*operation id in the history would be ([\da-f-]{36})\./.exec(message) ?? [];
    expect((await database.query("SELECT 1 FROM history WHERE op = $1", [operation])).length).toBe(1);
  });

  test("a read is repeated on a new connection", async () => {
    const { proxy, store } = await openBehindProxy();
    const lost = proxy.intercept((data) => data.includes("mobile-signature-123")).then(() => proxy.cut());
    const [read] = await Promise.all([store.readCredential(demoSignature), lost]);
    expect(read).toMatchObject({ version: 7 });
  });
});

test("a creation that another one and its removal have overtaken goes on with their history", async () => {
  const session = await openSession();
  const store = await openPostgres(database.url);
  const current = await store.readCredential(demoVasco);
  if (current === undefined) throw new Error("The demo data has it");
  const next = { ...current, extId: "vasco-new" };
  const columns = "type, created, user_ext_id, policy_ext_id, version, msisdn, document";
  await session.query("BEGIN");
  await session.query(`INSERT INTO credential (client_ext_id, ext_id, ${columns})
    SELECT client_ext_id, 'vasco-new', ${columns} FROM credential WHERE ext_id = 'vasco-123'`);
  const history = {
    at: current.created,
    subject: "test",
    operationId: "createVascoCredential",
    clientExtId: "client-123",
    credentialExtId: next.extId,
    type: "Vasco",
    versionAfter: next.version,
    changed: [],
  } as const;
  const created = store.insert({ key: { ...demoVasco, extId: next.extId }, next, history });
  const overtake = async () => {
    await untilWaiting(1);
    await session.query("DELETE FROM credential WHERE ext_id = 'vasco-new'");
    await session.query(`INSERT INTO history (client_ext_id, credential_ext_id, position, op, entry, hash)
      VALUES ('client-123', 'vasco-new', 1, '00000000-0000-4000-8000-000000000000', '{}', 'hash of the first')`);
    await session.query("COMMIT");
  };
  expect(await Promise.all([created, overtake()])).toEqual(["inserted", undefined]);
  const rows = await database.query("SELECT position, hash FROM history ORDER BY position");
  expect(rows).toEqual([
    { position: 1, hash: "hash of the first" },
    { position: 2, hash: toEntryHash("hash of the first", toEntryText(history)) },
  ]);
});

test("a write that a lock holds back for longer than the statement timeout is not done, and says so", async () => {
  const session = await openSession();
  const store = await openPostgres(database.url, { statementTimeoutMs: 1_000 });
  await session.query("BEGIN");
  await session.query("SELECT 1 FROM credential WHERE ext_id = 'mobile-signature-123' FOR UPDATE");
  await expect(raiseVersion(store)).rejects.toThrow(/canceling statement due to statement timeout \(57014\)/);
  await session.query("ROLLBACK");
  expect(await look()).toEqual({ version: 7, history: [] });
});

test("a database that does not respond at all is left after the timeout", async () => {
  const { proxy, store } = await openBehindProxy(1_000);
  proxy.setSilent(true);
  await expect(store.readCredential(demoSignature)).rejects.toThrow(StoreUnavailable);
  await expect(store.checkReady()).rejects.toThrow(StoreUnavailable);
  proxy.setSilent(false);
  expect(await store.readCredential(demoSignature)).toMatchObject({ version: 7 });
  await store.checkReady();
});

test("a call that gets no connection in time says that all are in use", async () => {
  const session = await openSession();
  const store = await openPostgres(database.url, { poolSize: 1, acquireTimeoutMs: 1_000 });
  await session.query("BEGIN");
  await session.query("SELECT 1 FROM credential WHERE ext_id = 'mobile-signature-123' FOR UPDATE");
  const held = raiseVersion(store);
  const waiting = async () => {
    await untilWaiting(1);
    await expect(store.readClient("client-123")).rejects.toThrow(/all 1 connections are in use for more than 1000 ms/);
    await session.query("ROLLBACK");
  };
  expect(await Promise.all([held, waiting()])).toEqual(["swapped", undefined]);
});

describe("with a synchronous standby that is gone", () => {
  let postgres: PostgresProcess;
  beforeAll(async () => {
    postgres = await startPostgres({ wal_level: "replica", max_wal_senders: "2" });
  });
  afterAll(() => postgres.remove());

  test("a commit whose wait is cancelled is not reported as done", async () => {
    await toPostgresEngine(postgres.toUrl()).reset(demoData);
    const before = await openSession(postgres.toUrl());
    await before.query("ALTER SYSTEM SET synchronous_standby_names = 'gone'");
    // After a start it counts for all sessions; a reload reaches them one after the other.
    await postgres.stop();
    await postgres.start();
    const store = await openPostgres(postgres.toUrl(), { statementTimeoutMs: 1_500 });
    const session = await openSession(postgres.toUrl());
    const waits = "SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'";
    const cancel = async () => {
      while ((await session.query(waits)).rows.length === 0) await session.query("SELECT pg_sleep(0.01)");
      await session.query(`SELECT pg_cancel_backend(pid) FROM (${waits}) AS waiting`);
    };
    const [outcome] = await Promise.allSettled([raiseVersion(store), cancel()]);
    expect(outcome).toMatchObject({ status: "rejected", reason: { message: expect.stringMatching(/is unknown/) } });
    expect(await look(postgres.toUrl())).toEqual({ version: 8, history: [8] });
    await expect(store.checkReady()).rejects.toThrow(StoreUnavailable);
  });
});
