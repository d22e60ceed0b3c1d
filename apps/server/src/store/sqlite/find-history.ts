import type { DatabaseSync } from "node:sqlite";
import type { CredentialHistory } from "../engine/engine.ts";
import { prepareHistory } from "./history-rows.ts";
import { text, toHistoryEntry } from "./rows.ts";

/**
 * Finds the credentials with an external id, removed ones too, at most one per client, in the order of the clients, with
 * their history.
 */
export function findHistory(database: DatabaseSync, credentialExtId: string): readonly CredentialHistory[] {
  const clients = database.prepare("SELECT ext_id FROM client ORDER BY ext_id");
  const credential = database.prepare("SELECT type FROM credential WHERE client_ext_id = ? AND ext_id = ?");
  const history = prepareHistory(database);
  return clients.all().flatMap((client) => {
    const clientExtId = text(client, "ext_id");
    const entries = Array.from(history.newestFirst(clientExtId, credentialExtId), toHistoryEntry).reverse();
    const row = credential.get(clientExtId, credentialExtId);
    const type = row === undefined ? entries.at(-1)?.type : text(row, "type");
    return type === undefined ? [] : [{ clientExtId, type, entries }];
  });
}
