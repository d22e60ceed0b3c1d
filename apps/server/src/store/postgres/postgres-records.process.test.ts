import { afterAll, beforeAll } from "vitest";
import { toPostgresEngine } from "../../../test/postgres/open-postgres.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/postgres/test-database.ts";
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
