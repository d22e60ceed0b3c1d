import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { openPostgres } from "../postgres/open-postgres.ts";
import { createTestDatabase, type TestDatabase } from "../postgres/test-database.ts";
import { inspectReference, problemsOf } from "./inspect-reference.ts";

// A busy machine needs a minute.
vi.setConfig({ testTimeout: 300_000 });

/** What a store decides. The other groups end before the store is asked. */
const groups = ["statuses", "order", "updates", "versions", "lists", "concurrency", "secrets"];

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test("the reference conforms to the contract on PostgreSQL, in every case that the store decides", async () => {
  const store = await openPostgres(database.url);
  const only = groups.map((group) => `/${group}/`);
  const report = await inspectReference(store, only);
  expect(problemsOf(report)).toEqual([]);
  expect(report.verdict).toBe("conforms");
});
