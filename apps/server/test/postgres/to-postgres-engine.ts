import { databaseUrl } from "../../src/config/database-url.ts";
import type { ConnectionOptions } from "../../src/store/postgres/connections.ts";
import { createPostgresEngine } from "../../src/store/postgres/postgres-engine.ts";

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
