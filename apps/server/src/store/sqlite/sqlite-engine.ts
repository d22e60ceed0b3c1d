import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import { CliError, toFileError } from "../../cli-error.ts";
import { createDataDirectory, type DataDirectory } from "../../config/data-directory.ts";
import type { Engine } from "../engine/engine.ts";
import { backUp } from "./back-up.ts";
import { findHistory } from "./find-history.ts";
import { assertLockable, hasOlderSchema, openDatabase, openDatabaseToRead } from "./open-database.ts";
import { resetDatabase } from "./seed-database.ts";
import { toReadError, unavailability } from "./sqlite-failures.ts";
import { createSqliteRecords } from "./sqlite-records.ts";
import { createSqliteStore } from "./sqlite-store.ts";

/** The engine that is built in: one SQLite file in the data directory. */
export function createSqliteEngine(directory: DataDirectory): Required<Engine> {
  const file = directory.store;
  return {
    location: file,
    openStore: async (seed, options) => {
      createDataDirectory(directory);
      const isNew = !existsSync(file);
      return { store: createSqliteStore(openDatabase(file, { seed }), options), isNew };
    },
    migrate: async () => {
      if (!hasOlderSchema(file)) return "up to date";
      openDatabase(file, { seed: noSeed }).close();
      return "migrated";
    },
    inspect: async () => {
      if (!existsSync(file)) {
        assertWritable(directory.path);
        return { schema: "none" };
      }
      const isOlder = hasOlderSchema(file);
      assertLockable(file);
      return { schema: isOlder ? "older" : "up to date" };
    },
    findHistory: async (credentialExtId) => {
      const database = openDatabaseToRead(file);
      try {
        return findHistory(database, credentialExtId);
      } catch (error) {
        throw toReadError(error, file);
      } finally {
        database.close();
      }
    },
    reset: async (seed) => {
      createDataDirectory(directory);
      const database = openDatabase(file, { seed });
      try {
        resetDatabase(database, seed);
      } catch (error) {
        const reason = unavailability(error);
        if (reason === undefined) throw error;
        throw new CliError(`${file} could not be reset: ${reason}. Nothing was changed. Try again.`, { cause: error });
      } finally {
        database.close();
      }
    },
    openRecords: async (mode) => {
      if (mode === "read") return createSqliteRecords(openDatabaseToRead(file), file);
      createDataDirectory(directory);
      return createSqliteRecords(openDatabase(file, { seed: noSeed }), file);
    },
    backup: (copy) => backUp(file, copy),
  };
}

/** Asks for the directory, or for the nearest one above it that exists, because the first start makes the rest. */
function assertWritable(path: string): void {
  let nearest = path;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  try {
    accessSync(nearest, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw toFileError(nearest, error);
  }
}

const noSeed = { clients: [], users: [], policies: [], credentials: [] };
