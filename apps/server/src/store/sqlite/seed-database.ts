import type { DatabaseSync } from "node:sqlite";
import { type StoreSeed, toSeedRecords } from "../records/seed-records.ts";
import { prepareWrites } from "./write-rows.ts";

/** Inserts a seed into empty tables. Runs inside the caller's transaction. */
export function seedDatabase(database: DatabaseSync, seed: StoreSeed): void {
  const write = prepareWrites(database);
  for (const record of toSeedRecords(seed)) write({ write: "insert", record });
}

/**
 * Replaces everything in the database, history included, by a seed. It is one transaction: a server that has the same
 * file open serves the old data before the commit and the new data after it.
 */
export function resetDatabase(database: DatabaseSync, seed: StoreSeed): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    const tables = ["history", "last_entry", "credential", "policy", "user", "client"];
    for (const table of tables) database.exec(`DELETE FROM ${table}`);
    seedDatabase(database, seed);
    database.exec("COMMIT");
    // A copy of the file without its WAL must not hold the data from before.
    database.exec("PRAGMA wal_checkpoint(PASSIVE)");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
