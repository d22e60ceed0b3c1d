import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { signatureTarget } from "./load/target.ts";
import { stores } from "./support/fault-store.ts";
import { report } from "./support/figures.ts";
import { launchServer } from "./support/launch-server.ts";
import { underLoad } from "./support/under-load.ts";
import { waitUntil } from "./support/wait-until.ts";

const HOUR_MS = 3_600_000;
const preload = fileURLToPath(new URL("./support/shift-clock.ts", import.meta.url));

describe.each(stores)("$name", ({ name, open }) => {
  test("a clock that is set back by an hour, and forward again, changes no order of versions and history", async (context) => {
    const store = await open();
    const server = await launchServer(store.environment, ["--import", preload]);
    const { path } = signatureTarget();
    const statusOf = async (token: string) => {
      const response = await fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
      await response.arrayBuffer();
      return response.status;
    };
    // Its token has been valid for half an hour until half an hour ago.
    const expired = await store.signToken(new Date(Date.now() - HOUR_MS), HOUR_MS / 2_000);
    const outcome = await underLoad(store, { urls: () => [server.url] }, async (load) => {
      expect(await statusOf(expired)).toBe(401);
      process.kill(server.pid, "SIGUSR2");
      await waitUntil("the token is valid by the clock of the server", async () => (await statusOf(expired)) === 200);
      await load.waitFor(100);
      process.kill(server.pid, "SIGUSR2");
      await waitUntil("the token has expired again", async () => (await statusOf(expired)) === 401);
      await load.waitFor(100);
    });
    expect(outcome).toMatchObject({ unknown: 0 });
    const [found] = await store.engine.findHistory("mobile-signature-123");
    const times = found?.entries.map(({ at }) => Date.parse(at)) ?? [];
    const steps = times.slice(1).map((time, index) => time - (times[index] ?? time));
    // The history says what the clock said: it has gone back once.
    expect(steps.filter((step) => step < -HOUR_MS / 2)).toHaveLength(1);
    report(context, {
      fault: "Clock set back by one hour, and forward again",
      store: name,
      measured: "order by version; tokens follow the clock",
      checked: outcome,
    });
  });
});
