import { Client } from "pg";
import { expect, onTestFinished, test } from "vitest";
import { openPostgres } from "./support/fault-store.ts";
import { report, times } from "./support/figures.ts";
import { launchServer } from "./support/launch-server.ts";
import { underLoad } from "./support/under-load.ts";
import { readHealth, waitUntil } from "./support/wait-until.ts";

test("a pool of two connections that wait for locks: requests time out with 503, and the server recovers", async (context) => {
  const rounds = times(5, 1);
  const { store, database } = await openPostgres();
  const server = await launchServer({
    ...store.environment,
    DATABASE_POOL_SIZE: "2",
    DATABASE_ACQUIRE_TIMEOUT_MS: "300",
    DATABASE_STATEMENT_TIMEOUT_MS: "1000",
  });
  const other = new Client({ connectionString: database.url });
  await other.connect();
  onTestFinished(() => other.end());
  const outcome = await underLoad(store, { urls: () => [server.url] }, async (load) => {
    for (let round = 0; round < rounds; round++) {
      await load.waitFor(20);
      await other.query("BEGIN");
      await other.query("SELECT 1 FROM credential WHERE client_ext_id = 'client-123' FOR UPDATE");
      const before = load.failed().unavailable;
      await waitUntil("responses with 503", () => load.failed().unavailable > before + 20);
      expect(await readHealth(server.url, "live")).toBe(200);
      await other.query("ROLLBACK");
      await load.waitFor(50);
    }
  });
  expect(server.isRunning()).toBe(true);
  report(context, {
    fault: "Pool of 2 connections, all waiting for locks",
    store: store.name,
    measured: `rounds: ${rounds}; responses with 503: ${outcome.failed.unavailable}`,
    checked: outcome,
  });
});
