import { ByClient } from "./by-client.ts";
import type { HistoryEntry, HistoryPage, HistoryPageRequest } from "./store.ts";

/** The histories of all credentials, in memory. */
export interface MemoryHistory {
  /** Adds a copy of an entry to the history of its credential. */
  add(entry: HistoryEntry): void;
  /** Copies of the entries of a credential, oldest first. */
  readAll(clientExtId: string, credentialExtId: string): readonly HistoryEntry[];
  /** Copies of some of them, as the port has it. */
  readPage(clientExtId: string, credentialExtId: string, page: HistoryPageRequest): HistoryPage;
}

/** Makes histories without entries. */
export function createMemoryHistory(): MemoryHistory {
  const histories = new ByClient<KeptEntry[]>();

  function copy(clientExtId: string, credentialExtId: string, start: number, end?: number): HistoryEntry[] {
    const kept = histories.get(clientExtId, credentialExtId)?.slice(start, end) ?? [];
    return kept.map((entry) => toEntry(clientExtId, credentialExtId, entry));
  }

  return {
    add: (entry) => {
      const { clientExtId, credentialExtId } = entry;
      const entries = histories.get(clientExtId, credentialExtId);
      if (entries === undefined) histories.set(clientExtId, credentialExtId, [toKept(entry)]);
      else entries.push(toKept(entry));
    },
    readAll: (clientExtId, credentialExtId) => copy(clientExtId, credentialExtId, 0),
    readPage: (clientExtId, credentialExtId, { before, limit }) => {
      const length = histories.get(clientExtId, credentialExtId)?.length ?? 0;
      const end = Math.min(before ?? length, length);
      const start = Math.max(0, end - limit);
      const entries = copy(clientExtId, credentialExtId, start, end).toReversed();
      return { entries, ...(start > 0 && { before: start }) };
    },
  };
}

/** What is kept of an entry. Nothing else in the store grows, so it is small: few objects for the garbage collector. */
type KeptEntry = Pick<HistoryEntry, "at" | "subject" | "operationId" | "type" | "changed"> & {
  readonly [Member in "versionBefore" | "versionAfter" | "comment"]: HistoryEntry[Member] | undefined;
};

function toKept({
  at,
  subject,
  operationId,
  type,
  versionBefore,
  versionAfter,
  changed,
  comment,
}: HistoryEntry): KeptEntry {
  return { at, subject, operationId, type, versionBefore, versionAfter, changed: [...changed], comment };
}

function toEntry(
  clientExtId: string,
  credentialExtId: string,
  { versionBefore, versionAfter, changed, comment, ...always }: KeptEntry,
): HistoryEntry {
  return {
    ...always,
    clientExtId,
    credentialExtId,
    changed: [...changed],
    ...(versionBefore !== undefined && { versionBefore }),
    ...(versionAfter !== undefined && { versionAfter }),
    ...(comment !== undefined && { comment }),
  };
}
