import type { PoolClient } from "pg";
import { type StoreSeed, toSeedRecords } from "../records/seed-records.ts";
import { writeRows } from "./write-rows.ts";

/** Whether nothing has been put into a database yet. */
export async function isEmpty(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query("SELECT 1 FROM client LIMIT 1");
  return rows.length === 0;
}

/** Inserts a seed into empty tables and counts their rows. Runs inside the caller's transaction. */
export async function seedDatabase(client: PoolClient, seed: StoreSeed): Promise<void> {
  await writeRows(
    client,
    toSeedRecords(seed).map((record) => ({ write: "insert", record })),
  );
  await countRows(client);
}

/**
 * Lets the planner know what the tables hold. Without that, and until autovacuum comes round a minute later, it takes the index
 * of the msisdn to find a user's credential, and reads all credentials of the client each time.
 *
 * A user who does not own the tables gets a warning, and autovacuum does it.
 */
export async function countRows(client: Pick<PoolClient, "query">): Promise<void> {
  await client.query("ANALYZE client, client_user, policy, credential, history");
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
