import { closeSync, existsSync, openSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import type { Seed } from "@credential-api/reference";
import { CliError, toFileError } from "../cli-error.ts";

import { migrations as allMigrations } from "./migrations.ts";
import { seedDatabase } from "./seed-database.ts";
import { unavailability } from "./sqlite-failures.ts";

/** How a database is opened. */
export interface OpenOptions {
  /** What a new file is filled with, once. */
  readonly seed: Seed;
  /** Milliseconds to wait for another process's lock, during which this process does nothing else. Default 2000. */
  readonly busyTimeoutMs?: number;
  /** Steps of the schema; other than the default only to test upgrades. */
  readonly migrations?: readonly string[];
}

/**
 * Opens the file, creating it where it is missing (readable by its owner only), brings it to the current schema, and
 * fills it if it is new. Schema and filling are one transaction: processes that start at once agree, and a file is never
 * half made. Commits are on the disk before they return (WAL, `synchronous=FULL`).
 *
 * @throws CliError when the file is damaged, belongs to another program, is newer than this program, is locked, or cannot
 * be written.
 */
export function openDatabase(
  file: string,
  { seed, busyTimeoutMs = 2000, migrations = allMigrations }: OpenOptions,
): DatabaseSync {
  return guarded(file, () => {
    // SQLite would create it readable for everyone; its companions take over the rights of the file.
    closeSync(openSync(file, "a", 0o600));
    const database = new DatabaseSync(file, { timeout: busyTimeoutMs });
    return orClose(database, () => {
      // Looked at before anything is written: what is refused stays as it was.
      readSchemaVersion(file, database, migrations.length);
      checkIntegrity(file, database);
      database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
      migrate(file, database, migrations, seed);
      return database;
    });
  });
}

/**
 * Opens an existing file to read from it; a server may be writing to it meanwhile.
 *
 * @throws CliError as `openDatabase` does, and when there is no file or it has an older schema.
 */
export function openDatabaseToRead(file: string): DatabaseSync {
  return guarded(file, () => {
    if (!existsSync(file)) throw new CliError(`${file} does not exist: there is no data yet. Start the server once.`);
    const database = new DatabaseSync(file, { readOnly: true, timeout: 2000 });
    return orClose(database, () => {
      const version = readSchemaVersion(file, database, allMigrations.length);
      if (version === allMigrations.length) return database;
      throw new CliError(`${file} has an older schema (${version}). Start the server once to bring it up to date.`);
    });
  });
}

/** "CRED" in the file's header says whose file it is: https://sqlite.org/pragma.html#pragma_application_id */
const APPLICATION_ID = 0x43524544;

function readSchemaVersion(file: string, database: DatabaseSync, newest: number): number {
  const version = pragma(database, "user_version");
  const owner = pragma(database, "application_id");
  const isEmpty = database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined;
  if (owner !== APPLICATION_ID && !(isEmpty && owner === 0 && version === 0)) {
    throw new CliError(
      `${file} is an SQLite file of another program. It was left as it is. Set DATA_DIR to another directory, or move the file away.`,
    );
  }
  if (version > newest) {
    throw new CliError(
      `${file} was written by a newer release of this server (schema ${version}; this release knows up to ${newest}). It was left as it is. Run the newer release, or set DATA_DIR to another directory.`,
    );
  }
  return version;
}

function migrate(file: string, database: DatabaseSync, migrations: readonly string[], seed: Seed): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    // Another process may have done it between the first look and the lock.
    const from = readSchemaVersion(file, database, migrations.length);
    if (from < migrations.length) {
      for (const step of migrations.slice(from)) database.exec(step);
      if (from === 0) seedDatabase(database, seed);
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${migrations.length}`);
    }
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

function checkIntegrity(file: string, database: DatabaseSync): void {
  const answer = database.prepare("PRAGMA quick_check(1)").get()?.quick_check;
  if (answer !== "ok") throw damaged(file, answer);
}

function pragma(database: DatabaseSync, name: "user_version" | "application_id"): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function guarded<T>(file: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    const reason = unavailability(error);
    if (reason === undefined) throw toFileError(file, error);
    if (/damaged|not a database/.test(reason)) throw damaged(file, error);
    throw new CliError(`${file} cannot be opened: ${reason}. Mend that, or set DATA_DIR to another directory.`, {
      cause: error,
    });
  }
}

function damaged(file: string, cause: unknown): CliError {
  return new CliError(
    `${file} is damaged or is not an SQLite file. It was left as it is. Put a backup in its place, or move it away to start with the demo data.`,
    { cause },
  );
}

function orClose<T>(database: DatabaseSync, prepare: () => T): T {
  try {
    return prepare();
  } catch (error) {
    database.close();
    throw error;
  }
}
