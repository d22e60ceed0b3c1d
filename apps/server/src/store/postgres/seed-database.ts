import { randomUUID } from "node:crypto";
import type { PoolClient } from "pg";
import { toEntryText } from "../chain/chain.ts";
import type { StoreSeed } from "../records/seed-records.ts";
import { toMsisdn } from "./rows.ts";

/** Whether nothing has been put into a database yet. */
export async function isEmpty(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query("SELECT 1 FROM client LIMIT 1");
  return rows.length === 0;
}

/** Inserts a seed into empty tables. Runs inside the caller's transaction. */
export async function seedDatabase(client: PoolClient, seed: StoreSeed): Promise<void> {
  for (const { extId, name } of seed.clients) {
    await client.query("INSERT INTO client (ext_id, name) VALUES ($1, $2)", [extId, name]);
  }
  for (const { clientExtId, extId } of seed.users) {
    await client.query("INSERT INTO client_user (client_ext_id, ext_id) VALUES ($1, $2)", [clientExtId, extId]);
  }
  for (const { clientExtId, extId, type, isDefault, parameters } of seed.policies) {
    await client.query(
      "INSERT INTO policy (client_ext_id, ext_id, type, is_default, parameters) VALUES ($1, $2, $3, $4, $5)",
      [clientExtId, extId, type, isDefault, JSON.stringify(parameters)],
    );
  }
  for (const { clientExtId, credential } of seed.credentials) {
    const { extId, type, created, userExtId = null, policyExtId, version } = credential;
    await client.query(
      `INSERT INTO credential (client_ext_id, ext_id, type, created, user_ext_id, policy_ext_id, version, msisdn, document)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        clientExtId,
        extId,
        type,
        created,
        userExtId,
        policyExtId,
        version,
        toMsisdn(credential),
        JSON.stringify(credential),
      ],
    );
  }
  for (const { position, entry, hash } of seed.history ?? []) {
    await client.query(
      "INSERT INTO history (client_ext_id, credential_ext_id, position, op, entry, hash) VALUES ($1, $2, $3, $4, $5, $6)",
      [entry.clientExtId, entry.credentialExtId, position, randomUUID(), toEntryText(entry), hash],
    );
  }
}

/**
 * Deletes everything and inserts a seed, in the caller's transaction. Servers that use the database serve the old data
 * until it is committed, and their writes wait.
 */
export async function replaceData(client: PoolClient, seed: StoreSeed): Promise<void> {
  for (const table of ["history", "credential", "msisdn_round", "policy", "client_user", "client"]) {
    await client.query(`DELETE FROM ${table}`);
  }
  await seedDatabase(client, seed);
}
