/** What the records of every engine must keep. */
import { describe, expect, onTestFinished, test } from "vitest";
import type { RecordStore, StoreRecord } from "../../src/store/records/record.ts";
import {
  demoRecords,
  different,
  history,
  now,
  rejections,
  summarize,
  toLine,
  toName,
  vasco,
} from "./record-samples.ts";

/** Makes an empty store, and resolves with a function that opens access to it. */
export type CreateRecordStore = () => Promise<() => Promise<RecordStore>>;

/** One promise, as a test. */
export interface RecordStoreCase {
  readonly title: string;
  readonly run: (create: CreateRecordStore) => Promise<void>;
}

/** Tests the records of an engine. */
export function describeRecordStore(name: string, create: CreateRecordStore): void {
  describe(`the records of ${name}`, () => {
    test.each(recordStoreCases)("$title", ({ run }) => run(create));
  });
}

async function setUp(create: CreateRecordStore) {
  const openStore = await create();
  const open = async () => {
    const store = await openStore();
    onTestFinished(() => store.close());
    return store;
  };
  const store = await open();
  const write = async (batch: readonly StoreRecord[], replace = false) =>
    (await store.write(batch, { replace, now })).map(summarize);
  const read = async (credentialExtId?: string) => {
    const records: StoreRecord[] = [];
    for await (const record of store.read(credentialExtId)) records.push(record);
    return records;
  };
  return { open, store, write, read };
}

