import type { DatabaseSync } from "node:sqlite";
import { NO_HASH, toEntryHash, toEntryText } from "../chain/chain.ts";
import { toHistoryEntry } from "./rows.ts";

/** The fourth step of the schema: each history entry has the hash that chains it to the one before. */
export function chainHistory(database: DatabaseSync): void {
  database.exec(`
  CREATE TABLE chained_history (
    client_ext_id TEXT NOT NULL REFERENCES client (ext_id),
    credential_ext_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    version_before INTEGER,
    version_after INTEGER CHECK (version_before IS NOT NULL OR version_after IS NOT NULL),
    at TEXT NOT NULL,
    subject TEXT NOT NULL,
    operation_id TEXT NOT NULL,
    type TEXT NOT NULL,
    changed TEXT NOT NULL CHECK (json_type(changed) = 'array'),
    comment TEXT,
    hash TEXT NOT NULL,
    PRIMARY KEY (client_ext_id, credential_ext_id, position)
  ) STRICT, WITHOUT ROWID;
  `);
  const insert = database.prepare(`INSERT INTO chained_history
    SELECT *, ?1 FROM history WHERE client_ext_id = ?2 AND credential_ext_id = ?3 AND position = ?4`);
  let [credential, hash] = ["", NO_HASH];
  const entries = "SELECT * FROM history ORDER BY client_ext_id, credential_ext_id, position";
  for (const row of database.prepare(entries).iterate()) {
    const entry = toHistoryEntry(row);
    const key = `${entry.clientExtId}\n${entry.credentialExtId}`;
    hash = toEntryHash(key === credential ? hash : NO_HASH, toEntryText(entry));
    credential = key;
    insert.run(hash, entry.clientExtId, entry.credentialExtId, Number(row.position));
  }
  database.exec("DROP TABLE history; ALTER TABLE chained_history RENAME TO history");
}
