import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import { StoreUnavailable } from "@credential-api/reference";
import { expect, onTestFinished, test } from "vitest";
import { temporaryDirectory } from "../../../test/support/temporary-directory.ts";
import { createGroupCommit } from "./group-commit.ts";

/** A real database that writes down its transactions. */
class ObservedDatabase extends DatabaseSync {
  readonly transactions: string[] = [];

  override exec(sql: string): void {
    super.exec(sql);
    if (/BEGIN|COMMIT|ROLLBACK/.test(sql)) this.transactions.push(sql);
  }
}

function setUp() {
  const file = join(temporaryDirectory(), "group.sqlite");
  const database = new ObservedDatabase(file);
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE note (text TEXT PRIMARY KEY) STRICT");
  const insert = database.prepare("INSERT INTO note VALUES (?)");
  const reader = new DatabaseSync(file, { readOnly: true });
  onTestFinished(() => {
    reader.close();
    if (database.isOpen) database.close();
  });
  const group = createGroupCommit(database, { check: () => undefined, lockTimeoutMs: 100 });
  return {
    database,
    group,
    write: (text: string) => group.run(() => void insert.run(text)),
    committed: () =>
      reader
        .prepare("SELECT text FROM note ORDER BY rowid")
        .all()
        .map((row) => row.text),
  };
}

test("the work of one turn shares one transaction, in order", async () => {
  const { database, write, committed } = setUp();
  const texts = Array.from({ length: 50 }, (_, index) => String(index));
  await Promise.all(texts.map(write));
  expect(database.transactions).toEqual(["BEGIN IMMEDIATE", "COMMIT"]);
  expect(committed()).toEqual(texts);
});

test("work that comes later in the same turn still shares the transaction", async () => {
  const { database, write, committed } = setUp();
  const late = async (text: string, steps: number) => {
    for (let step = 0; step < steps; step += 1) await Promise.resolve();
    return write(text);
  };
  await Promise.all([write("a"), late("b", 1), late("c", 20)]);
  expect(database.transactions).toEqual(["BEGIN IMMEDIATE", "COMMIT"]);
  expect(committed()).toEqual(["a", "b", "c"]);
});

test("work of later turns shares the transaction as long as each turn brings some, but not for ever", async () => {
  const { database, write } = setUp();
  const writes: Promise<void>[] = [];
  const commits = () => database.transactions.filter((sql) => sql === "COMMIT").length;
  while (commits() < 4) {
    writes.push(write(String(writes.length)));
    await setImmediate();
  }
  await Promise.all(writes);
  // One each, if turns did not share.
  expect(writes.length).toBeGreaterThan(2 * commits());
});

test("work alone is committed after the next turn", async () => {
  const { write } = setUp();
  let turns = 0;
  const turn = () => {
    turns += 1;
    next = globalThis.setImmediate(turn);
  };
  let next = globalThis.setImmediate(turn);
  await write("alone");
  clearImmediate(next);
  expect(turns).toBeLessThanOrEqual(3);
});

test("no promise resolves before its work is committed", async () => {
  const { database, group, committed } = setUp();
  const insert = database.prepare("INSERT INTO note VALUES (?)");
  const seen: unknown[] = [];
  const results = ["a", "b"].map((text) =>
    group
      .run(() => {
        insert.run(text);
        return committed();
      })
      .then((during) => seen.push({ during, after: committed() })),
  );
  await Promise.all(results);
  expect(seen).toEqual([
    { during: [], after: ["a", "b"] },
    { during: [], after: ["a", "b"] },
  ]);
});

test("the next turn has a transaction of its own", async () => {
  const { database, write } = setUp();
  await write("a");
  await write("b");
  expect(database.transactions).toEqual(["BEGIN IMMEDIATE", "COMMIT", "BEGIN IMMEDIATE", "COMMIT"]);
});

test("a bug in one piece of work fails that one only", async () => {
  const { write, committed, database } = setUp();
  const results = await Promise.allSettled([write("a"), write("a"), write("b")]);
  expect(results).toMatchObject([
    { status: "fulfilled" },
    { status: "rejected", reason: { message: expect.stringContaining("UNIQUE") } },
    { status: "fulfilled" },
  ]);
  expect(results[1]).not.toMatchObject({ reason: expect.any(StoreUnavailable) });
  expect(committed()).toEqual(["a", "b"]);
  expect(database.isTransaction).toBe(false);
});

test("a transaction that fails after the work was done fails all of it", async () => {
  const { database, group, committed } = setUp();
  database.exec("CREATE TABLE part (note TEXT REFERENCES note (text) DEFERRABLE INITIALLY DEFERRED)");
  const insert = database.prepare("INSERT INTO part VALUES ('nowhere')");
  const work = group.run(() => void insert.run());
  await expect(work).rejects.toThrow(/FOREIGN KEY/);
  expect(committed()).toEqual([]);
  expect(database.isTransaction).toBe(false);
});

test("work on a closed database fails as unavailable", async () => {
  const { database, write } = setUp();
  database.close();
  await expect(write("a")).rejects.toThrow(StoreUnavailable);
});