/** The promises of `RecordStore`. */
export const recordStoreCases: readonly RecordStoreCase[] = [
  {
    title: "an empty store has none",
    run: async (create) => {
      const { store, read } = await setUp(create);
      expect([await store.count(), await read()]).toEqual([0, []]);
    },
  },

  {
    title: "what is written is read again to the letter, each credential after its history",
    run: async (create) => {
      const { store, write, read } = await setUp(create);
      const batch = [
        ...demoRecords.slice(0, -6),
        ...history("vasco-000", [undefined, 1], [1, undefined]),
        ...history("vasco-123", [1, 2], [2, 3]),
        ...demoRecords.slice(-6),
      ];
      expect(await write(batch)).toEqual(batch.map(() => "added"));
      expect(await store.count()).toBe(batch.length);
      const records = await read();
      expect(records.map(toLine).sort()).toEqual(batch.map(toLine).sort());
      expect(records.map(toName)).toEqual([
        "client client-123",
        "client client-456",
        "user user-123",
        "user user-456",
        "user user-789",
        "user user-790",
        "user user-791",
        "policy mobile-signature-policy",
        "policy mobile-signature-policy-2",
        "policy password-policy",
        "policy vasco-policy",
        "policy vasco-policy-2",
        "policy client-policy-456",
        "policy mobile-signature-policy-456",
        "policy vasco-policy-456",
        "credential mobile-signature-123",
        "history vasco-000 1",
        "history vasco-000 2",
        "history vasco-123 1",
        "history vasco-123 2",
        "credential vasco-123",
        "credential vasco-456",
        "credential mobile-signature-789",
        "credential mobile-signature-790",
        "credential vasco-789",
      ]);
    },
  },

  {
    title: "external ids are in the order of their UTF-8 bytes",
    run: async (create) => {
      const { write, read } = await setUp(create);
      const ids = ["B", "a", "z", "é", "\uff5e", "😀"];
      await write(demoRecords);
      await write(ids.map((extId) => ({ kind: "user", clientExtId: "client-456", extId })));
      await write(ids.map((extId) => vasco({ extId })));
      const records = await read();
      const users = records.flatMap((record) => (record.kind === "user" ? [record.extId] : []));
      expect(users.filter((extId) => ids.includes(extId))).toEqual(ids);
      const credentials = records.flatMap((record) => (record.kind === "credential" ? [record.credential.extId] : []));
      expect(credentials.filter((extId) => ids.includes(extId))).toEqual(ids);
    },
  },

  {
    title: "one external id is read of all clients, with its history",
    run: async (create) => {
      const { write, read } = await setUp(create);
      await write(demoRecords.slice(0, -6));
      await write([...history("vasco-123", [2, 3]), ...demoRecords.slice(-6)]);
      expect((await read("vasco-123")).map(toName)).toEqual(["history vasco-123 1", "credential vasco-123"]);
      expect(await read("nothing")).toEqual([]);
    },
  },

  {
    title: "a read sees one moment",
    run: async (create) => {
      const { open, store, write } = await setUp(create);
      await write(demoRecords);
      const records = (await open()).read()[Symbol.asyncIterator]();
      const rest = [(await records.next()).value];
      await store.write([vasco({ extId: "z" })], { replace: false, now });
      for (let next = await records.next(); !next.done; next = await records.next()) rest.push(next.value);
      expect(rest).toHaveLength(demoRecords.length);
      expect(await store.count()).toBe(demoRecords.length + 1);
    },
  },

  {
    title: "a second write changes nothing",
    run: async (create) => {
      const { write, read } = await setUp(create);
      const batch = [...demoRecords.slice(0, -6), ...history("vasco-123", [2, 3]), ...demoRecords.slice(-6)];
      await write(batch);
      const before = await read();
      for (const replace of [false, true]) expect(await write(batch, replace)).toEqual(batch.map(() => "unchanged"));
      expect(await read()).toEqual(before);
    },
  },

  {
    title: "what is there and different is a conflict, and stays",
    run: async (create) => {
      const { write, read } = await setUp(create);
      await write(demoRecords);
      const before = await read();
      expect(await write(different)).toEqual([
        "conflict: the client client-123 has another name",
        "conflict: the policy vasco-policy of client-123 is different",
        "conflict: the credential vasco-123 of client-123 is different (version 3, here 3)",
      ]);
      expect(await read()).toEqual(before);
    },
  },

  {
    title: "with replace it is replaced; a credential as by a change, with the next version and a history entry",
    run: async (create) => {
      const { write, read } = await setUp(create);
      await write(demoRecords);
      expect(await write(different, true)).toEqual(["replaced", "replaced", "replaced"]);
      const at = "2026-06-01T12:00:00Z";
      const records = await read();
      expect(records).toContainEqual(different[0]);
      expect(records).toContainEqual(different[1]);
      expect(await read("vasco-123")).toEqual([
        expect.objectContaining({
          position: 1,
          entry: {
            at,
            subject: "import",
            operationId: "updateVascoCredential",
            clientExtId: "client-123",
            credentialExtId: "vasco-123",
            type: "Vasco",
            versionBefore: 3,
            versionAfter: 4,
            changed: ["userExtId", "stateName"],
          },
        }),
        { ...different[2], credential: { ...different[2].credential, version: 4, lastModified: at } },
      ]);
      expect(await write(different, true)).toEqual(["unchanged", "unchanged", "unchanged"]);
    },
  },

  ...rejections.map(
    ([name, record, reason]): RecordStoreCase => ({
      title: `${name} is rejected, and the rest of the batch is written`,
      run: async (create) => {
        const { write, read } = await setUp(create);
        await write(demoRecords);
        const user = { kind: "user", clientExtId: "client-123", extId: "new-user" } as const;
        const [rejected, added] = await write([record, user], true);
        expect(rejected).toMatch(/^rejected: /);
        expect(rejected).toMatch(reason);
        expect(added).toBe("added");
        expect(await read()).toHaveLength(demoRecords.length + 1);
      },
    }),
  ),

  {
    title: "a credential whose version its history does not end with is rejected",
    run: async (create) => {
      const { write } = await setUp(create);
      await write(demoRecords.slice(0, -6));
      await write([...history("vasco-123", [7, 8]), ...history("vasco-456", [1, undefined])]);
      expect((await write(demoRecords.slice(-6))).filter((outcome) => outcome !== "added")).toEqual([
        "rejected: its version is 3, but its history ends with version 8",
        "rejected: its version is 1, but its history ends with its removal",
      ]);
    },
  },

  {
    title: "a history entry that is there and different is a conflict, also with replace",
    run: async (create) => {
      const { write } = await setUp(create);
      await write([...demoRecords, ...history("vasco-000", [1, 2])]);
      expect(await write(history("vasco-000", [1, 3]), true)).toEqual([
        "conflict: the history of vasco-000 of client-123 has another entry 1; a history is never replaced",
      ]);
    },
  },

  {
    title: "records of one batch refer to each other, and replace each other in order",
    run: async (create) => {
      const { write, read } = await setUp(create);
      const again = { ...different[0], name: "Third name" };
      expect(await write([...demoRecords, different[0], again], true)).toEqual([
        ...demoRecords.map(() => "added"),
        "replaced",
        "replaced",
      ]);
      expect(await read()).toContainEqual(again);
    },
  },
];
