import { expect, test } from "vitest";
import { createCaller } from "./load/caller.ts";
import { signatureTarget } from "./load/target.ts";
import { openSqlite } from "./support/fault-store.ts";
import { report, times } from "./support/figures.ts";
import { launchServer } from "./support/launch-server.ts";
import { mountSmallDisk } from "./support/small-disk.ts";
import { underLoad } from "./support/under-load.ts";
import { readHealth, waitUntil } from "./support/wait-until.ts";

test("a full disk: 503, the server survives, and goes on when there is space again", async (context) => {
  const rounds = times(10, 2);
  const disk = mountSmallDisk();
  const store = openSqlite(disk.directory);
  const server = await launchServer(store.environment);
  const caller = createCaller({ token: await store.signToken() });
  const outcome = await underLoad(store, { urls: () => [server.url] }, async (load) => {
    for (let round = 0; round < rounds; round++) {
      await load.waitFor(20);
      disk.fill(server.pid);
      const { unavailable } = load.failed();
      await waitUntil("responses with 503", () => load.failed().unavailable > unavailable + 20);
      expect(await readHealth(server.url, "live")).toBe(200);
      expect(await caller.read(server.url, signatureTarget())).toBeDefined();
      disk.free(server.pid);
      await load.waitFor(20);
      await waitUntil("the server is ready again", async () => (await readHealth(server.url, "ready")) === 200);
    }
  });
  expect(server.isRunning()).toBe(true);
  report(context, {
    fault: "Disk full",
    store: store.name,
    measured: `rounds: ${rounds} (${disk.kind}); responses with 503: ${outcome.failed.unavailable}`,
    checked: outcome,
  });
});
