import { expect } from "vitest";
import type { HistoryEntry, Store } from "../../src/store/store.ts";
import { StoreUnavailable } from "../../src/store/unavailable.ts";
import { adas, adasKey, carls, carlsKey, signingPolicy, token, tokenKey } from "./seed.ts";
import { type StoreCase, storeCase } from "./store-case.ts";
import { toHistory, toInsert, toRemove, toSwap } from "./to-write.ts";

/** Data stays as written: history, returned values, arguments, and after closing. */
export const isolationCases: readonly StoreCase[] = [
  storeCase("history is kept as it was written, oldest first, for each credential", async (store) => {
    const second = { ...adas, version: 2, identificator: "SECOND" };
    const third = { ...second, version: 3, modificationComment: "third" };
    const entries: readonly HistoryEntry[] = [
      { ...toHistory(adas, second), changed: ["identificator"] },
      { ...toHistory(second, third), changed: ["modificationComment"], comment: "third" },
    ];
    for (const [at, [before, after]] of [[adas, second] as const, [second, third] as const].entries()) {
      await store.swap({ ...toSwap(adasKey, before, after), history: entries[at] ?? toHistory(before, after) });
    }
    await store.swap(toSwap(tokenKey, token, { ...token, version: 2 }));
    expect(await store.readHistory("north", adas.extId)).toEqual(entries);
    expect(await store.readHistory("north", token.extId)).toHaveLength(1);
    expect(await store.readHistory("south", adas.extId)).toEqual([]);
  }),

  storeCase("changing a returned value does not change the store", async (store) => {
    spoil(await store.readClient("north"));
    spoil((await store.readPolicy("north", "signing"))?.parameters);
    const read = await store.readCredential(adasKey);
    spoil(read?.validity);
    spoil(read);
    expect(await store.readClient("north")).toEqual({ extId: "north", name: "North" });
    expect(await store.readPolicy("north", "signing")).toEqual(signingPolicy);
    expect(await store.readCredential(adasKey)).toEqual(adas);
    const { credentials } = await store.readVascoPage("north", { limit: 1 });
    spoil(credentials[0]?.vascoTokens[0]);
    spoil(credentials[0]);
    expect((await store.readVascoPage("north", { limit: 1 })).credentials).toEqual([token]);
  }),

  storeCase("changing an argument or a returned history does not change the store", async (store) => {
    const change = toSwap(adasKey, adas, structuredClone({ ...adas, version: 2 }));
    const kept = structuredClone(change);
    await store.swap(change);
    spoil(change.next.validity);
    spoil(change.next);
    spoil(change.history);
    const history = await store.readHistory("north", adas.extId);
    spoil(history[0]);
    spoil(history);
    expect(await store.readCredential(adasKey)).toEqual(kept.next);
    expect(await store.readHistory("north", adas.extId)).toEqual([kept.history]);
  }),

  storeCase("changing an argument while its write is under way does not change the write", async (store) => {
    const insert = toInsert(carlsKey, structuredClone(carls));
    const remove = toRemove(adasKey, adas);
    const kept = structuredClone({ insert, remove });
    const outcomes = Promise.all([store.insert(insert), store.remove(remove)]);
    for (const spoilt of [insert.next.validity, insert.next, insert.history, remove.history]) spoil(spoilt);
    expect(await outcomes).toEqual(["inserted", "removed"]);
    expect(await store.readCredential(carlsKey)).toEqual(kept.insert.next);
    expect(await store.readHistory("north", carls.extId)).toEqual([kept.insert.history]);
    expect(await store.readHistory("north", adas.extId)).toEqual([kept.remove.history]);
  }),

  storeCase("a closed store is unavailable, and closing it again does nothing", async (store) => {
    await store.close();
    await store.close();
    const calls: { readonly [Method in Exclude<keyof Store, "close">]: () => Promise<unknown> } = {
      readClient: () => store.readClient("north"),
      readUser: () => store.readUser("north", "ada"),
      readPolicy: () => store.readPolicy("north", "signing"),
      readDefaultPolicy: () => store.readDefaultPolicy("north", "MobileSignaturePolicy"),
      readPolicyPage: () => store.readPolicyPage("north", "MobileSignaturePolicy", { limit: 1 }),
      readCredential: () => store.readCredential(adasKey),
      readVascoPage: () => store.readVascoPage("north", { limit: 1 }),
      readUserPage: () => store.readUserPage("north", "ada", { limit: 1 }),
      insert: () => store.insert(toInsert(carlsKey, carls)),
      swap: () => store.swap(toSwap(adasKey, adas, { ...adas, version: 2 })),
      remove: () => store.remove(toRemove(adasKey, adas)),
      readHistory: () => store.readHistory("north", adas.extId),
      readHistoryPage: () => store.readHistoryPage("north", adas.extId, { limit: 1 }),
      checkReady: () => store.checkReady(),
    };
    for (const [method, call] of Object.entries(calls)) {
      await expect(call(), method).rejects.toBeInstanceOf(StoreUnavailable);
    }
  }),
];

/** Overwrites every member of an object. A frozen object is fine. */
function spoil(value: object | undefined): void {
  expect(value).toBeDefined();
  for (const name of Object.keys(value ?? {})) {
    try {
      Reflect.set(value ?? {}, name, "spoilt");
    } catch {
      // Frozen in strict mode.
    }
  }
}
