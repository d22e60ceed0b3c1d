import type { Seed, Store } from "../../src/store/store.ts";
import { seed } from "./seed.ts";

/** Opens a fresh store that holds exactly the seed. */
export type OpenStore = (seed: Seed) => Promise<Store>;

/** One promise of the port, and how to find out whether a store keeps it. */
export interface StoreCase {
  readonly title: string;
  /** Rejects when the store breaks the promise. Closes the stores it opens. */
  run(open: OpenStore): Promise<void>;
}

/** Makes a case that looks at one store, fresh and with the seed of all cases. */
export function storeCase(title: string, check: (store: Store) => Promise<void>): StoreCase {
  return {
    title,
    async run(open) {
      const store = await open(seed);
      try {
        await check(store);
      } finally {
        await store.close();
      }
    },
  };
}
