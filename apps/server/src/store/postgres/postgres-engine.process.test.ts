import { demoData } from "@credential-api/reference";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from "vitest";
import { openPostgres } from "../../../test/postgres/open-postgres.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/postgres/test-database.ts";
import { toPostgresEngine } from "../../../test/postgres/to-postgres-engine.ts";
import { demoSignature, raiseVersion } from "../../../test/support/raise-version.ts";
import { runCommand } from "../../../test/support/run-command.ts";
import { CliError } from "../../cli-error.ts";
import { databaseUrl } from "../../config/database-url.ts";
import { toEntryHash, toEntryText } from "../chain/chain.ts";
import { readMigrations } from "./migrate.ts";
import { createPostgresEngine } from "./postgres-engine.ts";

/** A database that is empty before each test that asks for it. */
let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function emptyDatabase(): Promise<TestDatabase> {
  await database.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  return database;
}

/** Tables, their columns and how many rows they have: what must stay as it is. */
async function lookAt({ query }: TestDatabase) {
  const columns = await query(
    "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2",
  );
  const tables = [...new Set(columns.map(({ table_name }) => String(table_name)))];
  const counts = await Promise.all(tables.map((name) => query(`SELECT count(*) FROM ${name}`)));
  return { columns, counts };
}

/** The message of the CliError with which a start fails. It leaves the database as it was. */
async function failureOf(subject: TestDatabase, url = subject.url, seed = demoData): Promise<string> {
  const before = await lookAt(subject);
  const engine = toPostgresEngine(url);
  const error: unknown = await engine.openStore(seed).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CliError);
  expect(await lookAt(subject)).toEqual(before);
  const message = String(error);
  expect(message).not.toContain(new URL(url).password);
  return message;
}

