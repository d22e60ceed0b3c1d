import { createMemoryStore, demoData, type Store } from "../src/index.ts";

/** A memory store with a different delay at each call, which records all swaps. */
export function slowStore() {
  const store = createMemoryStore(demoData);
  const swaps: unknown[] = [];
  let calls = 0;
  async function gap() {
    for (let rest = calls++ % 7; rest > 0; rest--) await undefined;
  }
  const slow: Store = {
    ...store,
    async readCredential(credentialKey) {
      await gap();
      return store.readCredential(credentialKey);
    },
    async swap(change) {
      swaps.push(change);
      await gap();
      return store.swap(change);
    },
  };
  return { store: slow, swaps };
}
