import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setImmediate as nextTurn } from "node:timers/promises";
import { StoreUnavailable } from "@credential-api/reference";
import { expect, onTestFinished, test } from "vitest";
import { temporaryDirectory } from "../../../test/support/temporary-directory.ts";
import { createGroupRead } from "./group-read.ts";

function setUp() {
  const file = join(temporaryDirectory(), "group.sqlite");
  const [database, other] = [new DatabaseSync(file), new DatabaseSync(file)];
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE note (text TEXT) STRICT; INSERT INTO note VALUES ('first')");
  onTestFinished(() => {
    for (const each of [database, other]) if (each.isOpen) each.close();
  });
  const group = createGroupRead(database);
  const select = database.prepare("SELECT text FROM note");
  let queries = 0;
  const query = () => {
    queries += 1;
    return select.get()?.text;
  };
  return {
    database,
    group,
    query,
    queries: () => queries,
    read: () => group.run(query),
    remember: () => group.remember("note", query),
    /** A change by another connection, which is committed when it returns. */
    change: (text: string) => other.exec(`UPDATE note SET text = '${text}'`),
  };
}

test("the queries of one turn see one moment", async () => {
  const { group, query, change } = setUp();
  const changing = group.run(() => {
    const before = query();
    change("second");
    return before;
  });
  expect(await Promise.all([changing, group.run(query)])).toEqual(["first", "first"]);
  expect(await group.run(query)).toBe("second");
});

test("a query sees what another connection has committed before the call, and may see more", async () => {
  const { read, change } = setUp();
  change("before the call");
  const result = read();
  change("in the same turn");
  expect(await result).toBe("in the same turn");
});

test("a query that throws fails alone", async () => {
  const { group, read } = setUp();
  const bug = new TypeError("a bug");
  const results = await Promise.allSettled([
    read(),
    group.run(() => {
      throw bug;
    }),
    read(),
  ]);
  expect(results).toEqual([
    { status: "fulfilled", value: "first" },
    { status: "rejected", reason: bug },
    { status: "fulfilled", value: "first" },
  ]);
});

test("no transaction stays open, not even after a turn that fails", async () => {
  const { database, group, read } = setUp();
  await read();
  expect(database.isTransaction).toBe(false);
  const ended = group.run(() => database.exec("COMMIT"));
  await expect(ended).rejects.toThrow(/no transaction is active/);
  expect(database.isTransaction).toBe(false);
  expect(await read()).toBe("first");
});

test("on a closed database every query is unavailable, remembered or not", async () => {
  const { database, read, remember } = setUp();
  await remember();
  await nextTurn();
  database.close();
  await expect(read()).rejects.toThrow(StoreUnavailable);
  await expect(remember()).rejects.toThrow(StoreUnavailable);
});

test("what waits can be run at once", async () => {
  const { database, group, read } = setUp();
  const result = read();
  group.flush();
  database.close();
  expect(await result).toBe("first");
});

test("a remembered result is not queried again until another connection changes the file", async () => {
  const { database, remember, queries } = setUp();
  for (let turn = 0; turn < 5; turn += 1) {
    expect(await Promise.all([remember(), remember()])).toEqual(["first", "first"]);
    await nextTurn();
  }
  database.exec("CREATE TABLE own (id INTEGER PRIMARY KEY)");
  await remember();
  expect(queries()).toBe(1);
});

test("also nothing is remembered, and each key by itself", async () => {
  const { group, query, queries } = setUp();
  const nothing = () => {
    query();
    return undefined;
  };
  for (const key of ["a", "b", "a", "b"]) {
    expect(await group.remember(key, nothing)).toBeUndefined();
    await nextTurn();
  }
  expect(queries()).toBe(2);
});

test("a change by another connection is never missed, whenever it comes", async () => {
  const { read, remember, change } = setUp();
  for (let step = 0; step < 20; step += 1) {
    await remember();
    // Code that runs after a query in the same turn began before the change. Code of a later turn did not.
    if (step % 2 === 0) await read();
    await nextTurn();
    change(`step ${step}`);
    expect(await remember()).toBe(`step ${step}`);
  }
});

test("what follows a query in the same turn uses what is remembered without another turn", async () => {
  const { read, remember } = setUp();
  await remember();
  await nextTurn();
  let turns = 0;
  const turn = () => {
    turns += 1;
    next = setImmediate(turn);
  };
  await read();
  let next = setImmediate(turn);
  await remember();
  clearImmediate(next);
  expect(turns).toBe(0);
});

test("it remembers a limited number of results", async () => {
  const { group, query, queries } = setUp();
  for (let key = 0; key < 1_001; key += 1) void group.remember(String(key), query);
  await nextTurn();
  const before = queries();
  await group.remember("0", query);
  expect(queries()).toBe(before + 1);
});
