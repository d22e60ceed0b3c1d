import { expect } from "vitest";
import { adas, adasKey, bobs, bobsKey, carls, carlsKey, eves, token, tokenKey } from "./seed.ts";
import { type StoreCase, storeCase } from "./store-case.ts";
import { toInsert, toSwap } from "./to-write.ts";

const secondToken = { ...token, extId: "token-2" };
const secondTokenKey = { ...tokenKey, extId: "token-2" };

/** An insert puts a credential where none is, or changes nothing. */
export const insertingCases: readonly StoreCase[] = [
  storeCase(
    "an inserted credential is read at its key, with one history entry, and is changed like any other",
    async (store) => {
      expect(await store.insert(toInsert(carlsKey, carls))).toBe("inserted");
      expect(await store.insert(toInsert(secondTokenKey, secondToken))).toBe("inserted");
      expect(JSON.stringify(await store.readCredential(carlsKey))).toBe(JSON.stringify(carls));
      expect(await store.readCredential(secondTokenKey)).toEqual(secondToken);
      expect(await store.readCredential(tokenKey)).toEqual(token);
      const next = { ...carls, version: 2, identificator: "NEW" };
      expect(await store.swap(toSwap(carlsKey, carls, next))).toBe("swapped");
      expect(await store.readHistory("north", carls.extId)).toEqual([
        toInsert(carlsKey, carls).history,
        toSwap(carlsKey, carls, next).history,
      ]);
    },
  ),

  storeCase("an insert at the key of a credential exists already and changes nothing", async (store) => {
    const other = { ...adas, extId: "signature-other", identificator: "OTHER" };
    expect(await store.insert(toInsert(adasKey, other))).toBe("exists");
    expect(await store.insert(toInsert(tokenKey, { ...token, stateName: "active" }))).toBe("exists");
    expect(await store.readCredential(adasKey)).toEqual(adas);
    expect(await store.readCredential(tokenKey)).toEqual(token);
    for (const extId of [other.extId, token.extId]) expect(await store.readHistory("north", extId)).toEqual([]);
  }),

  storeCase("an insert with an external id that the client has, of either type, is taken", async (store) => {
    expect(await store.insert(toInsert(carlsKey, { ...carls, extId: token.extId }))).toBe("taken");
    expect(await store.insert(toInsert(carlsKey, { ...carls, extId: bobs.extId }))).toBe("taken");
    const key = { ...tokenKey, extId: adas.extId };
    expect(await store.insert(toInsert(key, { ...token, extId: adas.extId }))).toBe("taken");
    expect(await store.readCredential(carlsKey)).toBeUndefined();
    expect(await store.readCredential(key)).toBeUndefined();
    expect(await store.insert(toInsert(carlsKey, { ...carls, extId: eves.extId }))).toBe("inserted");
  }),

  storeCase("of concurrent inserts at one key exactly one wins", async (store) => {
    const rivals = Array.from({ length: 20 }, (_, at) => ({
      ...carls,
      extId: `rival-${at}`,
      identificator: `R-${at}`,
    }));
    const outcomes = await Promise.all(rivals.map((next) => store.insert(toInsert(carlsKey, next))));
    expect(outcomes.filter((outcome) => outcome === "inserted")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "exists")).toHaveLength(19);
    expect(await store.readCredential(carlsKey)).toEqual(rivals[outcomes.indexOf("inserted")]);
    const histories = await Promise.all(rivals.map(({ extId }) => store.readHistory("north", extId)));
    expect(histories.map((entries) => entries.length)).toEqual(
      outcomes.map((outcome) => (outcome === "inserted" ? 1 : 0)),
    );
  }),

  storeCase("an insert of an msisdn that another has is a duplicate if uniqueMsisdn is set", async (store) => {
    const next = { ...carls, msisdn: bobs.msisdn };
    expect(await store.insert({ ...toInsert(carlsKey, next), uniqueMsisdn: true })).toBe("duplicate");
    expect(await store.readCredential(carlsKey)).toBeUndefined();
    expect(await store.readHistory("north", carls.extId)).toEqual([]);
    const southern = { ...carls, msisdn: eves.msisdn };
    expect(await store.insert({ ...toInsert(carlsKey, southern), uniqueMsisdn: true })).toBe("inserted");
  }),

  storeCase("an insert that exists already and would be a duplicate exists already", async (store) => {
    const next = { ...adas, extId: "signature-other", msisdn: bobs.msisdn };
    expect(await store.insert({ ...toInsert(adasKey, next), uniqueMsisdn: true })).toBe("exists");
  }),

  storeCase("of a concurrent insert and swap to one msisdn exactly one wins", async (store) => {
    const msisdn = "+41790000009";
    const outcomes = await Promise.all([
      store.insert({ ...toInsert(carlsKey, { ...carls, msisdn }), uniqueMsisdn: true }),
      store.swap({ ...toSwap(bobsKey, bobs, { ...bobs, version: 2, msisdn }), uniqueMsisdn: true }),
    ]);
    expect(outcomes.filter((outcome) => outcome === "duplicate")).toHaveLength(1);
    const kept = await Promise.all([store.readCredential(bobsKey), store.readCredential(carlsKey)]);
    expect(kept.filter((credential) => credential?.msisdn === msisdn)).toHaveLength(1);
  }),
];
