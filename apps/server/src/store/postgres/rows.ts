import type {
  Credential,
  CredentialPage,
  HistoryEntry,
  HistoryPage,
  Policy,
  StoredType,
} from "@credential-api/reference";
import type { ChainedEntry } from "../chain/chain.ts";
import type { Row } from "./connections.ts";

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
    isDefault: row.is_default === true,
    parameters: JSON.parse(text(row, "parameters")),
  };
}

/** The credential of a row. The caller knows its type from the query. */
export function toCredential<T extends StoredType>(row: Row): Credential<T> {
  return JSON.parse(text(row, "document"));
}

/** The rows of a page, of which one more than `limit` was asked for. With a total, an empty page has a row without a document. */
export function toPage<T extends StoredType>(
  rows: readonly Row[],
  limit: number,
  withTotal: boolean,
): CredentialPage<T> {
  const listed = rows.filter(({ document }) => document !== null);
  return {
    credentials: listed.slice(0, limit).map((row) => toCredential<T>(row)),
    hasMore: listed.length > limit,
    ...(withTotal ? { total: Number(rows[0]?.total) } : {}),
  };
}

/** One row of the history table as an entry. */
export function toHistoryEntry(row: Row): HistoryEntry {
  return JSON.parse(text(row, "entry"));
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

/** The msisdn as its column has it: a JSON text without its quotes, since a column cannot hold U+0000. */
export function toMsisdn(credential: Credential): string | null {
  return credential.type === "MobileSignature" ? JSON.stringify(credential.msisdn).slice(1, -1) : null;
}
