import type { DatabaseSync } from "node:sqlite";
import type { Seed } from "@credential-api/reference";

/** Inserts a seed into empty tables. Runs inside the caller's transaction. */
export function seedDatabase(database: DatabaseSync, { clients, users, policies, credentials }: Seed): void {
  const client = database.prepare("INSERT INTO client (ext_id, name) VALUES (?, ?)");
  for (const { extId, name } of clients) client.run(extId, name);

  const user = database.prepare("INSERT INTO user (client_ext_id, ext_id) VALUES (?, ?)");
  for (const { clientExtId, extId } of users) user.run(clientExtId, extId);

  const policy = database.prepare(
    "INSERT INTO policy (client_ext_id, ext_id, type, is_default, parameters) VALUES (?, ?, ?, ?, ?)",
  );
  for (const { clientExtId, extId, type, isDefault, parameters } of policies) {
    policy.run(clientExtId, extId, type, isDefault ? 1 : 0, JSON.stringify(parameters));
  }

  const credential = database.prepare(
    "INSERT INTO credential (client_ext_id, ext_id, type, created, user_ext_id, document) VALUES (?, ?, ?, ?, ?, ?)",
  );
  for (const { clientExtId, credential: document } of credentials) {
    const { extId, type, created, userExtId = null } = document;
    credential.run(clientExtId, extId, type, created, userExtId, JSON.stringify(document));
  }
}

/**
 * Replaces everything in the database, history included, by a seed. It is one transaction: a server that has the same
 * file open serves the old data before the commit and the new data after it.
 */
export function resetDatabase(database: DatabaseSync, seed: Seed): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    for (const table of ["history", "credential", "policy", "user", "client"]) database.exec(`DELETE FROM ${table}`);
    seedDatabase(database, seed);
    database.exec("COMMIT");
    // A copy of the file without its WAL must not hold the data from before.
    database.exec("PRAGMA wal_checkpoint(PASSIVE)");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
