/** What the records of every engine must keep. */
import { demoData, type HistoryEntry } from "@credential-api/reference";
import { describe, expect, onTestFinished, test } from "vitest";
import { NO_HASH, toEntryHash, toEntryText } from "../../src/store/chain/chain.ts";
import type {
  CredentialRecord,
  HistoryRecord,
  RecordStore,
  StoreRecord,
  WriteOutcome,
} from "../../src/store/records/record.ts";
import { toSeedRecords } from "../../src/store/records/seed-records.ts";

const now = new Date("2026-06-01T12:00:00.500Z");
const demoRecords = toSeedRecords(demoData);

/** Tests the records of an engine. `create` makes an empty store, and resolves with a function that opens access to it. */
export function describeRecordStore(name: string, create: () => Promise<() => Promise<RecordStore>>): void {
  async function setUp() {
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

  describe(`the records of ${name}`, () => {
    test("an empty store has none", async () => {
      const { store, read } = await setUp();
      expect([await store.count(), await read()]).toEqual([0, []]);
    });

    test("what is written is read again to the letter, each credential after its history", async () => {
      const { store, write, read } = await setUp();
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
    });

    test("external ids are in the order of their UTF-8 bytes", async () => {
      const { write, read } = await setUp();
      const ids = ["B", "a", "z", "é", "\uff5e", "😀"];
      await write(demoRecords);
      await write(ids.map((extId) => ({ kind: "user", clientExtId: "client-456", extId })));
      await write(ids.map((extId) => vasco({ extId })));
      const records = await read();
      const users = records.flatMap((record) => (record.kind === "user" ? [record.extId] : []));
      expect(users.filter((extId) => ids.includes(extId))).toEqual(ids);
      const credentials = records.flatMap((record) => (record.kind === "credential" ? [record.credential.extId] : []));
      expect(credentials.filter((extId) => ids.includes(extId))).toEqual(ids);
    });

    test("one external id is read of all clients, with its history", async () => {
      const { write, read } = await setUp();
      await write(demoRecords.slice(0, -6));
      await write([...history("vasco-123", [2, 3]), ...demoRecords.slice(-6)]);
      expect((await read("vasco-123")).map(toName)).toEqual(["history vasco-123 1", "credential vasco-123"]);
      expect(await read("nothing")).toEqual([]);
    });

    test("a read sees one moment", async () => {
      const { open, store, write } = await setUp();
      await write(demoRecords);
      const records = (await open()).read()[Symbol.asyncIterator]();
      const rest = [(await records.next()).value];
      await store.write([vasco({ extId: "z" })], { replace: false, now });
      for (let next = await records.next(); !next.done; next = await records.next()) rest.push(next.value);
      expect(rest).toHaveLength(demoRecords.length);
      expect(await store.count()).toBe(demoRecords.length + 1);
    });

    test("a second write changes nothing", async () => {
      const { write, read } = await setUp();
      const batch = [...demoRecords.slice(0, -6), ...history("vasco-123", [2, 3]), ...demoRecords.slice(-6)];
      await write(batch);
      const before = await read();
      for (const replace of [false, true]) expect(await write(batch, replace)).toEqual(batch.map(() => "unchanged"));
      expect(await read()).toEqual(before);
    });

    test("what is there and different is a conflict, and stays", async () => {
      const { write, read } = await setUp();
      await write(demoRecords);
      const before = await read();
      expect(await write(different)).toEqual([
        "conflict: the client client-123 has another name",
        "conflict: the policy vasco-policy of client-123 is different",
        "conflict: the credential vasco-123 of client-123 is different (version 3, here 3)",
      ]);
      expect(await read()).toEqual(before);
    });

    test("with replace it is replaced; a credential as by a change, with the next version and a history entry", async () => {
      const { write, read } = await setUp();
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
    });

    test.each<[string, StoreRecord, RegExp]>([
      ["a user of an unknown client", { kind: "user", clientExtId: "none", extId: "u" }, /there is no client none/],
      [
        "a second default policy",
        { ...policy, extId: "another", isDefault: true },
        /vasco-policy is the default VascoPolicy of client-123/,
      ],
      ["a policy that changes its type", { ...policy, extId: "password-policy" }, /is a PwdPolicy, for good/],
      ["a credential of an unknown user", vasco({ userExtId: "none" }), /there is no user none of client-456/],
      ["a credential with an unknown policy", vasco({ policyExtId: "none" }), /there is no policy none of client-456/],
      [
        "a credential with a policy of another type",
        vasco({ policyExtId: "client-policy-456" }),
        /is a ClientPolicy, not a VascoPolicy/,
      ],
      [
        "a second mobile signature of a user",
        secondSignature(),
        /user user-789 has the mobile signature mobile-signature-789/,
      ],
      [
        "a replacement with another time of creation",
        vasco({ extId: "vasco-789", created: "2020-01-01T00:00:00Z" }),
        /time of creation never changes/,
      ],
      [
        "a history after its credential",
        history("vasco-123", [2, 3])[0] as HistoryRecord,
        /its history must come before it/,
      ],
      [
        "a history that begins in the middle",
        { ...(history("new", [2, 3])[0] as HistoryRecord), position: 2 },
        /has no entries, so 2 cannot be the next/,
      ],
      [
        "a history with another hash",
        { ...(history("new", [2, 3])[0] as HistoryRecord), hash: "0".repeat(64) },
        /the hash of entry 1 does not continue/,
      ],
    ])("%s is rejected, and the rest of the batch is written", async (_, record, reason) => {
      const { write, read } = await setUp();
      await write(demoRecords);
      const user = { kind: "user", clientExtId: "client-123", extId: "new-user" } as const;
      const [rejected, added] = await write([record, user], true);
      expect(rejected).toMatch(/^rejected: /);
      expect(rejected).toMatch(reason);
      expect(added).toBe("added");
      expect(await read()).toHaveLength(demoRecords.length + 1);
    });

    test("a credential whose version its history does not end with is rejected", async () => {
      const { write } = await setUp();
      await write(demoRecords.slice(0, -6));
      await write([...history("vasco-123", [7, 8]), ...history("vasco-456", [1, undefined])]);
      expect((await write(demoRecords.slice(-6))).filter((outcome) => outcome !== "added")).toEqual([
        "rejected: its version is 3, but its history ends with version 8",
        "rejected: its version is 1, but its history ends with its removal",
      ]);
    });

    test("a history entry that is there and different is a conflict, also with replace", async () => {
      const { write } = await setUp();
      await write([...demoRecords, ...history("vasco-000", [1, 2])]);
      expect(await write(history("vasco-000", [1, 3]), true)).toEqual([
        "conflict: the history of vasco-000 of client-123 has another entry 1; a history is never replaced",
      ]);
    });

    test("records of one batch refer to each other, and replace each other in order", async () => {
      const { write, read } = await setUp();
      const again = { ...different[0], name: "Third name" };
      expect(await write([...demoRecords, different[0], again], true)).toEqual([
        ...demoRecords.map(() => "added"),
        "replaced",
        "replaced",
      ]);
      expect(await read()).toContainEqual(again);
    });
  });
}

const policy = {
  kind: "policy",
  clientExtId: "client-123",
  extId: "vasco-policy",
  type: "VascoPolicy",
  isDefault: false,
  parameters: {},
} as const;

/** Records of the demo data with other values. */
const different = [
  { kind: "client", extId: "client-123", name: "Another name" },
  { ...policy, parameters: { a: "b" } },
  {
    kind: "credential",
    clientExtId: "client-123",
    credential: { ...demoVasco("vasco-123"), stateName: "disabled", userExtId: "user-456" },
  },
] as const satisfies readonly StoreRecord[];

function demoVasco(extId: string) {
  const found = demoData.credentials.find(({ credential }) => credential.extId === extId)?.credential;
  if (found?.type !== "Vasco") throw new Error(`The demo data has no VASCO credential ${extId}`);
  return found;
}

function vasco(members: object): CredentialRecord {
  return {
    kind: "credential",
    clientExtId: "client-456",
    credential: { ...demoVasco("vasco-789"), extId: "vasco-new", ...members },
  };
}

function secondSignature(): CredentialRecord {
  const found = demoData.credentials.find(({ credential }) => credential.extId === "mobile-signature-789");
  if (found === undefined) throw new Error("The demo data has mobile-signature-789");
  return { kind: "credential", ...found, credential: { ...found.credential, extId: "second" } };
}

/** A chained history of a VASCO credential of client-123 with these versions. */
function history(
  credentialExtId: string,
  ...versions: readonly (readonly [number | undefined, number | undefined])[]
): readonly HistoryRecord[] {
  let hash = NO_HASH;
  return versions.map(([versionBefore, versionAfter], index) => {
    const entry: HistoryEntry = {
      at: "2026-05-18T09:30:00Z",
      subject: "tester é 😀",
      operationId: "updateVascoCredential",
      clientExtId: "client-123",
      credentialExtId,
      type: "Vasco",
      ...(versionBefore === undefined ? {} : { versionBefore }),
      ...(versionAfter === undefined ? {} : { versionAfter }),
      changed: ["stateName"],
      ...(index === 0 ? { comment: 'First "entry"\n\\' } : {}),
    };
    hash = toEntryHash(hash, toEntryText(entry));
    return { kind: "history", position: index + 1, entry, hash };
  });
}

function summarize(outcome: WriteOutcome): string {
  return "reason" in outcome ? `${outcome.result}: ${outcome.reason}` : outcome.result;
}

function toLine(record: StoreRecord): string {
  return JSON.stringify(record);
}

function toName(record: StoreRecord): string {
  if (record.kind === "history") return `history ${record.entry.credentialExtId} ${record.position}`;
  return `${record.kind} ${record.kind === "credential" ? record.credential.extId : record.extId}`;
}
