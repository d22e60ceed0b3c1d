/**
 * What every store must keep, as test cases for any store. `store.case.test.ts` shows that faulty stores fail them.
 */
import { describe, test } from "vitest";
import { insertingCases } from "../../test/store-cases/inserting.ts";
import { isolationCases } from "../../test/store-cases/isolation.ts";
import { listingCases } from "../../test/store-cases/listing.ts";
import { pagingCases } from "../../test/store-cases/paging.ts";
import { readingCases } from "../../test/store-cases/reading.ts";
import { removingCases } from "../../test/store-cases/removing.ts";
import type { OpenStore, StoreCase } from "../../test/store-cases/store-case.ts";
import { swappingCases } from "../../test/store-cases/swapping.ts";
import { uniqueMsisdnCases } from "../../test/store-cases/unique-msisdn.ts";

/** Tests that a store keeps every promise of the port. `open` makes a new store with exactly the seed. */
export function describeStore(name: string, open: OpenStore): void {
  describe(name, () => {
    test.each(storeCases)("$title", ({ run }) => run(open));
  });
}

/** The promises of the port. */
export const storeCases: readonly StoreCase[] = [
  ...readingCases,
  ...insertingCases,
  ...swappingCases,
  ...removingCases,
  ...uniqueMsisdnCases,
  ...pagingCases,
  ...listingCases,
  ...isolationCases,
];
