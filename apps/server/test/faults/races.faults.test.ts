import { describe, expect, test } from "vitest";
import type { Operation } from "./history/operation.ts";
import { createCaller } from "./load/caller.ts";
import { signatureTarget } from "./load/target.ts";
import { stores } from "./support/fault-store.ts";
import { report, times } from "./support/figures.ts";
import { launchServer } from "./support/launch-server.ts";
import { checkOperations, underLoad } from "./support/under-load.ts";

const CALLERS = 32;
const target = signatureTarget();

describe.each(stores)("$name", ({ name, open }) => {
  test("of 32 callers on two servers with one version, one gets 200 and the others 409", async (context) => {
    const rounds = times(50, 5);
    const store = await open();
    const servers = [await launchServer(store.environment), await launchServer(store.environment)] as const;
    const [{ url }] = servers;
    const outcome = await checkOperations(store, { url, targets: [target] }, async (token) => {
      const caller = createCaller({ token });
      const operations: Operation[] = [];
      for (let round = 0; round < rounds; round++) {
        const current = await caller.read(url, target);
        if (current === undefined) throw new Error("The credential cannot be read");
        const fromVersion = current.seen.version;
        const updates = await Promise.all(
          Array.from({ length: CALLERS }, (_, set) => {
            const { url } = servers[set % 2 === 0 ? 0 : 1];
            return caller.update(url, target, { id: `${round}.${set}`, set, fromVersion });
          }),
        );
        expect(updates.map(({ outcome }) => outcome.kind).sort()).toEqual([
          "ok",
          ...new Array<string>(CALLERS - 1).fill("rejected"),
        ]);
        operations.push(current, ...updates);
      }
      return operations;
    });
    report(context, {
      fault: "32 callers on one version, two servers",
      store: name,
      measured: `rounds: ${rounds}, each with one 200 and 31 times 409`,
      checked: outcome,
    });
  });

  test("concurrent updates without a version on two servers lose no member", async (context) => {
    const updates = times(2_000, 200);
    const store = await open();
    const servers = [await launchServer(store.environment), await launchServer(store.environment)];
    const options = {
      urls: () => servers.map(({ url }) => url),
      targets: [target],
      callers: CALLERS,
      calls: ["unversioned"],
    } as const;
    const outcome = await underLoad(store, options, (load) => load.waitFor(updates));
    expect(outcome).toMatchObject({ unknown: 0, rejected: 0 });
    report(context, {
      fault: "32 callers without a version, two servers",
      store: name,
      measured: "every member has the value of its last update",
      checked: outcome,
    });
  });
});
