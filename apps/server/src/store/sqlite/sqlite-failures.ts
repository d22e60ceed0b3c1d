import { StoreUnavailable } from "@credential-api/reference";
import { CliError } from "../../cli-error.ts";

/** How long to wait before trying a locked file again, in milliseconds. */
export const LOCK_RETRY_MS = 5;

/**
 * Classifies an error of `node:sqlite` for the caller of a store: `StoreUnavailable` when the file cannot be used now
 * (locked, full, read-only, damaged, closed, failing disk), otherwise the error itself, which is a bug.
 */
export function toStoreError(error: unknown): unknown {
  const reason = unavailability(error);
  return reason === undefined
    ? error
    : new StoreUnavailable(`The SQLite store cannot be used: ${reason}`, { cause: error });
}

/**
 * Turns an error of a command that reads into a `CliError`, when it is one of the file or of a row that someone has changed
 * by hand. It has no cause: the error of JSON.parse quotes the row.
 */
export function toReadError(error: unknown, location: string): unknown {
  const reason = unavailability(error) ?? (error instanceof SyntaxError ? "a row is damaged" : undefined);
  return reason === undefined
    ? error
    : new CliError(`${location} cannot be read: ${reason}. Put a backup in its place.`);
}

/** Whether the error says that another process holds the lock of the file, so that a later try can succeed. */
export function isLocked(error: unknown): boolean {
  return primaryCode(error) === SQLITE_BUSY;
}

/** Says in a few words why SQLite cannot use its file now; undefined when the error says something else. */
export function unavailability(error: unknown): string | undefined {
  if (error instanceof Error && "code" in error && error.code === "ERR_INVALID_STATE") return "it has been closed";
  return reasons[primaryCode(error) ?? 0];
}

function primaryCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "ERR_SQLITE_ERROR") return undefined;
  return "errcode" in error && typeof error.errcode === "number" ? error.errcode & PRIMARY_CODE : undefined;
}

const SQLITE_BUSY = 5;

/** The low byte of an extended result code is the primary one: https://sqlite.org/rescode.html#primary_result_codes_versus_extended_result_codes */
const PRIMARY_CODE = 0xff;

const reasons: { readonly [primaryCode: number]: string } = {
  3: "permission was denied",
  5: "another process holds its lock",
  6: "a table of it is locked",
  7: "memory ran out",
  8: "it is read-only",
  10: "the disk failed to read or write",
  11: "the file is damaged",
  13: "the disk is full",
  14: "the file cannot be opened",
  15: "another process holds its lock",
  26: "the file is not a database",
};
