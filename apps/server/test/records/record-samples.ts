/** Records that the cases of every engine write. */
import { demoData, type HistoryEntry } from "@credential-api/reference";
import { NO_HASH, toEntryHash, toEntryText } from "../../src/store/chain/chain.ts";
import type { CredentialRecord, HistoryRecord, StoreRecord, WriteOutcome } from "../../src/store/records/record.ts";
import { toSeedRecords } from "../../src/store/records/seed-records.ts";

/** The time of replacements. */
export const now = new Date("2026-06-01T12:00:00.500Z");

/** The demo data; its last six are the credentials. */
export const demoRecords = toSeedRecords(demoData);

/** A policy of the demo data that is no default. */
const policy = {
  kind: "policy",
  clientExtId: "client-123",
  extId: "vasco-policy",
  type: "VascoPolicy",
  isDefault: false,
  parameters: {},
} as const;

/** Records of the demo data with other values. */
export const different = [
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

/** A VASCO credential of client-456 with other members. */
export function vasco(members: object): CredentialRecord {
  return {
    kind: "credential",
    clientExtId: "client-456",
    credential: { ...demoVasco("vasco-789"), extId: "vasco-new", ...members },
  };
}

/** A mobile signature of a user who has one. */
function secondSignature(): CredentialRecord {
  const found = demoData.credentials.find(({ credential }) => credential.extId === "mobile-signature-789");
  if (found === undefined) throw new Error("The demo data has mobile-signature-789");
  return { kind: "credential", ...found, credential: { ...found.credential, extId: "second" } };
}

/** A chained history of a VASCO credential of client-123 with these versions. */
export function history(
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

/** An outcome as one text. */
export function summarize(outcome: WriteOutcome): string {
  return "reason" in outcome ? `${outcome.result}: ${outcome.reason}` : outcome.result;
}

/** A record as one text. */
export function toLine(record: StoreRecord): string {
  return JSON.stringify(record);
}

/** The kind and the external id of a record. */
export function toName(record: StoreRecord): string {
  if (record.kind === "history") return `history ${record.entry.credentialExtId} ${record.position}`;
  return `${record.kind} ${record.kind === "credential" ? record.credential.extId : record.extId}`;
}

/** Records that cannot be written to the demo data, and why. */
export const rejections: readonly (readonly [name: string, record: StoreRecord, reason: RegExp])[] = [
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
];
