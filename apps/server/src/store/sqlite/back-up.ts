import { backup, DatabaseSync } from "node:sqlite";
import { CliError } from "../../cli-error.ts";
import { readSchemaVersion } from "./migrate.ts";
import { migrations } from "./migrations.ts";
import { openDatabaseToRead } from "./open-database.ts";
import { unavailability } from "./sqlite-failures.ts";

/**
 * Copies the database of a file to `copy`, an empty file, and checks the copy. It has the data of one moment: every change
 * that was acknowledged before the start is in it. A server writes meanwhile.
 *
 * @throws CliError when the file cannot be read, or the copy cannot be written or is damaged.
 */
export async function backUp(file: string, copy: string): Promise<void> {
  const source = openDatabaseToRead(file);
  try {
    // All pages in one step: with several, each change that is made in between would begin the copy again.
    await backup(source, copy, { rate: ALL_PAGES });
    check(file, copy);
  } catch (error) {
    const reason = unavailability(error);
    if (reason === undefined) throw error;
    throw new CliError(`The copy of ${file} failed: ${reason}. Nothing was left of it.`, { cause: error });
  } finally {
    source.close();
  }
}

const ALL_PAGES = 2_147_483_647;

function check(file: string, copy: string): void {
  const database = new DatabaseSync(copy);
  try {
    const version = readSchemaVersion(copy, database, migrations.length);
    const result = database.prepare("PRAGMA quick_check(1)").get()?.quick_check;
    if (version !== migrations.length || result !== "ok") {
      throw new CliError(
        `The copy of ${file} is damaged, so it was not kept. Check the disk, and whether the file itself is damaged.`,
      );
    }
  } finally {
    database.close();
  }
}
