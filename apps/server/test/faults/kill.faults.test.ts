import { describe, expect, test } from "vitest";
import { stores } from "./support/fault-store.ts";
import { report, times } from "./support/figures.ts";
import { launchServer, type Server } from "./support/launch-server.ts";
import { underLoad } from "./support/under-load.ts";

describe.each(stores)("$name", ({ name, open }) => {
  test("kill -9 of the server in a loop under load loses no acknowledged change", async (context) => {
    const kills = times(100, 6);
    const store = await open();
    let server: Server | undefined = await launchServer(store.environment);
    const urls = () => (server === undefined ? [] : [server.url]);
    const outcome = await underLoad(store, { urls }, async (load) => {
      for (let kill = 0; kill < kills; kill++) {
        // Each kill meets another moment of the work.
        await load.waitFor(1 + ((kill * 7) % 31));

        const victim = server;
        server = undefined;
        await victim?.kill("SIGKILL");
        server = await launchServer(store.environment);
      }
      await load.waitFor(20);
    });
    expect(outcome.unknown).toBeGreaterThan(0);
    report(context, {
      fault: "`kill -9` of the server",
      store: name,
      measured: `kills: ${kills}`,
      checked: outcome,
    });
  });
});
