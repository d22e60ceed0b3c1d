import type {
  Credential,
  CredentialKey,
  HistoryEntry,
  Insert,
  Remove,
  StoredType,
  Swap,
} from "../../src/store/store.ts";

/** The insert of `next` at its key in `north`, with its history entry. */
export function toInsert<T extends StoredType>(key: CredentialKey<T>, next: Credential<T>): Insert<T> {
  return { key, next, history: toHistory(undefined, next) };
}

/** The swap from `before` to `next`, with its history entry. */
export function toSwap<T extends StoredType>(
  key: CredentialKey<T>,
  before: Credential<T>,
  next: Credential<T>,
): Swap<T> {
  return { key, fromVersion: before.version, next, history: toHistory(before, next) };
}

/** The removal of `before`, with its history entry. */
export function toRemove<T extends StoredType>(key: CredentialKey<T>, before: Credential<T>): Remove {
  return { key, fromVersion: before.version, history: toHistory(before, undefined) };
}

/**
 * The history entry of a change of `north` from `before` to `after`; without the first of a creation, without the second of
 * a removal.
 */
export function toHistory(before: Credential | undefined, after: Credential): HistoryEntry;
export function toHistory(before: Credential, after: undefined): HistoryEntry;
export function toHistory(before: Credential | undefined, after: Credential | undefined): HistoryEntry {
  const credential = after ?? before;
  if (credential === undefined) throw new Error("A history entry needs a credential");
  return {
    at: credential.lastModified,
    subject: "tester",
    operationId:
      operationIds[credential.type][before === undefined ? "insert" : after === undefined ? "remove" : "swap"],
    clientExtId: "north",
    credentialExtId: credential.extId,
    type: credential.type,
    ...(before && { versionBefore: before.version }),
    ...(after && { versionAfter: after.version }),
    changed: after === undefined ? [] : ["stateName"],
  };
}

// No operation removes a VASCO credential, but a store can.
const operationIds = {
  MobileSignature: { insert: "createMobileSignature", swap: "updateMobileSignature", remove: "deleteMobileSignature" },
  Vasco: { insert: "createVascoCredential", swap: "updateVascoCredential", remove: "unassignVascoCredential" },
} as const;
