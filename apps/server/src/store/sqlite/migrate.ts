import type { DatabaseSync } from "node:sqlite";
import { CliError } from "../../cli-error.ts";
import type { StoreSeed } from "../records/seed-records.ts";
import type { Migration } from "./migrations.ts";
import { seedDatabase } from "./seed-database.ts";

/** "CRED" in the file's header says whose file it is: https://sqlite.org/pragma.html#pragma_application_id */
const APPLICATION_ID = 0x43524544;

/**
 * Brings a database to the newest schema in one transaction, and fills an empty one with the seed.
 *
 * @throws CliError when the file belongs to another program or a newer release.
 */
export function migrate(file: string, database: DatabaseSync, migrations: readonly Migration[], seed: StoreSeed): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    // Another process may have done it between the first look and the lock.
    const from = readSchemaVersion(file, database, migrations.length);
    if (from < migrations.length) {
      for (const step of migrations.slice(from)) {
        if (typeof step === "function") step(database);
        else database.exec(typeof step === "string" ? step : step.sql);
      }
      if (from === 0) seedDatabase(database, seed);
      database.exec(`CREATE TABLE IF NOT EXISTS compatibility (version INTEGER PRIMARY KEY, usable_from INTEGER NOT NULL) STRICT;
        INSERT INTO compatibility VALUES (${migrations.length}, ${usableFrom(migrations)})`);
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${migrations.length}`);
    }
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** How many steps a release must know to use a file that has been through all of these. */
function usableFrom(migrations: readonly Migration[]): number {
  return Math.max(...migrations.map((step, at) => (typeof step === "object" ? step.usableFrom : at + 1)));
}

/**
 * Reads how many of the known migrations a file has been through; 0 for an empty one. More than are known do not count when
 * they have only added to the schema.
 *
 * @throws CliError when the file belongs to another program or a newer release.
 */
export function readSchemaVersion(file: string, database: DatabaseSync, newest: number): number {
  const version = pragma(database, "user_version");
  const owner = pragma(database, "application_id");
  const isEmpty = database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined;
  if (owner !== APPLICATION_ID && !(isEmpty && owner === 0 && version === 0)) {
    throw new CliError(
      `${file} is an SQLite file of another program. It was left as it is. Set DATA_DIR to another directory, or move the file away.`,
    );
  }
  if (version > newest) {
    if (readUsableFrom(database, version) <= newest) return newest;
    throw new CliError(
      `${file} was written by a newer release of this server (schema ${version}; this release knows up to ${newest}). It was left as it is. Run the newer release, or set DATA_DIR to another directory.`,
    );
  }
  return version;
}

/** What the newer release has written down for older ones. */
function readUsableFrom(database: DatabaseSync, version: number): number {
  const isThere = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'compatibility'").get() !== undefined;
  const query = "SELECT usable_from FROM compatibility WHERE version = ?";
  return Number(isThere ? database.prepare(query).get(version)?.usable_from : Number.NaN);
}

function pragma(database: DatabaseSync, name: "user_version" | "application_id"): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}
