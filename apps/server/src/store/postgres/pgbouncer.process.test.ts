import { demoData } from "@credential-api/reference";
import { describeStore } from "@credential-api/reference/store.case";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPostgres } from "../../../test/postgres/open-postgres.ts";
import { hasPgBouncer, type PgBouncer, startPgBouncer } from "../../../test/postgres/pgbouncer.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/postgres/test-database.ts";
import { openWithExactly, toPostgresEngine } from "../../../test/postgres/to-postgres-engine.ts";
import { demoSignature, demoVasco, raiseVersion } from "../../../test/support/raise-version.ts";

if (!hasPgBouncer)
  process.stderr.write("Skipped: nothing runs behind PgBouncer, which is missing (apt-get install pgbouncer).\n");

describe.skipIf(!hasPgBouncer)("behind PgBouncer in transaction mode", () => {
  let database: TestDatabase;
  let pooler: PgBouncer;
  beforeAll(async () => {
    database = await createTestDatabase();
    pooler = await startPgBouncer(database.url);
  });
  afterAll(async () => {
    await pooler.stop();
    await database.drop();
  });

  describeStore("the store with DATABASE_PREPARE=false", (seed) =>
    openWithExactly(pooler.url, seed, { prepare: false }),
  );

  test("names of prepared statements fail on a PgBouncer that does not know them, and the message says what to set", async () => {
    await toPostgresEngine(pooler.url, { prepare: false }).reset(demoData);
    const store = await openPostgres(pooler.url);
    const work = () => [store.readCredential(demoSignature), raiseVersion(store), store.readCredential(demoVasco)];
    const settled = await Promise.allSettled(Array.from({ length: 20 }, work).flat());
    const messages = settled.flatMap((result) => (result.status === "rejected" ? [String(result.reason)] : []));
    for (const message of messages) expect(message).toMatch(/behind PgBouncer set DATABASE_PREPARE=false/);
    // Newer ones know them, and nothing fails.
    expect(messages.length > 0 || settled.every(({ status }) => status === "fulfilled")).toBe(true);
  });
});
