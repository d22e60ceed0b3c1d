import { closeSync, existsSync, openSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { CliError, toFileError } from "../../cli-error.ts";
import type { StoreSeed } from "../records/seed-records.ts";
import { createDatabase } from "./create-database.ts";
import { migrate, readSchemaVersion } from "./migrate.ts";
import { migrations as allMigrations, type Migration } from "./migrations.ts";
import { unavailability } from "./sqlite-failures.ts";

/** How a database is opened. */
export interface OpenOptions {
  /** What a new file is filled with, once. */
  readonly seed: StoreSeed;
  /** Milliseconds to wait for another process's lock, during which this process does nothing else. Default 2000. */
  readonly busyTimeoutMs?: number;
  /** Steps of the schema; other than the default only to test upgrades. */
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the file, creates and fills it where it is missing, and brings an older one to the current schema. Commits are on
 * the disk before they return (WAL, `synchronous=FULL`).
 *
 * @throws CliError when the file is empty, damaged, belongs to another program, is newer than this program, is locked, or
 * cannot be written; or when it is missing and its WAL is there. Such a file stays as it is.
 */
export function openDatabase(
  file: string,
  { seed, busyTimeoutMs = 2000, migrations = allMigrations }: OpenOptions,
): DatabaseSync {
  return guarded(file, () => {
    createDatabase(file, migrations, seed);
    // Says more clearly than SQLite that this is a directory, or not writable.
    closeSync(openSync(file, "r+"));
    const database = new DatabaseSync(file, { timeout: busyTimeoutMs });
    return orClose(database, () => {
      // Read before anything is written: an unusable file stays as it was.
      const version = readSchemaVersion(file, database, migrations.length);
      if (version === 0) throw emptyFile(file);
      checkIntegrity(file, database);
      database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
      database.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}; PRAGMA cache_size = -${CACHE_KIB}`);
      migrate(file, database, migrations, seed);
      // A copy of the file without its WAL must not have an older schema.
      if (version < migrations.length) database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      return database;
    });
  });
}

/**
 * How long the WAL gets, in pages of 4 KiB, before it is moved into the file. That blocks the event loop: for 3 ms with a
 * thousand pages, for 10 ms with four thousand, and the changes per second are the same. A longer WAL also takes longer to
 * recover after a crash.
 */
const CHECKPOINT_PAGES = 1_000;

/**
 * How much of the file a connection keeps in memory at most, in KiB: the upper pages of all indexes of a million credentials,
 * and the pages that change most.
 */
const CACHE_KIB = 4_000;

/**
 * Whether a file has an older schema; a server may be using it meanwhile.
 *
 * @throws CliError when there is no file, or it cannot be used.
 */
export function hasOlderSchema(file: string): boolean {
  return guarded(file, () => {
    assertExists(file);
    const database = new DatabaseSync(file, { readOnly: true, timeout: 2000 });
    return orClose(database, () => {
      const version = readSchemaVersion(file, database, allMigrations.length);
      database.close();
      return version < allMigrations.length;
    });
  });
}

/**
 * Takes the lock for changes and gives it back, which shows that the file can be written.
 *
 * @throws CliError when it cannot be.
 */
export function assertLockable(file: string): void {
  guarded(file, () => {
    closeSync(openSync(file, "r+"));
    const database = new DatabaseSync(file, { timeout: 2000 });
    return orClose(database, () => {
      database.exec("BEGIN IMMEDIATE; ROLLBACK");
      database.close();
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
    assertExists(file);
    const database = new DatabaseSync(file, { readOnly: true, timeout: 2000 });
    return orClose(database, () => {
      const version = readSchemaVersion(file, database, allMigrations.length);
      if (version === 0) throw emptyFile(file);
      if (version === allMigrations.length) return database;
      throw new CliError(`${file} has an older schema (${version}). Start the server once to bring it up to date.`);
    });
  });
}

function assertExists(file: string): void {
  if (!existsSync(file)) throw new CliError(`${file} does not exist: there is no data yet. Start the server once.`);
}

function checkIntegrity(file: string, database: DatabaseSync): void {
  const result = database.prepare("PRAGMA quick_check(1)").get()?.quick_check;
  if (result !== "ok") throw damaged(file, result);
}

function guarded<T>(file: string, open: () => T): T {
  try {
    return open();
  } catch (error) {
    const reason = unavailability(error);
    if (reason === undefined) throw toFileError(file, error);
    if (/damaged|not a database/.test(reason)) throw damaged(file, error);
    throw new CliError(`${file} cannot be opened: ${reason}. Correct this, or set DATA_DIR to another directory.`, {
      cause: error,
    });
  }
}

/** This program never leaves an empty file: someone emptied it, or copied it without its WAL. */
function emptyFile(file: string): CliError {
  return new CliError(
    `${file} is empty, so it is not the data of a server: perhaps a copy was made without ${file}-wal. It was left as it is. Copy both files again while no server is running, or delete ${file} to start with the demo data.`,
  );
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
