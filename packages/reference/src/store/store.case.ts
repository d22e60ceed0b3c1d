/**
 * What every store must keep, as cases that run against any of them. `describeStore` makes tests of the cases; a store that
 * lies is shown to fail them in `store.case.test.ts`.
 */
import { describe, test } from "vitest";
import { keepingCases } from "./cases/keeping.ts";
import { readingCases } from "./cases/reading.ts";
import type { OpenStore, StoreCase } from "./cases/store-case.ts";
import { swappingCases } from "./cases/swapping.ts";
import { uniqueMsisdnCases } from "./cases/unique-msisdn.ts";

/** Tests that a store keeps every promise of the port. `open` makes a fresh one that holds exactly the seed. */
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
  ...keepingCases,
];