test("servers that start at once on an empty database make its tables and fill it once", async () => {
  const { url, query } = await emptyDatabase();
  const opened = await Promise.all([1, 2, 3, 4].map(() => toPostgresEngine(url).openStore(demoData)));
  onTestFinished(async () => void (await Promise.all(opened.map(({ store }) => store.close()))));
  expect(opened.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(await query("SELECT version, name FROM credential_api_migration")).toEqual(
    readMigrations().map(({ name }, at) => ({ version: at + 1, name })),
  );
  expect(await opened[3]?.store.readCredential(demoSignature)).toMatchObject({ version: 7 });
});

test("migrate makes the tables and no data; a start then fills them; migrate again finds nothing to do", async () => {
  const { url, query } = await emptyDatabase();
  const { location } = toPostgresEngine(url);
  const run = () => runCommand(["migrate"], { DATABASE_URL: url });
  expect(await run()).toEqual({
    exitCode: 0,
    stdout: `${location}: the schema has been brought up to date.\n`,
    stderr: "",
  });
  expect(await query("SELECT * FROM client")).toEqual([]);
  const opened = await toPostgresEngine(url).openStore(demoData);
  await opened.store.close();
  expect(opened.isNew).toBe(true);
  expect(await run()).toMatchObject({ stdout: `${location}: the schema is up to date.\n` });
});

test("a migration that fails changes nothing", async () => {
  const subject = await emptyDatabase();
  const wrong = [...readMigrations(), { name: "0002-wrong.sql", sql: "CREATE TABLE more (id text); SELECT 1 / 0" }];
  const engine = createPostgresEngine(databaseUrl(subject.url, "/"), quick, wrong);
  await expect(engine.migrate()).rejects.toThrow("division by zero");
  expect(await lookAt(subject)).toEqual({ columns: [], counts: [] });
});

const quick = {
  poolSize: 2,
  connectTimeoutMs: 20_000,
  acquireTimeoutMs: 20_000,
  statementTimeoutMs: 20_000,
  prepare: true,
};

test("commands say what is missing in a database that is empty or older", async () => {
  const { url } = await emptyDatabase();
  const newer = [...readMigrations(), { name: "0002-more.sql", sql: "CREATE TABLE more (id text)" }];
  const engine = createPostgresEngine(databaseUrl(url, "/"), quick, newer);
  await expect(engine.findHistory("x")).rejects.toThrow(/is empty: there is no data yet/);
  expect(await engine.inspect()).toMatchObject({ schema: "none" });
  await toPostgresEngine(url).migrate();
  expect(await toPostgresEngine(url).inspect()).toMatchObject({ schema: "up to date" });
  expect(await engine.inspect()).toEqual({ schema: "older", clockOffsetMs: expect.closeTo(0, -4) });
  await expect(engine.findHistory("x")).rejects.toThrow(/has an older schema \(1\)\. Run "server migrate"/);
  expect(await engine.migrate()).toBe("migrated");
  // The next release down the line rejects what it does not know.
  expect(await failureOf(database)).toMatch(/newer release of this server \(schema 2; this release knows up to 1\)/);
});

test("a database of another program is rejected, with the names of its tables", async () => {
  const subject = await emptyDatabase();
  await subject.query("CREATE TABLE credential (id integer); CREATE TABLE invoice (id integer)");
  expect(await failureOf(subject)).toMatch(/tables of another program \(credential, invoice\) in the schema public/);
});

test("a read-only database is rejected", async () => {
  const subject = await emptyDatabase();
  await openPostgres(subject.url);
  await subject.query(`ALTER DATABASE ${subject.name} SET default_transaction_read_only = on`);
  onTestFinished(async () => {
    const client = new Client({ connectionString: inject("postgresUrl") });
    await client.connect();
    await client.query(`ALTER DATABASE ${subject.name} RESET default_transaction_read_only`);
    await client.end();
  });
  expect(await failureOf(subject)).toMatch(/is read-only/);
});

test("a database of another encoding is rejected", async () => {
  const latin = await createTestDatabase(undefined, "LATIN1");
  onTestFinished(() => latin.drop());
  expect(await failureOf(latin)).toMatch(/has the encoding LATIN1/);
});

test("a user without a permission is rejected, and one with only those of a server can serve after migrate", async () => {
  const subject = await emptyDatabase();
  const role = `role_${subject.name}`;
  await subject.query(`CREATE ROLE ${role} LOGIN PASSWORD 'hunter2'; GRANT USAGE ON SCHEMA public TO ${role}`);
  onTestFinished(async () => void (await subject.query(`DROP OWNED BY ${role}; DROP ROLE ${role}`)));
  const url = new URL(subject.url);
  url.username = role;
  url.password = "hunter2";
  expect(await failureOf(subject, url.href)).toMatch(/lacks a permission: permission denied for schema public/);
  await expect(toPostgresEngine(url.href).inspect()).rejects.toThrow(/is empty, and this user may not create tables/);
  await toPostgresEngine(subject.url).migrate();
  expect(await failureOf(subject, url.href)).toMatch(
    /does not let this user read and write client, client_user, credential, credential_api_migration, history, msisdn_round, policy/,
  );
  await subject.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role}`);
  const store = await openPostgres(url.href);
  expect(await raiseVersion(store)).toBe("swapped");
});

test("what cannot be reached is rejected, without the password", async () => {
  const subject = await emptyDatabase();
  const change = (edit: (url: URL) => void) => {
    const url = new URL(subject.url);
    edit(url);
    return failureOf(subject, url.href);
  };
  expect(await change((url) => Object.assign(url, { password: "hunter2" }))).toMatch(/password authentication failed/);
  expect(await change((url) => Object.assign(url, { pathname: "/nowhere" }))).toMatch(/"nowhere" does not exist/);
  // Port 1 is reserved, and nothing listens there.
  expect(await change((url) => Object.assign(url, { port: "1" }))).toMatch(/127\.0\.0\.1:1: connect ECONNREFUSED/);
});

test("each history entry has the hash of the chain, also after a removal", async () => {
  const { url, query } = await emptyDatabase();
  const store = await openPostgres(url);
  for (const comment of ["one", "zwei \\ ü 😀 \u2028", undefined]) await raiseVersion(store, demoSignature, comment);
  const current = await store.readCredential(demoSignature);
  if (current === undefined) throw new Error("The demo data has it");
  const [last] = (await store.readHistory("client-123", current.extId)).slice(-1);
  if (last === undefined) throw new Error("It has been changed");
  const { versionAfter: _, ...removed } = { ...last, operationId: "deleteMobileSignature", changed: [] } as const;
  const history = { ...removed, versionBefore: current.version };
  await store.remove({ key: demoSignature, fromVersion: current.version, history });
  let hash = "";
  const rows = await query("SELECT position, entry, hash FROM history ORDER BY position");
  expect(rows.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
  for (const [at, entry] of (await store.readHistory("client-123", current.extId)).entries()) {
    hash = toEntryHash(hash, toEntryText(entry));
    expect(rows[at]).toEqual({ position: at + 1, entry: toEntryText(entry), hash });
  }
});

test("history and reset work on the database that DATABASE_URL names, while a server uses it", async () => {
  const { url } = await emptyDatabase();
  const store = await openPostgres(url);
  await raiseVersion(store, demoSignature, "over the wire");
  const history = await runCommand(["history", "mobile-signature-123"], { DATABASE_URL: url });
  expect(history).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("7 -> 8") });
  const reset = await runCommand(["reset", "--yes"], { DATABASE_URL: url });
  expect(reset).toMatchObject({ exitCode: 0, stderr: expect.stringContaining("holds the demo data again") });
  expect(reset.stderr).not.toContain(new URL(url).password);
  expect(await store.readCredential(demoSignature)).toMatchObject({ version: 7 });
  expect(await runCommand(["history", "mobile-signature-123"], { DATABASE_URL: url })).toMatchObject({
    stdout: "Nothing has changed it yet.\n",
  });
});
