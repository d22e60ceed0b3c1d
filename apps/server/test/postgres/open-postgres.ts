import { demoData } from "@credential-api/reference";
import { onTestFinished } from "vitest";
import type { ConnectionOptions } from "../../src/store/postgres/connections.ts";
import type { StoreSeed } from "../../src/store/records/seed-records.ts";
import { toPostgresEngine } from "./to-postgres-engine.ts";

/** A store that is closed at the end of the test; the demo data fills a new database. */
export async function openPostgres(url: string, options: Partial<ConnectionOptions> = {}, seed: StoreSeed = demoData) {
  const { store } = await toPostgresEngine(url, options).openStore(seed);
  onTestFinished(() => store.close());
  return store;
}
