import { expect, test } from "vitest";
import type { PostgresProcess } from "../postgres/postgres-process.ts";
import { openPostgres } from "./support/fault-store.ts";
import { report, times, toSeconds } from "./support/figures.ts";
import { launchServer } from "./support/launch-server.ts";
import { underLoad } from "./support/under-load.ts";
import { readHealth, waitUntil } from "./support/wait-until.ts";

const ways: readonly { readonly fault: string; readonly end: (postgres: PostgresProcess) => Promise<void> }[] = [
  { fault: "PostgreSQL stopped (fast) and started", end: (postgres) => postgres.stop() },
  { fault: "PostgreSQL killed with `kill -9` and started", end: (postgres) => postgres.kill() },
];

for (const { fault, end } of ways) {
  test(`${fault} under load: 503 in between, and the server recovers by itself`, async (context) => {
    const rounds = times(10, 1);
    const { store, postgres } = await openPostgres();
    const server = await launchServer(store.environment);
    let longestMs = 0;
    const outcome = await underLoad(store, { urls: () => [server.url] }, async (load) => {
      for (let round = 0; round < rounds; round++) {
        await load.waitFor(10);
        await end(postgres);
        const { unavailable } = load.failed();
        await waitUntil("a response with 503", () => load.failed().unavailable > unavailable);
        expect(await readHealth(server.url, "ready")).toBe(503);
        expect(await readHealth(server.url, "live")).toBe(200);
        await postgres.start();
        const startedMs = performance.now();
        await load.waitFor(1);
        longestMs = Math.max(longestMs, performance.now() - startedMs);
        await waitUntil("the server is ready again", async () => (await readHealth(server.url, "ready")) === 200);
      }
      await load.waitFor(20);
    });
    expect(server.isRunning()).toBe(true);
    report(context, {
      fault,
      store: store.name,
      measured: `rounds: ${rounds}; responses with 503: ${outcome.failed.unavailable}; from the start of PostgreSQL to the next acknowledged change at most ${toSeconds(longestMs)}`,
      checked: outcome,
    });
  });
}
