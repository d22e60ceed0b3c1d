import { afterAll, beforeAll } from "vitest";
import { createTestDatabase, type TestDatabase } from "../../../test/postgres/test-database.ts";
import { toPostgresEngine } from "../../../test/postgres/to-postgres-engine.ts";
import { describeRecordStore } from "../../../test/records/record-store-cases.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describeRecordStore("PostgreSQL", async () => {
  const engine = toPostgresEngine(database.url, { poolSize: 2 });
  await engine.reset({ clients: [], users: [], policies: [], credentials: [] });
  return () => engine.openRecords("write");
});
