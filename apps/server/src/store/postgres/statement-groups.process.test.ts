import { type CredentialKey, demoData } from "@credential-api/reference";
import { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { openPostgres } from "../../../test/postgres/open-postgres.ts";
import { startProxy } from "../../../test/postgres/proxy.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/postgres/test-database.ts";
import { toPostgresEngine } from "../../../test/postgres/to-postgres-engine.ts";
import { demoSignature, demoVasco, raiseVersion } from "../../../test/support/raise-version.ts";

/** Requests of one turn of the event loop, which share a statement and a commit. */
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await toPostgresEngine(database.url).migrate();
});
afterAll(() => database.drop());
beforeEach(() => toPostgresEngine(database.url).reset(demoData));

const otherVasco: CredentialKey<"Vasco"> = { ...demoVasco, extId: "vasco-456" };

/** The credentials that have a history, and how many entries each, and in how many transactions they were made. */
async function history() {
  const rows = await database.query(
    "SELECT credential_ext_id AS id, count(*)::integer AS entries FROM history GROUP BY 1 ORDER BY 1",
  );
  return Object.fromEntries(rows.map(({ id, entries }) => [id, entries]));
}

async function transactions(): Promise<number> {
  const [row] = await database.query("SELECT count(DISTINCT xmin::text)::integer AS count FROM history");
  return Number(row?.count);
}

describe("changes that are made at once", () => {
  test("are one transaction, and each has its own history", async () => {
    const store = await openPostgres(database.url);
    expect(await Promise.all([demoVasco, otherVasco].map((key) => raiseVersion(store, key)))).toEqual([
      "swapped",
      "swapped",
    ]);
    expect(await history()).toEqual({ "vasco-123": 1, "vasco-456": 1 });
    expect(await transactions()).toBe(1);
  });

  test("each have their own outcome", async () => {
    const store = await openPostgres(database.url);
    const current = await store.readCredential(demoVasco);
    if (current === undefined) throw new Error("The demo data has it");
    const entry = {
      at: current.created,
      subject: "test",
      clientExtId: "client-123",
      type: "Vasco",
      changed: [],
    } as const;
    const swap = (extId: string, fromVersion: number) =>
      store.swap({
        key: { ...demoVasco, extId },
        fromVersion,
        next: { ...current, extId, version: fromVersion + 1 },
        history: {
          ...entry,
          operationId: "updateVascoCredential",
          credentialExtId: extId,
          versionAfter: fromVersion + 1,
        },
      });
    const { version } = current;
    const outcomes = await Promise.all([
      swap("vasco-123", version),
      swap("vasco-123", version),
      swap("vasco-456", version + 7),
      swap("vasco-none", 1),
    ]);
    expect(outcomes.slice(0, 2).toSorted()).toEqual(["stale", "swapped"]);
    expect(outcomes.slice(2)).toEqual(["stale", "missing"]);
    expect(await history()).toEqual({ "vasco-123": 1 });
  });

  test("do not wait for one whose credential another transaction has locked", async () => {
    const session = new Client({ connectionString: database.url });
    await session.connect();
    onTestFinished(() => session.end());
    await session.query("BEGIN");
    await session.query("SELECT 1 FROM credential WHERE ext_id = 'vasco-123' FOR UPDATE");
    const store = await openPostgres(database.url);
    const locked = raiseVersion(store, demoVasco);
    expect(await raiseVersion(store, otherVasco)).toBe("swapped");
    await session.query("ROLLBACK");
    expect(await locked).toBe("swapped");
    expect(await history()).toEqual({ "vasco-123": 1, "vasco-456": 1 });
  });

  test("are each done once when the connection is lost after their commit", async () => {
    const proxy = await startProxy(database.url);
    onTestFinished(() => proxy.close());
    const store = await openPostgres(proxy.url, { poolSize: 1 });
    await store.checkReady();
    const lost = proxy.intercept((data) => data.includes("written")).then(() => proxy.cut());
    const outcomes = await Promise.all([...[demoVasco, otherVasco].map((key) => raiseVersion(store, key)), lost]);
    expect(outcomes).toEqual(["swapped", "swapped", undefined]);
    expect(await history()).toEqual({ "vasco-123": 1, "vasco-456": 1 });
    expect(await transactions()).toBe(1);
  });
});

describe("reads that are made at once", () => {
  test("each have their own result", async () => {
    const store = await openPostgres(database.url);
    const [vasco, none, signature, client, user, policy, defaultPolicy] = await Promise.all([
      store.readCredential(demoVasco),
      store.readCredential({ ...demoVasco, extId: "none" }),
      store.readCredential(demoSignature),
      Promise.all(["client-123", "none", "client-456"].map((id) => store.readClient(id))),
      Promise.all(["user-123", "none"].map((id) => store.readUser("client-123", id))),
      Promise.all(["vasco-policy", "none"].map((id) => store.readPolicy("client-123", id))),
      Promise.all(["client-123", "none"].map((id) => store.readDefaultPolicy(id, "VascoPolicy"))),
    ]);
    expect([vasco?.extId, none, signature?.extId]).toEqual(["vasco-123", undefined, "mobile-signature-123"]);
    expect(client.map((each) => each?.extId)).toEqual(["client-123", undefined, "client-456"]);
    expect(user).toEqual([{ clientExtId: "client-123", extId: "user-123" }, undefined]);
    expect(policy.map((each) => each?.extId)).toEqual(["vasco-policy", undefined]);
    expect(defaultPolicy.map((each) => each?.extId)).toEqual(["vasco-policy", undefined]);
  });

  test("do not fail with one that the database cannot take", async () => {
    const store = await openPostgres(database.url);
    const [wrong, right] = await Promise.allSettled(
      ["\u0000", "vasco-123"].map((extId) => store.readCredential({ ...demoVasco, extId })),
    );
    expect(wrong).toMatchObject({ status: "rejected", reason: { code: "22021" } });
    expect(right).toMatchObject({ status: "fulfilled", value: { extId: "vasco-123" } });
  });
});

test("a call before close is still answered", async () => {
  const store = await openPostgres(database.url);
  const asked = Promise.all([demoVasco, otherVasco].map((key) => store.readCredential(key)));
  await store.close();
  expect((await asked).map((each) => each?.extId)).toEqual(["vasco-123", "vasco-456"]);
});
