import { demoData, type Store } from "@credential-api/reference";
import { openDatabase } from "../../src/store/sqlite/open-database.ts";
import { createSqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { toPostgresEngine } from "../postgres/to-postgres-engine.ts";

/** Opens the store of a URL of PostgreSQL or an SQLite file. Timeouts are long, and the demo data fills a new one. */
export async function openStoreAt(location: string): Promise<Store> {
  if (location.startsWith("postgres:")) return (await toPostgresEngine(location).openStore(demoData)).store;
  return createSqliteStore(openDatabase(location, { seed: demoData, busyTimeoutMs: 10_000 }), {
    lockTimeoutMs: 10_000,
  });
}
