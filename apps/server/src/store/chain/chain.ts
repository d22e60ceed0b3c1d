/** The hash chain of a credential's history: pure functions that know no engine. */
import { hash } from "node:crypto";
import type { HistoryEntry } from "@credential-api/reference";

/** A history entry as an engine keeps it. */
export interface ChainedEntry {
  /** Counts the entries of a credential from 1, also across its removals. */
  readonly position: number;
  readonly entry: HistoryEntry;
  /** `toEntryHash` of the entry before it and of this one. */
  readonly hash: string;
}

/** The hash before the first entry of a credential. */
export const NO_HASH = "";

/**
 * An entry as canonical JSON: its members in a fixed order, absent ones left out. Two entries have one text exactly when
 * they are equal. It holds no position: an engine can compute a hash before it knows that.
 */
export function toEntryText(entry: HistoryEntry): string {
  const { at, subject, operationId, clientExtId, credentialExtId, type } = entry;
  const { versionBefore, versionAfter, changed, comment } = entry;
  // JSON.stringify writes members in the order of the literal and leaves out those that are undefined.
  return JSON.stringify({
    at,
    subject,
    operationId,
    clientExtId,
    credentialExtId,
    type,
    versionBefore,
    versionAfter,
    changed,
    comment,
  });
}

/**
 * The hash of an entry: SHA-256, in lower-case hex, of the hash before it, a line feed and its text, all as UTF-8. The
 * first entry of a credential follows `NO_HASH`; a credential that is created again continues its chain.
 */
export function toEntryHash(previousHash: string, entryText: string): string {
  return hash("sha256", `${previousHash}\n${entryText}`, "hex");
}
