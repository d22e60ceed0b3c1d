import { StoreUnavailable } from "@credential-api/reference";
import { systemErrorCode } from "../../cli-error.ts";

/**
 * What an error says about a statement. Nothing is written in all cases but `unknown` and `done`.
 *
 * - `again`: another transaction was in the way; the same statement can succeed now.
 * - `done`: a write with this operation id has been committed before.
 * - `unavailable`: the database cannot do it at the moment.
 * - `unknown`: the connection was lost before the result came, so the statement may have been committed, or be later.
 * - `bug`: anything else.
 */
export type Failure = "again" | "done" | "unavailable" | "unknown" | "bug";

/** No connection could be had, so nothing was sent. */
export class ConnectFailure extends Error {
  override readonly name = "ConnectFailure";
}

/** A write was committed on this server only: its wait for the synchronous standby was cancelled. */
export class NotReplicated extends Error {
  override readonly name = "NotReplicated";
}

/** Classifies an error of a statement. */
export function classify(error: unknown): Failure {
  if (error instanceof ConnectFailure) return "unavailable";
  if (error instanceof NotReplicated) return "unknown";
  const code = sqlState(error);
  if (code === undefined) return error instanceof TypeError ? "bug" : "unknown";
  if (code === "23505") return classifyDuplicate(error);
  const byCode = failures[code] ?? failures[code.slice(0, 2)];
  return byCode ?? "bug";
}

/** The error for the caller of a store: `StoreUnavailable`, or the error itself when that is a bug. */
export function toStoreError(error: unknown): unknown {
  if (error instanceof StoreUnavailable || classify(error) === "bug") return error;
  return new StoreUnavailable(`The PostgreSQL store cannot be used: ${describe(error)}`, { cause: error });
}

/** Whether the connection must not be used again after this error. */
export function breaksConnection(error: unknown): boolean {
  const code = sqlState(error);
  // A standby, or a primary that has become one; a statement that was prepared before the schema changed.
  return code === undefined || code === "25006" || code === "0A000" || /^(08|57P|26|42P05)/.test(code);
}

/** Whether the database never runs this statement: it lacks a part of SQL that it needs. */
export function isUnsupported(error: unknown): boolean {
  const code = sqlState(error);
  // PostgreSQL has the same code for a plan that a migration has made invalid.
  const isOldPlan = error instanceof Error && "routine" in error && error.routine === "RevalidateCachedQuery";
  return code === "42601" || (code === "0A000" && !isOldPlan);
}

/** Says in one line what the database, or the way to it, has reported. Holds no value and no secret. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = sqlState(error);
  const hint = code === "26000" || code === "42P05" ? "; behind PgBouncer set DATABASE_PREPARE=false" : "";
  // Node tries all addresses of a name, and reports one error for all.
  const message =
    error instanceof AggregateError && error.message === "" ? error.errors.map(describe).join(", ") : error.message;
  return code === undefined ? message : `${message} (${code})${hint}`;
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html; undefined when the error does not come from the server. */
export function sqlState(error: unknown): string | undefined {
  const code = systemErrorCode(error);
  return code !== undefined && /^[\dA-Z]{5}$/.test(code) && error instanceof Error && "severity" in error
    ? code
    : undefined;
}

/** A statement that another has overtaken counts a position of the history twice. */
function classifyDuplicate(error: unknown): Failure {
  const constraint = error instanceof Error && "constraint" in error ? error.constraint : undefined;
  if (constraint === "history_op") return "done";
  return constraint === "history_pkey" ? "again" : "bug";
}

/** By SQLSTATE, or by its class of two characters. */
const failures: { readonly [code: string]: Failure | undefined } = {
  // Serialization failure, deadlock.
  "40001": "again",
  "40P01": "again",
  // Whether a transaction was completed is unknown.
  "40003": "unknown",
  // "cached plan must not change result type": after a migration.
  "0A000": "again",
  // The server ends: perhaps during the commit.
  "57P01": "unknown",
  "57P02": "unknown",
  "57P05": "unknown",
  "08": "unknown",
  "25006": "unavailable",
  "26000": "unavailable",
  "42P05": "unavailable",
  "42501": "unavailable",
  "3D000": "unavailable",
  "28": "unavailable",
  "53": "unavailable",
  "55": "unavailable",
  "57": "unavailable",
  "58": "unavailable",
  XX: "unavailable",
};
