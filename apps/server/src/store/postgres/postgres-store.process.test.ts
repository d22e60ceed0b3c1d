import type { Seed, Store } from "@credential-api/reference";
import { describeStore } from "@credential-api/reference/store.case";
import { afterAll, beforeAll } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../../test/postgres/test-database.ts";
import { databaseUrl } from "../../config/database-url.ts";
import { createPostgresEngine } from "./postgres-engine.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const options = {
  poolSize: 10,
  connectTimeoutMs: 10_000,
  acquireTimeoutMs: 10_000,
  statementTimeoutMs: 20_000,
  prepare: true,
};

async function open(seed: Seed): Promise<Store> {
  const engine = createPostgresEngine(databaseUrl(database.url, ""), options);
  await engine.reset(seed);
  return (await engine.openStore(seed)).store;
}

describeStore("PostgreSQL", open);
