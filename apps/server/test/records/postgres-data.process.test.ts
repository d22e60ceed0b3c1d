import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { demoData } from "@credential-api/reference";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { toDataDirectory } from "../../src/config/data-directory.ts";
import { demoDataFile } from "../../src/store/records/read-seed.ts";
import { createSqliteEngine } from "../../src/store/sqlite/sqlite-engine.ts";
import { describeCanaries } from "../canary/canary-cases.ts";
import { createTestDatabase, type TestDatabase } from "../postgres/test-database.ts";
import { toPostgresEngine } from "../postgres/to-postgres-engine.ts";
import { demoSignature, demoVasco, raiseVersion } from "../support/raise-version.ts";
import { runCommand } from "../support/run-command.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const emptyDatabase = () => database.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");

test("from SQLite to PostgreSQL and back to SQLite, nothing is lost: the files are equal, byte by byte", async () => {
  await emptyDatabase();
  const directory = temporaryDirectory();
  const inSqlite = (name: string) => ({ DATA_DIR: join(directory, name) });
  const inPostgres = { DATABASE_URL: database.url };
  const file = join(directory, "data.jsonl");

  // A store that has lived: written by a server on PostgreSQL first, so that both engines have made hashes.
  const { store } = await toPostgresEngine(database.url).openStore(demoData);
  await raiseVersion(store, demoSignature, "Zoë “quoted”\n\u2028 😀");
  await store.close();
  const move = async (from: Record<string, string>, to: Record<string, string>) => {
    const { stdout } = await runCommand(["export", "--quiet"], from);
    writeFileSync(file, stdout);
    expect(await runCommand(["import", file, "--quiet"], to)).toMatchObject({ exitCode: 0, stderr: "" });
    return stdout;
  };
  await move(inPostgres, inSqlite("first"));

  const lived = (await createSqliteEngine(toDataDirectory(inSqlite("first").DATA_DIR)).openStore(demoData)).store;
  await raiseVersion(lived, demoSignature, "second");
  await raiseVersion(lived, demoVasco);
  await lived.close();
  await emptyDatabase();

  const first = await move(inSqlite("first"), inPostgres);
  const second = await move(inPostgres, inSqlite("second"));
  const third = (await runCommand(["export"], inSqlite("second"))).stdout;
  expect(first.match(/"kind":"history"/g)).toHaveLength(3);
  expect(second).toBe(first);
  expect(third).toBe(first);
  for (const environment of [inPostgres, inSqlite("second")]) {
    expect(await runCommand(["history", "--verify"], environment)).toMatchObject({ exitCode: 0, stderr: "" });
  }
});

test("a tampered history in PostgreSQL is found", async () => {
  await emptyDatabase();
  const { store } = await toPostgresEngine(database.url).openStore(demoData);
  onTestFinished(() => store.close());
  for (let count = 0; count < 3; count += 1) await raiseVersion(store);
  const verify = () => runCommand(["history", "--verify"], { DATABASE_URL: database.url });
  expect(await verify()).toMatchObject({ exitCode: 0 });
  await database.query("UPDATE history SET entry = replace(entry, '\"test\"', '\"other\"') WHERE position = 2");
  expect(await verify()).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining("entry 2: its hash is not that"),
  });
  await database.query("DELETE FROM history WHERE position > 1");
  expect(await verify()).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining("entry 1: the history ends with version 8"),
  });
});

test("a row of PostgreSQL that is no JSON any more is reported, and not quoted", async () => {
  await emptyDatabase();
  const { store } = await toPostgresEngine(database.url).openStore(demoData);
  onTestFinished(() => store.close());
  await raiseVersion(store);
  await database.query("UPDATE history SET entry = 'SECRET'");
  for (const command of [["export"], ["history", "--verify"], ["history", "mobile-signature-123"]]) {
    const { exitCode, stderr } = await runCommand(command, { DATABASE_URL: database.url });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/cannot be read: a row is damaged\. Restore a backup\.\n$/);
    expect(stderr).not.toContain("SECRET");
  }
});

test("SEED fills a new database, and a seed that cannot be used leaves it as it is", async () => {
  await emptyDatabase();
  const SEED = join(temporaryDirectory(), "seed.jsonl");
  const environment = { DATABASE_URL: database.url, SEED };
  writeFileSync(SEED, "nonsense");
  expect(await runCommand(["reset", "--yes"], environment)).toMatchObject({ exitCode: 1 });
  expect(await database.query("SELECT 1 FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
  writeFileSync(SEED, readFileSync(demoDataFile));
  expect(await runCommand(["reset", "--yes"], environment)).toMatchObject({ exitCode: 0 });
  expect((await runCommand(["export"], environment)).stdout.split("\n").toSorted()).toEqual(
    readFileSync(demoDataFile, "utf8").split("\n").toSorted(),
  );
});

describeCanaries("PostgreSQL", async () => {
  await emptyDatabase();
  const { store } = await toPostgresEngine(database.url).openStore(demoData);
  return {
    store,
    dump: async () => {
      const tables = await database.query("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'");
      expect(tables.length).toBeGreaterThan(4);
      const dumps = tables.map(({ name }) => database.query(`SELECT "${name}"::text AS row FROM "${name}"`));
      return (await Promise.all(dumps))
        .flat()
        .map(({ row }) => row)
        .join("\n")
        .replaceAll('""', '"');
    },
    run: (...parameters) => runCommand(parameters, { DATABASE_URL: database.url }),
  };
});
