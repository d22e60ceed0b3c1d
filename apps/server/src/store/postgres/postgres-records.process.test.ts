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
  await database.query("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
  const engine = toPostgresEngine(database.url);
  return () => engine.openRecords("write");
});
