import { demoData } from "@credential-api/reference";
import { afterAll, beforeAll, expect, test } from "vitest";
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

test("after a seed and after an import, the planner knows how many rows there are", async () => {
  const engine = toPostgresEngine(database.url);
  const known =
    "SELECT relname, reltuples::integer AS rows FROM pg_class WHERE relname IN ('client', 'credential') ORDER BY 1";
  await engine.reset({ ...demoData, credentials: [] });
  expect(await database.query(known)).toEqual([
    { relname: "client", rows: demoData.clients.length },
    { relname: "credential", rows: 0 },
  ]);
  const records = await engine.openRecords("write");
  const credentials = demoData.credentials.map((each) => ({ kind: "credential", ...each }) as const);
  await records.write(credentials, { replace: false, now: new Date(0) });
  await records.close();
  expect((await database.query(known)).at(-1)).toEqual({ relname: "credential", rows: credentials.length });
});
