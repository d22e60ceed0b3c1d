import type { SQLOutputValue } from "node:sqlite";
import type {
  Credential,
  CredentialPage,
  HistoryEntry,
  HistoryPage,
  Policy,
  StoredType,
} from "@credential-api/reference";
import type { ChainedEntry } from "../chain/chain.ts";

/** A row as `node:sqlite` returns it. */
export type Row = Record<string, SQLOutputValue>;

/**
 * A column that holds text.
 *
 * @throws Error when it holds something else.
 */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new Error(`The column ${column} holds no text`);
  return value;
}

/** One row of the policy table as a policy. */
export function toPolicy(clientExtId: string, row: Row): Policy {
  return {
    clientExtId,
    extId: text(row, "ext_id"),
    type: text(row, "type") as Policy["type"],
    isDefault: row.is_default === 1,
    parameters: JSON.parse(text(row, "parameters")),
  };
}

/** The credential of a row. The caller knows its type from the query. */
export function toCredential<T extends StoredType>(row: Row): Credential<T> {
  return JSON.parse(text(row, "document"));
}

/** The rows of a page, of which one more than `limit` was asked for. */
export function toPage<T extends StoredType>(
  rows: readonly Row[],
  limit: number,
  count: Row | undefined,
): CredentialPage<T> {
  return {
    credentials: rows.slice(0, limit).map((row) => toCredential<T>(row)),
    hasMore: rows.length > limit,
    ...(count && { total: Number(count.total) }),
  };
}

/** One row of the history table as an entry. */
export function toHistoryEntry(row: Row): HistoryEntry {
  return {
    at: text(row, "at"),
    subject: text(row, "subject"),
    operationId: text(row, "operation_id") as HistoryEntry["operationId"],
    clientExtId: text(row, "client_ext_id"),
    credentialExtId: text(row, "credential_ext_id"),
    type: text(row, "type") as HistoryEntry["type"],
    ...(row.version_before === null ? {} : { versionBefore: Number(row.version_before) }),
    ...(row.version_after === null ? {} : { versionAfter: Number(row.version_after) }),
    changed: JSON.parse(text(row, "changed")),
    ...(row.comment === null ? {} : { comment: text(row, "comment") }),
  };
}

/** The rows of a part of a history, of which one more than `limit` was asked for, newest first. */
export function toHistoryPage(rows: readonly Row[], limit: number): HistoryPage {
  const entries = rows.slice(0, limit).map(toHistoryEntry);
  return { entries, ...(rows.length > limit && { before: Number(rows[limit - 1]?.position) }) };
}

/** One row of the history table as an entry with its position and its hash. */
export function toChainedEntry(row: Row): ChainedEntry {
  return { position: Number(row.position), entry: toHistoryEntry(row), hash: text(row, "hash") };
}

/** The columns of an entry, in the order of the statement that inserts it. */
export function toHistoryColumns({ position, entry, hash }: ChainedEntry): readonly (string | number | null)[] {
  return [
    entry.clientExtId,
    entry.credentialExtId,
    position,
    entry.versionBefore ?? null,
    entry.versionAfter ?? null,
    entry.at,
    entry.subject,
    entry.operationId,
    entry.type,
    JSON.stringify(entry.changed),
    entry.comment ?? null,
    hash,
  ];
}
