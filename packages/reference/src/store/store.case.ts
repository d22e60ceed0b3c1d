/**
 * What every store must keep, as test cases for any store. `store.case.test.ts` shows that faulty stores fail them.
 */
import { describe, test } from "vitest";
import { isolationCases } from "../../test/store-cases/isolation.ts";
import { readingCases } from "../../test/store-cases/reading.ts";
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
  ...swappingCases,
  ...uniqueMsisdnCases,
  ...isolationCases,
];
