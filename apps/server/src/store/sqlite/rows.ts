import type { SQLOutputValue } from "node:sqlite";
import type { Credential, CredentialPage, HistoryEntry, Policy, StoredType } from "@credential-api/reference";

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
export function toPolicy(clientExtId: string, row: Row | undefined): Policy | undefined {
  return (
    row && {
      clientExtId,
      extId: text(row, "ext_id"),
      type: text(row, "type") as Policy["type"],
      isDefault: row.is_default === 1,
      parameters: JSON.parse(text(row, "parameters")),
    }
  );
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
