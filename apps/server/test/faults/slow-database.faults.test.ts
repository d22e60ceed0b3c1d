import { expect, test } from "vitest";
import { openPostgres } from "./support/fault-store.ts";
import { startFaultyProxy } from "./support/faulty-proxy.ts";
import { report, times } from "./support/figures.ts";
import { launchServer } from "./support/launch-server.ts";
import { underLoad } from "./support/under-load.ts";
import { readHealth, waitUntil } from "./support/wait-until.ts";

/** A server whose connections to PostgreSQL go through a proxy. */
async function setUp() {
  const { store, database, postgres } = await openPostgres();
  const proxy = await startFaultyProxy(postgres.port);
  const url = new URL(database.url);
  url.port = String(proxy.port);
  const server = await launchServer({
    ...store.environment,
    DATABASE_URL: url.href,
    DATABASE_CONNECT_TIMEOUT_MS: "500",
    DATABASE_ACQUIRE_TIMEOUT_MS: "500",
    DATABASE_STATEMENT_TIMEOUT_MS: "1000",
  });
  return { store, proxy, server, urls: () => [server.url] };
}

test("a slow database, and one that does not respond: requests time out with 503, and the server recovers", async (context) => {
  const rounds = times(5, 1);
  const { store, proxy, server, urls } = await setUp();
  const outcome = await underLoad(store, { urls }, async (load) => {
    for (let round = 0; round < rounds; round++) {
      proxy.set({ kind: "delay", ms: 20 });
      await load.waitFor(30);
      proxy.set({ kind: "stall" });
      const { unavailable } = load.failed();
      await waitUntil("responses with 503", () => load.failed().unavailable > unavailable + 20);
      expect(await readHealth(server.url, "live")).toBe(200);
      proxy.set({ kind: "pass" });
      await load.waitFor(30);
      await waitUntil("the server is ready again", async () => (await readHealth(server.url, "ready")) === 200);
    }
  });
  expect(server.isRunning()).toBe(true);
  report(context, {
    fault: "Database slow (20 ms each way), then without a response",
    store: store.name,
    measured: `rounds: ${rounds}; responses with 503: ${outcome.failed.unavailable}`,
    checked: outcome,
  });
});

test("connections lost in the middle of commits: the outcome is found out, or unknown, and never guessed", async (context) => {
  const cuts = times(200, 20);
  const { store, proxy, server, urls } = await setUp();
  const outcome = await underLoad(store, { urls }, async (load) => {
    proxy.set({ kind: "cut", text: "credential_api_swap", nth: 5 });
    for (let cut = 1; cut <= cuts; cut++) await waitUntil("another connection is cut", () => proxy.cuts() >= cut);
    proxy.set({ kind: "pass" });
    await load.waitFor(30);
  });
  expect(server.isRunning()).toBe(true);
  report(context, {
    fault: "Connection lost in the middle of a commit",
    store: store.name,
    measured: `connections: ${proxy.cuts()}; responses with 503: ${outcome.failed.unavailable}`,
    checked: outcome,
  });
});
