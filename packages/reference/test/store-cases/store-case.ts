import type { Seed, Store } from "../../src/store/store.ts";
import { seed } from "./seed.ts";

/** Opens a new store with exactly the seed. */
export type OpenStore = (seed: Seed) => Promise<Store>;

/** A test of one promise of the port. */
export interface StoreCase {
  readonly title: string;
  /** Rejects when the store breaks the promise. Closes the stores it opens. */
  run(open: OpenStore): Promise<void>;
}

/** Makes a case that checks one new store, with the seed of all cases unless it has one of its own. */
export function storeCase(title: string, check: (store: Store) => Promise<void>, ownSeed: Seed = seed): StoreCase {
  return {
    title,
    async run(open) {
      const store = await open(ownSeed);
      try {
        await check(store);
      } finally {
        await store.close();
      }
    },
  };
}
