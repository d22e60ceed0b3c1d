/**
 * The program cannot do what was asked, and a person can correct the cause: a setting is wrong, a port is taken, a file is
 * damaged. The message says what is wrong, where, and what to do; the command line prints it without a stack and exits
 * with 1. Every other error is a bug.
 */
export class CliError extends Error {
  override readonly name = "CliError";
}

/** The code of a system error (`EACCES`, `EADDRINUSE`, ...), or undefined when the value has none. */
export function systemErrorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** Turns a system error on a path in the data directory into a `CliError`; returns any other error unchanged. */
export function toFileError(path: string, error: unknown): unknown {
  const code = systemErrorCode(error);
  const reason = code === undefined ? undefined : reasons[code];
  if (reason === undefined) return error;
  return new CliError(
    `${path}: ${reason}. The data is stored there: correct this, or set DATA_DIR to a directory that this user can write to.`,
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
