import { expect } from "vitest";
import { adas, adasKey, signingPolicy, token, tokenKey } from "./seed.ts";
import { type StoreCase, storeCase } from "./store-case.ts";
import { toRemove, toSwap } from "./to-write.ts";

/** A store reads exactly what was written, at the right key. */
export const readingCases: readonly StoreCase[] = [
  storeCase("a store is ready once it is open", async (store) => {
    await expect(store.checkReady()).resolves.toBeUndefined();
  }),

  storeCase("clients, users and policies are found by external id within their client", async (store) => {
    expect(await store.readClient("north")).toEqual({ extId: "north", name: "North" });
    expect(await store.readClient("east")).toBeUndefined();
    expect(await store.readUser("north", "ada")).toEqual({ clientExtId: "north", extId: "ada" });
    expect(await store.readUser("south", "ada")).toBeUndefined();
    expect(await store.readPolicy("north", "signing")).toEqual(signingPolicy);
    expect(await store.readPolicy("south", "signing")).toBeUndefined();
  }),

  storeCase("the default policy is read by type, and is none where the client has none", async (store) => {
    expect(await store.readDefaultPolicy("north", "MobileSignaturePolicy")).toEqual(signingPolicy);
    expect(await store.readDefaultPolicy("north", "VascoPolicy")).toBeUndefined();
    expect(await store.readDefaultPolicy("south", "MobileSignaturePolicy")).toMatchObject({ extId: "southern" });
  }),

  storeCase("a credential is found at its key only", async (store) => {
    expect(await store.readCredential(adasKey)).toEqual(adas);
    expect(await store.readCredential(tokenKey)).toEqual(token);
    expect(await store.readCredential({ ...adasKey, clientExtId: "south" })).toBeUndefined();
    expect(await store.readCredential({ ...adasKey, userExtId: "eve" })).toBeUndefined();
    expect(await store.readCredential({ ...tokenKey, extId: adas.extId })).toBeUndefined();
  }),

  storeCase("what is not there is none, empty or missing, also in a client that is not there", async (store) => {
    for (const clientExtId of ["north", "nowhere"]) {
      const key = { clientExtId, type: "Vasco", extId: "unknown" } as const;
      expect(await store.readUser(clientExtId, "unknown")).toBeUndefined();
      expect(await store.readPolicy(clientExtId, "unknown")).toBeUndefined();
      expect(await store.readDefaultPolicy(clientExtId, "PwdPolicy")).toBeUndefined();
      expect(await store.readCredential(key)).toBeUndefined();
      expect(
        await store.readCredential({ clientExtId, type: "MobileSignature", userExtId: "unknown" }),
      ).toBeUndefined();
      expect(await store.readHistory(clientExtId, "unknown")).toEqual([]);
      expect(await store.readHistoryPage(clientExtId, "unknown", { limit: 2 })).toEqual({ entries: [] });
      expect(await store.readPolicyPage(clientExtId, "PwdPolicy", { limit: 2 })).toEqual({
        policies: [],
        hasMore: false,
      });
      const empty = { credentials: [], hasMore: false, total: 0 };
      expect(await store.readUserPage(clientExtId, "unknown", { limit: 2, withTotal: true })).toEqual(empty);
      expect(await store.swap({ ...toSwap(tokenKey, token, { ...token, version: 2 }), key })).toBe("missing");
      expect(await store.remove({ ...toRemove(tokenKey, token), key })).toBe("missing");
    }
    expect(await store.readVascoPage("nowhere", { limit: 2 })).toEqual({ credentials: [], hasMore: false });
    expect(await store.readCredential(tokenKey)).toEqual(token);
    expect(await store.readHistory("north", token.extId)).toEqual([]);
  }),

  storeCase("members are read in the order in which they were written", async (store) => {
    expect(JSON.stringify(await store.readCredential(adasKey))).toBe(JSON.stringify(adas));
    const next = { ...adas, version: 2, modificationComment: "later" };
    await store.swap(toSwap(adasKey, adas, next));
    expect(JSON.stringify(await store.readCredential(adasKey))).toBe(JSON.stringify(next));
  }),

  storeCase("any text survives", async (store) => {
    const text = `O'Hara "x" \\ % _ ; -- \n\t é 😀 \u2028 $1 ? \u0000`;
    const next = { ...adas, version: 2, msisdn: text, modificationComment: text };
    const change = toSwap(adasKey, adas, next);
    await store.swap({ ...change, history: { ...change.history, comment: text }, uniqueMsisdn: true });
    expect(await store.readCredential(adasKey)).toEqual(next);
    expect(await store.readHistory("north", adas.extId)).toMatchObject([{ comment: text }]);
  }),
];
