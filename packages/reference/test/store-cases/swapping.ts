import { expect } from "vitest";
import type { Store } from "../../src/store/store.ts";
import { adas, adasKey, bobs, bobsKey, token, tokenKey } from "./seed.ts";
import { type StoreCase, storeCase } from "./store-case.ts";
import { toSwap } from "./to-write.ts";

/** A swap replaces a credential that has the expected version, or nothing. */
export const swappingCases: readonly StoreCase[] = [
  storeCase("a swap from the current version replaces the credential and nothing else", async (store) => {
    const next = { ...adas, version: 2, identificator: "NEW" };
    expect(await store.swap(toSwap(adasKey, adas, next))).toBe("swapped");
    expect(await store.readCredential(adasKey)).toEqual(next);
    expect(await store.readCredential(bobsKey)).toEqual(bobs);
    expect(await store.readCredential(tokenKey)).toEqual(token);
  }),

  storeCase("a swap can remove a member", async (store) => {
    const { stateChangeDetail: _, ...rest } = adas;
    await store.swap(toSwap(adasKey, adas, { ...rest, version: 2 }));
    expect(await store.readCredential(adasKey)).not.toHaveProperty("stateChangeDetail");
  }),

  storeCase("a swap from any other version is stale and changes nothing", async (store) => {
    for (const fromVersion of [0, 2, 7]) {
      const change = { ...toSwap(adasKey, adas, { ...adas, version: fromVersion + 1 }), fromVersion };
      expect(await store.swap(change)).toBe("stale");
    }
    expect(await store.readCredential(adasKey)).toEqual(adas);
    expect(await store.readHistory("north", adas.extId)).toEqual([]);
  }),

  storeCase("a swap without a credential at the key is missing and creates none", async (store) => {
    const key = { ...adasKey, userExtId: "carl" };
    expect(await store.swap(toSwap(key, adas, { ...adas, version: 2 }))).toBe("missing");
    expect(await store.readCredential(key)).toBeUndefined();
    expect(await store.readHistory("north", adas.extId)).toEqual([]);
  }),

  storeCase("of concurrent swaps from one version exactly one wins", async (store) => {
    const rivals = Array.from({ length: 20 }, (_, at) => ({ ...adas, version: 2, identificator: `RIVAL-${at}` }));
    const outcomes = await Promise.all(rivals.map((next) => store.swap(toSwap(adasKey, adas, next))));
    expect(outcomes.filter((outcome) => outcome === "swapped")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "stale")).toHaveLength(19);
    expect(await store.readCredential(adasKey)).toEqual(rivals[outcomes.indexOf("swapped")]);
    expect(await store.readHistory("north", adas.extId)).toHaveLength(1);
  }),

  storeCase("writers that read again after stale lose no update", async (store) => {
    const writers = 12;
    await Promise.all(Array.from({ length: writers }, () => raiseLoginCount(store)));
    expect(await store.readCredential(adasKey)).toMatchObject({ version: 1 + writers, successfulLoginCount: writers });
    const history = await store.readHistory("north", adas.extId);
    expect(history.map(({ versionBefore }) => versionBefore)).toEqual(
      Array.from({ length: writers }, (_, at) => at + 1),
    );
  }),
];

async function raiseLoginCount(store: Store): Promise<void> {
  // Limited, for faulty stores that never swap.
  for (let attempt = 0; attempt < 1000; attempt++) {
    const current = await store.readCredential(adasKey);
    if (current === undefined) break;
    const next = {
      ...current,
      version: current.version + 1,
      successfulLoginCount: (current.successfulLoginCount ?? 0) + 1,
    };
    if ((await store.swap(toSwap(adasKey, current, next))) === "swapped") return;
  }
  throw new Error("The writer did not succeed within 1000 attempts");
}
