import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { toFileError } from "../cli-error.ts";

/** The files of a data directory, as absolute paths. */
export interface DataDirectory {
  readonly path: string;
  /** The SQLite file; SQLite keeps two more files next to it (`-wal`, `-shm`) while it is open. */
  readonly store: string;
  /** The secret that signs development tokens. */
  readonly developmentSecret: string;
}

/** Names the files of a data directory; creates and reads nothing. */
export function toDataDirectory(path: string): DataDirectory {
  return { path, store: join(path, "credentials.sqlite"), developmentSecret: join(path, "development-secret") };
}

/**
 * Creates the directory where it is missing, readable by its owner only. An existing directory keeps its permissions.
 *
 * @throws CliError when it cannot be created.
 */
export function createDataDirectory({ path }: DataDirectory): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw toFileError(path, error);
  }
}
