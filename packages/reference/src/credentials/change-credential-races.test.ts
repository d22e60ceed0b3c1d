import { describe, expect, test } from "vitest";
import { openSignature, readSignature, signatureKey } from "../../test/open-signature.ts";
import { demoData } from "../../test/seeds.ts";
import { slowStore } from "../../test/slow-store.ts";
import { createMemoryStore } from "../store/memory.ts";
import type { Store } from "../store/store.ts";
import { staleVersion } from "./error-outcomes.ts";

describe("200", () => {
  test("without version the last write wins and no field is lost when it loses a race", async () => {
    const { update, read, history } = openSignature();
    const bodies = [
      { identificator: "A" },
      { msisdn: "+41790000001" },
      { stateName: "disabled" },
      { modificationComment: "D" },
    ];
    const responses = await Promise.all(bodies.map((body) => update(body)));
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(await read()).toMatchObject({ ...Object.assign({}, ...bodies), version: 11 });
    expect((await history()).map(({ versionAfter }) => versionAfter)).toEqual([8, 9, 10, 11]);
  });

  test("1200 writers without version cost one attempt each, however slow the store is", async () => {
    const { store, swaps } = slowStore();
    const { update, read, history } = openSignature(demoData, { store });
    const responses = await Promise.all(
      Array.from({ length: 1200 }, (_, at) => update({ modificationComment: `writer ${at}` })),
    );
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(responses.map(({ body }) => body.version)).size).toBe(1200);
    expect(await read()).toMatchObject({ version: 1207 });
    expect(await history()).toHaveLength(1200);
    expect(swaps).toHaveLength(1200);
  });

  test("without version a change that loses to another process is judged again on what won", async () => {
    const ours = createMemoryStore(demoData);
    const { update, read } = openSignature(demoData, { store: Object.assign({}, ours, { swap: afterAnother(ours) }) });
    expect(await update({ identificator: "OURS" })).toMatchObject({ status: 200, body: { version: 9 } });
    expect(await read()).toMatchObject({ identificator: "OURS", msisdn: "+41790000009" });
  });
});

describe("409 when the write loses its race", () => {
  test("of several writers with one version exactly one gets through, the others lose the race", async () => {
    const { update, read, history } = openSignature();
    const bodies = Array.from({ length: 8 }, (_, at) => ({ identificator: `RIVAL-${at}`, version: 7 }));
    const responses = await Promise.all(bodies.map((body) => update(body)));
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
    expect(responses.find(({ status }) => status === 409)?.body).toEqual(staleVersion().body);
    expect(await read()).toMatchObject({ version: 8 });
    expect(await history()).toHaveLength(1);
  });

  test("1200 writers with one version: one gets through", async () => {
    const { store, swaps } = slowStore();
    const { update } = openSignature(demoData, { store });
    const responses = await Promise.all(
      Array.from({ length: 1200 }, (_, at) => update({ modificationComment: `writer ${at}`, version: 7 })),
    );
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(responses.filter(({ status }) => status === 409)).toHaveLength(1199);
    expect(swaps).toHaveLength(1);
  });

  test("to another process", async () => {
    const ours = createMemoryStore(demoData);
    const { update, read } = openSignature(demoData, { store: Object.assign({}, ours, { swap: afterAnother(ours) }) });
    expect((await update({ identificator: "OURS", version: 7 })).status).toBe(409);
    expect(await read()).toMatchObject({ version: 8, identificator: "MSS-0001234" });
  });

  test("a request with a version is not tried again", async () => {
    const tried: string[] = [];
    const store = Object.assign(createMemoryStore(demoData), {
      swap: async () => {
        tried.push("swap");
        return "stale";
      },
    });
    const { status } = await openSignature(demoData, { store }).update({ stateName: "disabled", version: 7 });
    expect([status, tried]).toEqual([409, ["swap"]]);
  });
});

describe("503", () => {
  test("when a request without version never gets through", async () => {
    const store = Object.assign(createMemoryStore(demoData), { swap: async () => "stale" });
    expect((await openSignature(demoData, { store }).update({ stateName: "disabled" })).status).toBe(503);
  });
});

/** A swap before which, the first time, another process changes the msisdn. */
function afterAnother(store: Store): Store["swap"] {
  let isFirst = true;
  return async (change) => {
    if (isFirst) {
      isFirst = false;
      const current = await readSignature(store);
      const next = { ...current, version: current.version + 1, msisdn: "+41790000009" };
      await store.swap({
        key: signatureKey,
        fromVersion: current.version,
        next,
        history: { ...change.history, changed: ["msisdn"] },
      });
    }
    return store.swap(change);
  };
}
