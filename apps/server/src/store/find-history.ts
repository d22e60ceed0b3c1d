import type { DatabaseSync } from "node:sqlite";
import type { HistoryEntry } from "@credential-api/reference";
import { toHistoryEntry } from "./sqlite-store.ts";

/** A credential and what happened to it. It carries no value that could be secret. */
export interface CredentialHistory {
  readonly clientExtId: string;
  readonly type: string;
  /** Oldest first. */
  readonly entries: readonly HistoryEntry[];
}

/** Finds the credentials with an external id, at most one per client, in the order of the clients, with their history. */
export function findHistory(database: DatabaseSync, credentialExtId: string): readonly CredentialHistory[] {
  const credentials = database.prepare(
    "SELECT client_ext_id, type FROM credential WHERE ext_id = ? ORDER BY client_ext_id",
  );
  const history = database.prepare(
    "SELECT * FROM history WHERE client_ext_id = ? AND credential_ext_id = ? ORDER BY version_after",
  );
  return credentials.all(credentialExtId).map((row) => ({
    clientExtId: String(row.client_ext_id),
    type: String(row.type),
    entries: history.all(String(row.client_ext_id), credentialExtId).map(toHistoryEntry),
  }));
}
