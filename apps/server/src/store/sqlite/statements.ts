import type { DatabaseSync } from "node:sqlite";
import type { CredentialKey, StoredType } from "@credential-api/reference";

/** The column that identifies a credential of each type within its client, and its value in a key of the port. */
export const keyColumns: {
  readonly [T in StoredType]: { readonly column: string; readonly valueOf: (key: CredentialKey<T>) => string };
} = {
  MobileSignature: { column: "user_ext_id", valueOf: ({ userExtId }) => userExtId },
  Vasco: { column: "ext_id", valueOf: ({ extId }) => extId },
};

/** The statements of a store, each a search in an index, but for the two that count. */
export const statements = {
  client: "SELECT name FROM client WHERE ext_id = ?",
  user: "SELECT 1 FROM user WHERE client_ext_id = ? AND ext_id = ?",
  policy: "SELECT ext_id, type, is_default, parameters FROM policy WHERE client_ext_id = ? AND ext_id = ?",
  defaultPolicy:
    "SELECT ext_id, type, is_default, parameters FROM policy WHERE client_ext_id = ? AND type = ? AND is_default = 1",
  policyPage: `SELECT ext_id, type, is_default, parameters FROM policy WHERE client_ext_id = ? AND type = ? AND ext_id > ?
    ORDER BY ext_id LIMIT ?`,
  MobileSignature: credential("document", "MobileSignature"),
  Vasco: credential("document", "Vasco"),
  MobileSignatureState: credential("ext_id, version, user_ext_id", "MobileSignature"),
  VascoState: credential("ext_id, version, user_ext_id", "Vasco"),
  vascoPage: `SELECT document FROM credential WHERE client_ext_id = ? AND type = 'Vasco'
    AND (created, ext_id) > (?, ?) ORDER BY created, ext_id LIMIT ?`,
  vascoTotal: "SELECT count(*) AS total FROM credential WHERE client_ext_id = ? AND type = 'Vasco'",
  userPage: `SELECT document FROM credential WHERE client_ext_id = ? AND user_ext_id = ?
    AND (created, ext_id) > (?, ?) ORDER BY created, ext_id LIMIT ?`,
  userTotal: "SELECT count(*) AS total FROM credential WHERE client_ext_id = ? AND user_ext_id = ?",
  extId: "SELECT 1 FROM credential WHERE client_ext_id = ? AND ext_id = ?",
  sameMsisdn: `SELECT 1 FROM credential WHERE client_ext_id = ? AND type = 'MobileSignature'
    AND msisdn = ? ->> '$.msisdn' AND ext_id <> ?`,
  insert: `INSERT INTO credential (client_ext_id, ext_id, type, created, user_ext_id, document)
    VALUES (?, ?, ?, ?, ?, ?)`,
  // A column that is named here is written anew in all indexes that have it, even when its value stays the same.
  replace: "UPDATE credential SET document = ? WHERE client_ext_id = ? AND ext_id = ?",
  replaceVersion: `UPDATE credential SET document = ?
    WHERE client_ext_id = ? AND ext_id = ? AND type = ? AND version = ? AND user_ext_id IS ?`,
  replaceWithUser: "UPDATE credential SET document = ?, user_ext_id = ? WHERE client_ext_id = ? AND ext_id = ?",
  remove: "DELETE FROM credential WHERE client_ext_id = ? AND ext_id = ?",
  record: `INSERT INTO history (previous_id, client_ext_id, credential_ext_id, position, version_before, version_after, at,
      subject, operation_id, type, changed, comment, hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  entry: "SELECT * FROM history WHERE id = ?",
  lastEntry: "SELECT id, position, hash FROM last_entry WHERE client_ext_id = ? AND credential_ext_id = ?",
  setLastEntry: `INSERT OR REPLACE INTO last_entry (client_ext_id, credential_ext_id, id, position, hash)
    VALUES (?, ?, ?, ?, ?)`,
  probe: "SELECT 1 FROM client LIMIT 1",
} as const;

/** Prepares every statement. */
export function prepare(database: DatabaseSync) {
  const entries = Object.entries(statements).map(([name, sql]) => [name, database.prepare(sql)]);
  return Object.fromEntries(entries) as {
    readonly [Name in keyof typeof statements]: ReturnType<typeof database.prepare>;
  };
}

// The type is written out, not bound: only then can SQLite use the index that is there for one type.
function credential(columns: string, type: StoredType): string {
  return `SELECT ${columns} FROM credential
    WHERE client_ext_id = ? AND type = '${type}' AND ${keyColumns[type].column} = ?`;
}
