import { expect, test } from "vitest";
import { toDataDirectory } from "../../src/config/data-directory.ts";
import type { RecordStore, StoreRecord } from "../../src/store/records/record.ts";
import { createSqliteEngine } from "../../src/store/sqlite/sqlite-engine.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { recordStoreCases } from "./record-store-cases.ts";

/** Reads like the store, and changes what is read. */
function withRead(store: RecordStore, change: (records: StoreRecord[]) => StoreRecord[]): RecordStore {
  return {
    ...store,
    read: async function* (credentialExtId) {
      const records: StoreRecord[] = [];
      for await (const record of store.read(credentialExtId)) records.push(record);
      yield* change(records);
    },
  };
}

const credentialsFirst = (records: StoreRecord[]) => [
  ...records.filter(({ kind }) => kind !== "history"),
  ...records.filter(({ kind }) => kind === "history"),
];
const comesBefore = (a: StoreRecord, b: StoreRecord) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

test.each<[string, (store: RecordStore) => RecordStore, RegExp]>([
  [
    "forgets the history",
    (store) => withRead(store, (all) => all.filter(({ kind }) => kind !== "history")),
    /^what is written is read/,
  ],
  ["reads the history last", (store) => withRead(store, credentialsFirst), /^what is written is read/],
  [
    "reads in another order",
    (store) => withRead(store, (all) => all.toSorted(comesBefore).toReversed()),
    /^external ids are in the order/,
  ],
  ["reads all instead of one", (store) => ({ ...store, read: () => store.read() }), /^one external id is read/],
  [
    "always replaces",
    (store) => ({ ...store, write: (batch, options) => store.write(batch, { ...options, replace: true }) }),
    /^what is there and different/,
  ],
  [
    "never replaces",
    (store) => ({ ...store, write: (batch, options) => store.write(batch, { ...options, replace: false }) }),
    /^with replace it is replaced/,
  ],
  [
    "acknowledges what it does not write",
    (store) => ({ ...store, write: async (batch) => batch.map(() => ({ result: "added" })) }),
    /^what is written is read/,
  ],
  [
    "writes nothing of a batch with an error",
    (store) => ({
      ...store,
      write: async (batch, options) => {
        const outcomes = await store.write(batch.slice(0, 1), options);
        return outcomes.some(({ result }) => result === "rejected")
          ? batch.map(() => ({ result: "rejected", reason: "" }))
          : [...outcomes, ...(await store.write(batch.slice(1), options))];
      },
    }),
    /^a user of an unknown client is rejected/,
  ],
  ["counts wrongly", (store) => ({ ...store, count: async () => 1 }), /^an empty store has none/],
])("a store that %s fails a case", async (_, toFaulty, title) => {
  const found = recordStoreCases.find((each) => title.test(each.title));
  const run = (change: (store: RecordStore) => RecordStore) =>
    found?.run(async () => {
      const engine = createSqliteEngine(toDataDirectory(temporaryDirectory()));
      return async () => change(await engine.openRecords("write"));
    });
  await run((store) => store);
  await expect(run(toFaulty)).rejects.toThrow(/expected/);
});
