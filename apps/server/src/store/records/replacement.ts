import { isDeepStrictEqual } from "node:util";
import { operations } from "@credential-api/contract";
import type { Credential, HistoryEntry, StoredType } from "@credential-api/reference";
import { type ChainedEntry, NO_HASH, toEntryHash, toEntryText } from "../chain/chain.ts";
import type { CredentialRecord, HistoryRecord } from "./record.ts";

/** The subject of the history entries that a replacement makes. */
const IMPORT_SUBJECT = "import";

/** A credential that replaces another one, and its history entry. */
interface Replacement {
  readonly record: CredentialRecord;
  readonly history: HistoryRecord;
}

/**
 * Replaces a stored credential as a change does: its version rises by one, `lastModified` is now, and its history gets an
 * entry. So a caller who has read the credential before gets 409 for its version. Version and `lastModified` of the
 * imported credential are not used. Returns `unchanged` when nothing else differs, and a reason when it cannot be done.
 */
export function toReplacement(
  clientExtId: string,
  { current, last }: { readonly current: Credential; readonly last: ChainedEntry | undefined },
  imported: Credential,
  now: Date,
): Replacement | "unchanged" | (string & {}) {
  const { extId, type, version: versionBefore } = current;
  if (imported.type !== type) return `it is of type ${type}`;
  if (imported.created !== current.created) return "its time of creation never changes";
  const changed = memberOrder[type].filter(
    (name) => !isAboutVersion(name) && !isDeepStrictEqual(memberOf(current, name), memberOf(imported, name)),
  );
  if (changed.length === 0) return "unchanged";
  if (versionBefore === MAX_VERSION) return `version ${MAX_VERSION} is the last one`;
  const versionAfter = versionBefore + 1;
  const at = `${now.toISOString().slice(0, -".000Z".length)}Z`;
  const entry: HistoryEntry = {
    at,
    subject: IMPORT_SUBJECT,
    operationId: updates[type],
    clientExtId,
    credentialExtId: extId,
    type,
    versionBefore,
    versionAfter,
    changed,
  };
  return {
    record: { kind: "credential", clientExtId, credential: { ...imported, version: versionAfter, lastModified: at } },
    history: {
      kind: "history",
      position: (last?.position ?? 0) + 1,
      entry,
      hash: toEntryHash(last?.hash ?? NO_HASH, toEntryText(entry)),
    },
  };
}

function isAboutVersion(name: string): boolean {
  return name === "version" || name === "lastModified";
}

function memberOf(credential: Credential, name: string): unknown {
  return Object.entries(credential).find(([member]) => member === name)?.[1];
}

const memberOrder: { readonly [T in StoredType]: readonly string[] } = {
  MobileSignature: operations.getMobileSignature.members,
  Vasco: operations.getVascoCredential.members,
};

const updates = { MobileSignature: "updateMobileSignature", Vasco: "updateVascoCredential" } as const;

/** The largest version of the contract. */
const MAX_VERSION = 2_147_483_647;
