import type { Store } from "@credential-api/reference";
import { databaseUrl } from "../../src/config/database-url.ts";
import { type ConnectionOptions, createConnections } from "../../src/store/postgres/connections.ts";
import { createPostgresEngine } from "../../src/store/postgres/postgres-engine.ts";
import { createPostgresStore } from "../../src/store/postgres/postgres-store.ts";
import type { StoreSeed } from "../../src/store/records/seed-records.ts";

/** Timeouts that a loaded machine does not reach. */
export const patient: ConnectionOptions = {
  poolSize: 10,
  connectTimeoutMs: 20_000,
  acquireTimeoutMs: 20_000,
  statementTimeoutMs: 20_000,
  prepare: true,
};

/** The engine of a URL, with timeouts that are not reached by accident. */
export function toPostgresEngine(url: string, options: Partial<ConnectionOptions> = {}) {
  return createPostgresEngine(databaseUrl(url, "/"), { ...patient, ...options });
}

/** A store with exactly the seed, as the cases of `describeStore` need it; what the database had is gone. */
export async function openWithExactly(
  url: string,
  seed: StoreSeed,
  options: Partial<ConnectionOptions> = {},
): Promise<Store> {
  // Connections cost processor time, and there are many cases.
  const chosen = { ...patient, poolSize: 4, ...options };
  await toPostgresEngine(url, chosen).reset(seed);
  const connections = createConnections(databaseUrl(url, "/"), chosen);
  return createPostgresStore(connections, { writeTimeoutMs: chosen.statementTimeoutMs });
}
