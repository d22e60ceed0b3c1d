import type { DatabaseSync } from "node:sqlite";
import type { CredentialHistory } from "../engine/engine.ts";
import { toHistoryEntry } from "./rows.ts";

/**
 * Finds the credentials with an external id, removed ones too, at most one per client, in the order of the clients, with
 * their history.
 */
export function findHistory(database: DatabaseSync, credentialExtId: string): readonly CredentialHistory[] {
  const about = "WHERE client_ext_id = client.ext_id AND";
  const credentials = database.prepare(
    `SELECT client.ext_id AS client_ext_id, coalesce(
       (SELECT type FROM credential ${about} ext_id = ?1),
       (SELECT type FROM history ${about} credential_ext_id = ?1 ORDER BY position DESC LIMIT 1)
     ) AS credential_type FROM client WHERE credential_type IS NOT NULL ORDER BY client.ext_id`,
  );
  const history = database.prepare(
    "SELECT * FROM history WHERE client_ext_id = ? AND credential_ext_id = ? ORDER BY position",
  );
  return credentials.all(credentialExtId).map((row) => ({
    clientExtId: String(row.client_ext_id),
    type: String(row.credential_type),
    entries: history.all(String(row.client_ext_id), credentialExtId).map(toHistoryEntry),
  }));
}
