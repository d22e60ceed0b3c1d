import type { Credential, CredentialKey, HistoryEntry, Swap } from "../../src/store/store.ts";

/** The swap from `before` to `next`, with its history entry. */
export function toSwap<T extends "MobileSignature" | "Vasco">(
  key: CredentialKey<T>,
  before: Credential<T>,
  next: Credential<T>,
): Swap<T> {
  return { key, fromVersion: before.version, next, history: toHistory(before, next) };
}

/** The history entry of a change of `north` from `before` to `after`. */
export function toHistory(before: Credential, after: Credential): HistoryEntry {
  return {
    at: after.lastModified,
    subject: "tester",
    operationId: after.type === "Vasco" ? "updateVascoCredential" : "updateMobileSignature",
    clientExtId: "north",
    credentialExtId: after.extId,
    type: after.type,
    versionBefore: before.version,
    versionAfter: after.version,
    changed: ["stateName"],
  };
}
