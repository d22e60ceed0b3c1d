/**
 * Two releases on one schema. The previous release is this one; the next one is this one with a step that adds to the schema
 * (expand). What it would remove follows in a later release (contract), which the previous one cannot use.
 */
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { demoData, type Store } from "@credential-api/reference";
import { describeStore } from "@credential-api/reference/store.case";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { databaseUrl } from "../src/config/database-url.ts";
import { readMigrations, toMigration } from "../src/store/postgres/migrate.ts";
import { createPostgresEngine } from "../src/store/postgres/postgres-engine.ts";
import { type Migration, migrations } from "../src/store/sqlite/migrations.ts";
import { openDatabase } from "../src/store/sqlite/open-database.ts";
import { createSqliteStore } from "../src/store/sqlite/sqlite-store.ts";
import { openPostgres } from "./postgres/open-postgres.ts";
import { createTestDatabase } from "./postgres/test-database.ts";
import { patient, toPostgresEngine } from "./postgres/to-postgres-engine.ts";
import { mayModify, patch } from "./support/patch.ts";
import { demoSignature, raiseVersion } from "./support/raise-version.ts";
import { runCommand } from "./support/run-command.ts";
import { startProcess } from "./support/start-process.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const EXPANSION = `ALTER TABLE credential ADD COLUMN note TEXT; ALTER TABLE history ADD COLUMN reason TEXT;
  ALTER TABLE client ADD COLUMN note TEXT; CREATE INDEX credential_by_note ON credential (client_ext_id, note)`;

/** The schema of the next release, in SQLite and in PostgreSQL. */
const expanded: readonly Migration[] = [...migrations, { sql: EXPANSION, usableFrom: migrations.length }];
const expandedTables = [
  ...readMigrations(),
  toMigration("9999-note.sql", `-- usable from ${readMigrations().length}\n${EXPANSION}`),
];

const openFile = (file: string, steps?: readonly Migration[]) =>
  openDatabase(file, { seed: demoData, ...(steps === undefined ? {} : { migrations: steps }) });

describeStore("SQLite with the schema of the next release", async (seed) => {
  const file = join(temporaryDirectory(), "store.sqlite");
  openDatabase(file, { seed, migrations: expanded }).close();
  return createSqliteStore(openDatabase(file, { seed }));
});

/** Changes one credential through both stores in turn. */
async function changeInTurn(...stores: readonly Store[]) {
  for (const store of [...stores, ...stores]) expect(await raiseVersion(store)).toBe("swapped");
  expect(await stores[0]?.readCredential(demoSignature)).toMatchObject({ version: 7 + stores.length * 2 });
}

/** Starts the server of this release, changes the data and stops it. */
async function serveOnce(environment: { readonly DATA_DIR: string; readonly DATABASE_URL?: string }) {
  const server = startProcess(environment);
  const { stdout } = await runCommand(["token", ...mayModify], environment);
  const response = await patch(await server.url, stdout.trim(), { modificationComment: "by the previous release" });
  expect(response).toMatchObject({ status: 200, body: { version: 12 } });
  server.kill("SIGTERM");
  expect(await server.ended).toBe(0);
}

test("SQLite: a server of the previous release goes on while the next one changes the schema, and starts on it", async () => {
  const DATA_DIR = temporaryDirectory();
  const file = join(DATA_DIR, "credentials.sqlite");
  const previous = createSqliteStore(openFile(file));
  onTestFinished(() => previous.close());
  const next = createSqliteStore(openFile(file, expanded));
  onTestFinished(() => next.close());
  await changeInTurn(previous, next);
  await serveOnce({ DATA_DIR });
  const database = new DatabaseSync(file, { readOnly: true });
  onTestFinished(() => database.close());
  expect(database.prepare("PRAGMA user_version").get()).toEqual({ user_version: expanded.length });
  const { stdout } = await runCommand(["history", "mobile-signature-123", "--json"], { DATA_DIR });
  expect(JSON.parse(stdout).map(({ versionAfter }: { versionAfter: number }) => versionAfter)).toEqual([
    8, 9, 10, 11, 12,
  ]);
});

test("PostgreSQL: a server of the previous release goes on while the next one changes the schema, and starts on it", async () => {
  const database = await createTestDatabase();
  onTestFinished(() => database.drop());
  const previous = await openPostgres(database.url);
  // Its connections have prepared their statements for the old schema.
  await changeInTurn(previous);
  const nextEngine = createPostgresEngine(databaseUrl(database.url, "/"), patient, expandedTables);
  expect(await nextEngine.migrate()).toBe("migrated");
  const { store: next } = await nextEngine.openStore(demoData);
  onTestFinished(() => next.close());
  expect(await raiseVersion(previous)).toBe("swapped");
  expect(await raiseVersion(next)).toBe("swapped");
  await serveOnce({ DATA_DIR: temporaryDirectory(), DATABASE_URL: database.url });
  expect(await toPostgresEngine(database.url).migrate()).toBe("up to date");
  expect(await nextEngine.migrate()).toBe("up to date");
});

describe("a schema that the previous release cannot use is rejected at its start:", () => {
  test("SQLite", () => {
    const file = join(temporaryDirectory(), "store.sqlite");
    openFile(file, expanded).close();
    openFile(file, [...expanded, "ALTER TABLE history DROP COLUMN comment"]).close();
    expect(() => openFile(file)).toThrow(/was written by a newer release of this server/);
    expect(() => openFile(file, expanded)).toThrow(/was written by a newer release of this server/);
  });

  test("PostgreSQL", async () => {
    const database = await createTestDatabase();
    onTestFinished(() => database.drop());
    const contracted = [...expandedTables, toMigration("9999-no-entry.sql", "ALTER TABLE history DROP COLUMN entry")];
    await createPostgresEngine(databaseUrl(database.url, "/"), patient, contracted).migrate();
    await expect(toPostgresEngine(database.url).openStore(demoData)).rejects.toThrow(/written by a newer release/);
  });
});
