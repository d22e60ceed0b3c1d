import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Refusal, systemErrorCode } from "../cli-error.ts";

/** The files of a data directory, as absolute paths. */
export interface DataDirectory {
  readonly path: string;
  /** The SQLite file; SQLite keeps two more beside it (`-wal`, `-shm`) while it is open. */
  readonly store: string;
  /** The secret that development tokens are signed with. */
  readonly developmentSecret: string;
}

/** Names the files of a data directory; touches nothing. */
export function dataDirectory(path: string): DataDirectory {
  return { path, store: join(path, "credentials.sqlite"), developmentSecret: join(path, "development-secret") };
}

/**
 * Creates the directory where it is missing, readable by its owner only. An existing directory keeps its rights.
 *
 * @throws Refusal when it cannot be created.
 */
export function createDataDirectory({ path }: DataDirectory): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw unusable(path, error);
  }
}

/** What to tell a person about a system error on something in the data directory; anything else comes back as it is. */
export function unusable(path: string, error: unknown): unknown {
  const code = systemErrorCode(error);
  const reason = code === undefined ? undefined : reasons[code];
  if (reason === undefined) return error;
  return new Refusal(
    `${path}: ${reason}. The data lives there: mend that, or set DATA_DIR to a directory that this user can write to.`,
    { cause: error },
  );
}

const reasons: { readonly [code: string]: string } = {
  EACCES: "permission denied",
  EPERM: "operation not permitted",
  EROFS: "the file system is read-only",
  ENOTDIR: "a part of this path is a file, not a directory",
  EEXIST: "this is a file, not a directory",
  EISDIR: "this is a directory, not a file",
  ENOENT: "it does not exist and cannot be created",
  ENOSPC: "no space is left on the device",
  EDQUOT: "the disk quota is used up",
  ENAMETOOLONG: "the path is too long",
};
