import { expect } from "vitest";
import { adas, adasKey, bobs, bobsKey, carls, carlsKey, token, tokenKey } from "./seed.ts";
import { type StoreCase, storeCase } from "./store-case.ts";
import { toInsert, toRemove, toSwap } from "./to-write.ts";

/** A removal takes away a credential that has the expected version, or nothing; history stays. */
export const removingCases: readonly StoreCase[] = [
  storeCase("a removed credential is gone, and nothing else", async (store) => {
    expect(await store.remove(toRemove(adasKey, adas))).toBe("removed");
    expect(await store.readCredential(adasKey)).toBeUndefined();
    expect(await store.readCredential(bobsKey)).toEqual(bobs);
    expect(await store.readCredential(tokenKey)).toEqual(token);
    expect(await store.remove(toRemove(tokenKey, token))).toBe("removed");
    expect(await store.readCredential(tokenKey)).toBeUndefined();
  }),

  storeCase("the history of a removed credential stays, with the removal as its last entry", async (store) => {
    const next = { ...adas, version: 2, identificator: "NEW" };
    await store.swap(toSwap(adasKey, adas, next));
    await store.remove(toRemove(adasKey, next));
    expect(await store.readHistory("north", adas.extId)).toEqual([
      toSwap(adasKey, adas, next).history,
      toRemove(adasKey, next).history,
    ]);
  }),

  storeCase("a removal of any other version is stale and changes nothing", async (store) => {
    for (const fromVersion of [0, 2, 7]) {
      expect(await store.remove({ ...toRemove(adasKey, adas), fromVersion })).toBe("stale");
    }
    expect(await store.readCredential(adasKey)).toEqual(adas);
    expect(await store.readHistory("north", adas.extId)).toEqual([]);
  }),

  storeCase("a removal without a credential at the key is missing, and so is a second one", async (store) => {
    expect(await store.remove(toRemove(carlsKey, carls))).toBe("missing");
    await store.remove(toRemove(adasKey, adas));
    expect(await store.remove(toRemove(adasKey, adas))).toBe("missing");
    expect(await store.readHistory("north", carls.extId)).toEqual([]);
    expect(await store.readHistory("north", adas.extId)).toHaveLength(1);
  }),

  storeCase("of a concurrent swap and removal of one version exactly one wins, in either order", async (store) => {
    const [next, nextBob] = [
      { ...adas, version: 2 },
      { ...bobs, version: 2 },
    ];
    const [removed, swapped] = await Promise.all([
      store.remove(toRemove(adasKey, adas)),
      store.swap(toSwap(adasKey, adas, next)),
    ]);
    expect([removed, swapped]).toEqual(removed === "removed" ? ["removed", "missing"] : ["stale", "swapped"]);
    expect(await store.readCredential(adasKey)).toEqual(removed === "removed" ? undefined : next);
    expect(await store.readHistory("north", adas.extId)).toHaveLength(1);
    const outcomes = await Promise.all([
      store.swap(toSwap(bobsKey, bobs, nextBob)),
      store.remove(toRemove(bobsKey, bobs)),
    ]);
    expect([
      ["missing", "removed"],
      ["swapped", "stale"],
    ]).toContainEqual(outcomes);
    expect(await store.readCredential(bobsKey)).toEqual(outcomes[1] === "removed" ? undefined : nextBob);
    expect(await store.readHistory("north", bobs.extId)).toHaveLength(1);
  }),

  storeCase("a concurrent insert and removal happen one after the other", async (store) => {
    const [inserted, removed] = await Promise.all([
      store.insert(toInsert(carlsKey, carls)),
      store.remove(toRemove(carlsKey, carls)),
    ]);
    expect(inserted).toBe("inserted");
    expect(["removed", "missing"]).toContain(removed);
    expect(await store.readCredential(carlsKey)).toEqual(removed === "removed" ? undefined : carls);
    expect(await store.readHistory("north", carls.extId)).toHaveLength(removed === "removed" ? 2 : 1);
  }),

  storeCase("a mobile signature that was removed can be created again; the old history stays apart", async (store) => {
    await store.remove(toRemove(adasKey, adas));
    const again = { ...adas, extId: "signature-again" };
    expect(await store.insert({ ...toInsert(adasKey, again), uniqueMsisdn: true })).toBe("inserted");
    expect(await store.readCredential(adasKey)).toEqual(again);
    expect(await store.readHistory("north", adas.extId)).toEqual([toRemove(adasKey, adas).history]);
    expect(await store.readHistory("north", again.extId)).toEqual([toInsert(adasKey, again).history]);
  }),

  storeCase("history goes on when a credential is created again with its external id", async (store) => {
    await store.remove(toRemove(tokenKey, token));
    expect(await store.insert(toInsert(tokenKey, token))).toBe("inserted");
    const next = { ...token, version: 2 };
    await store.swap(toSwap(tokenKey, token, next));
    await store.remove(toRemove(tokenKey, next));
    expect(await store.readHistory("north", token.extId)).toEqual([
      toRemove(tokenKey, token).history,
      toInsert(tokenKey, token).history,
      toSwap(tokenKey, token, next).history,
      toRemove(tokenKey, next).history,
    ]);
  }),
];
