import { StoreUnavailable } from "@credential-api/reference";

/**
 * What an error of `node:sqlite` means to the caller of a store: `StoreUnavailable` when the file cannot be used now
 * (locked, full, read-only, damaged, closed, failing disk), otherwise the error itself, which is a bug.
 */
export function toStoreError(error: unknown): unknown {
  const reason = unavailability(error);
  return reason === undefined
    ? error
    : new StoreUnavailable(`The SQLite store cannot be used: ${reason}`, { cause: error });
}

/** Tells why SQLite cannot use its file now, in a few words; undefined when the error says something else. */
export function unavailability(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  if (error.code === "ERR_INVALID_STATE") return "it has been closed";
  if (error.code !== "ERR_SQLITE_ERROR" || !("errcode" in error) || typeof error.errcode !== "number") return undefined;
  return reasons[error.errcode & PRIMARY_CODE];
}

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
