import { describe, expect, test } from "vitest";
import { faultyInserts } from "../../test/faulty-stores/inserting.ts";
import { faultyLists } from "../../test/faulty-stores/listing.ts";
import { faultyPages } from "../../test/faulty-stores/paging.ts";
import { faultyReads } from "../../test/faulty-stores/reading.ts";
import { faultyRemovals } from "../../test/faulty-stores/removing.ts";
import { faultySwaps } from "../../test/faulty-stores/swapping.ts";
import { createMemoryStore } from "./memory.ts";
import { storeCases } from "./store.case.ts";

const faultyStores = [
  ...faultyReads,
  ...faultySwaps,
  ...faultyInserts,
  ...faultyRemovals,
  ...faultyPages,
  ...faultyLists,
];

describe("a faulty store fails", () => {
  test.each(faultyStores)("when it $fault", async ({ open, failsCase }) => {
    const failed: string[] = [];
    for (const { title, run } of storeCases) {
      await run(open).catch(() => failed.push(title));
    }
    expect(failed).toContain(failsCase);
  });
});

test("every case fails for one of these faulty stores", () => {
  const failing = new Set(faultyStores.map(({ failsCase }) => failsCase));
  expect(storeCases.map(({ title }) => title).filter((title) => !failing.has(title))).toEqual([]);
});

test("a correct store passes every case, in the same harness", async () => {
  for (const { run } of storeCases) await run(async (seed) => createMemoryStore(seed));
});
