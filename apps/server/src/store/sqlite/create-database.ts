import { randomBytes } from "node:crypto";
import { closeSync, existsSync, linkSync, openSync, rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { CliError, systemErrorCode } from "../../cli-error.ts";
import type { StoreSeed } from "../records/seed-records.ts";
import { migrate } from "./migrate.ts";
import type { Migration } from "./migrations.ts";

/**
 * Creates the file where it is missing, readable by its owner only, with the schema and the seed. It appears under its name
 * complete or not at all, and everything is in the file itself, not in a WAL: a copy of it is a whole database. Processes
 * that start at once create one file.
 *
 * @throws CliError when the file is missing and an SQLite file that belongs to it is there: SQLite would delete the changes
 * in it.
 */
export function createDatabase(file: string, migrations: readonly Migration[], seed: StoreSeed): void {
  if (existsSync(file)) return;
  const companion = [`${file}-wal`, `${file}-journal`].find((path) => existsSync(path));
  // Another process may have created the file in between.
  if (companion !== undefined && !existsSync(file)) {
    throw new CliError(
      `${file} is missing, but ${companion} is there and can hold changes of it. Put the file back where it was, or delete ${companion} to start with the demo data.`,
    );
  }
  const draft = `${file}.${process.pid}.${randomBytes(6).toString("hex")}`;
  try {
    // SQLite would create it readable for everyone; its companions take over the permissions of the file.
    closeSync(openSync(draft, "wx", 0o600));
    const database = new DatabaseSync(draft);
    try {
      migrate(draft, database, migrations, seed);
      // Closing the last connection moves the WAL into the file.
      database.exec("PRAGMA journal_mode = WAL");
    } finally {
      database.close();
    }
    // Unlike a rename, a link fails when the name is taken: the first process wins and the others use its file.
    linkSync(draft, file);
  } catch (error) {
    if (systemErrorCode(error) !== "EEXIST") throw error;
  } finally {
    // https://sqlite.org/tempfiles.html
    for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(`${draft}${suffix}`, { force: true });
  }
}
