import { type ChainedEntry, NO_HASH, toEntryHash, toEntryText } from "../chain/chain.ts";
import type { StoreRecord } from "./record.ts";

/** The first thing that is wrong with the history of a credential. */
export interface HistoryBreak {
  readonly clientExtId: string;
  readonly credentialExtId: string;
  /** The entry where it is wrong, or after which something is missing; 0 is before the first. */
  readonly position: number;
  readonly reason: string;
}

/** What a verification has looked at. */
export interface Verified {
  readonly credentials: number;
  readonly entries: number;
  readonly breaks: number;
}

/**
 * Verifies the histories of a store: positions count from 1, each entry begins with the version that the one before ends
 * with, each hash continues the chain, and the last entry ends with the version of the credential, or with its removal. A
 * credential without any history is not a break: imported ones begin without.
 *
 * @param records as `RecordStore.read` returns them; memory does not grow with their number.
 * @param onBreak receives the first break of each credential.
 */
export async function verifyHistory(
  records: AsyncIterable<StoreRecord>,
  onBreak: (found: HistoryBreak) => void,
): Promise<Verified> {
  const count = { credentials: 0, entries: 0, breaks: 0 };
  let last: ChainedEntry | undefined;
  let isBroken = false;

  function report(position: number, reason: string): void {
    if (isBroken || last === undefined) return;
    isBroken = true;
    count.breaks += 1;
    const { clientExtId, credentialExtId } = last.entry;
    onBreak({ clientExtId, credentialExtId, position, reason });
  }

  function finish(version: number | undefined): void {
    if (last === undefined) return;
    const { versionAfter } = last.entry;
    if (versionAfter !== version) {
      const end = versionAfter === undefined ? "the removal of the credential" : `version ${versionAfter}`;
      const now = version === undefined ? "there is no such credential" : `the credential has version ${version}`;
      report(last.position, `the history ends with ${end}, but ${now}`);
    }
    last = undefined;
  }

  for await (const record of records) {
    if (record.kind === "history") {
      const { clientExtId, credentialExtId } = record.entry;
      if (last?.entry.clientExtId !== clientExtId || last.entry.credentialExtId !== credentialExtId) finish(undefined);
      const previous = last;
      last = record;
      count.entries += 1;
      if (previous === undefined) {
        count.credentials += 1;
        isBroken = false;
      }
      const fault = findFault(previous, record);
      if (fault !== undefined) report(record.position, fault);
    } else if (record.kind === "credential") {
      const { extId, version } = record.credential;
      if (last?.entry.clientExtId === record.clientExtId && last.entry.credentialExtId === extId) finish(version);
      else {
        finish(undefined);
        count.credentials += 1;
      }
    }
  }
  finish(undefined);
  return count;
}

function findFault(previous: ChainedEntry | undefined, { position, entry, hash }: ChainedEntry): string | undefined {
  const expected = (previous?.position ?? 0) + 1;
  if (position !== expected) return `entry ${expected} is missing`;
  if (previous !== undefined && previous.entry.versionAfter !== entry.versionBefore) {
    return `it begins with version ${entry.versionBefore ?? "none"}, but the entry before ends with ${previous.entry.versionAfter ?? "none"}`;
  }
  if (hash !== toEntryHash(previous?.hash ?? NO_HASH, toEntryText(entry))) {
    return "its hash is not that of the entry and the one before it";
  }
  return undefined;
}
