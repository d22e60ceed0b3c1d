import type { PoolClient } from "pg";
import { type StoreSeed, toSeedRecords } from "../records/seed-records.ts";
import { writeRows } from "./write-rows.ts";

/** Whether nothing has been put into a database yet. */
export async function isEmpty(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query("SELECT 1 FROM client LIMIT 1");
  return rows.length === 0;
}

/** Inserts a seed into empty tables. Runs inside the caller's transaction. */
export async function seedDatabase(client: PoolClient, seed: StoreSeed): Promise<void> {
  await writeRows(
    client,
    toSeedRecords(seed).map((record) => ({ write: "insert", record })),
  );
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
