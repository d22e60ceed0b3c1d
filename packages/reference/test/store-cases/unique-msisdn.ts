import { expect } from "vitest";
import { adas, adasKey, bobs, bobsKey, eves } from "./seed.ts";
import { type StoreCase, storeCase } from "./store-case.ts";
import { toRemove, toSwap } from "./to-write.ts";

/** With `uniqueMsisdn`, no two mobile signatures of a client have the same msisdn. */
export const uniqueMsisdnCases: readonly StoreCase[] = [
  storeCase(
    "an msisdn of another mobile signature of the client is a duplicate if uniqueMsisdn is set",
    async (store) => {
      const next = { ...adas, version: 2, msisdn: bobs.msisdn };
      expect(await store.swap({ ...toSwap(adasKey, adas, next), uniqueMsisdn: true })).toBe("duplicate");
      expect(await store.readCredential(adasKey)).toEqual(adas);
      expect(await store.readHistory("north", adas.extId)).toEqual([]);
      expect(await store.swap(toSwap(adasKey, adas, next))).toBe("swapped");
    },
  ),

  storeCase("an msisdn of its own, or of another client, is no duplicate", async (store) => {
    const same = { ...adas, version: 2 };
    expect(await store.swap({ ...toSwap(adasKey, adas, same), uniqueMsisdn: true })).toBe("swapped");
    const southern = { ...same, version: 3, msisdn: eves.msisdn };
    expect(await store.swap({ ...toSwap(adasKey, same, southern), uniqueMsisdn: true })).toBe("swapped");
  }),

  storeCase("an msisdn is free again after a swap to another one, and after a removal", async (store) => {
    const next = { ...bobs, version: 2, msisdn: "+41790000008" };
    expect(await store.swap({ ...toSwap(bobsKey, bobs, next), uniqueMsisdn: true })).toBe("swapped");
    const first = { ...adas, version: 2, msisdn: bobs.msisdn };
    expect(await store.swap({ ...toSwap(adasKey, adas, first), uniqueMsisdn: true })).toBe("swapped");
    expect(await store.remove(toRemove(bobsKey, next))).toBe("removed");
    const second = { ...first, version: 3, msisdn: next.msisdn };
    expect(await store.swap({ ...toSwap(adasKey, first, second), uniqueMsisdn: true })).toBe("swapped");
  }),

  storeCase("of two concurrent swaps to one msisdn exactly one wins", async (store) => {
    const wanted = { version: 2, msisdn: "+41790000009" };
    const outcomes = await Promise.all([
      store.swap({ ...toSwap(adasKey, adas, { ...adas, ...wanted }), uniqueMsisdn: true }),
      store.swap({ ...toSwap(bobsKey, bobs, { ...bobs, ...wanted }), uniqueMsisdn: true }),
    ]);
    expect(outcomes.toSorted()).toEqual(["duplicate", "swapped"]);
  }),

  storeCase("a swap that is stale and would be a duplicate is stale", async (store) => {
    const next = { ...adas, version: 8, msisdn: bobs.msisdn };
    expect(await store.swap({ ...toSwap(adasKey, adas, next), fromVersion: 7, uniqueMsisdn: true })).toBe("stale");
  }),
];
