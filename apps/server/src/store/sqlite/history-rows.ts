import type { DatabaseSync } from "node:sqlite";
import type { ChainedEntry } from "../chain/chain.ts";
import { type Row, text, toHistoryColumns } from "./rows.ts";
import { statements } from "./statements.ts";

/** Where the history of a credential ends. */
interface LastEntry {
  readonly id: number;
  readonly position: number;
  readonly hash: string;
}

/** The rows of all histories. They lie in the order of time, and each names the one before it of its credential. */
export interface HistoryRows {
  /** The last entry of a credential, removed or not; `undefined` when there is none. */
  last(clientExtId: string, credentialExtId: string): LastEntry | undefined;
  /** Puts an entry after `last`, which is the last one of its credential. Runs inside the caller's transaction. */
  append(entry: ChainedEntry, last: LastEntry | undefined): void;
  /** Reads the entries of a credential one by one, the newest first. It ends where someone has removed one by hand. */
  newestFirst(clientExtId: string, credentialExtId: string): Iterable<Row>;
  /** Reads the entries of all credentials, or of those with an external id, in the order of client, credential and position. */
  inOrder(credentialExtId?: string): Iterable<Row>;
}

/** Prepares the statements. */
export function prepareHistory(database: DatabaseSync): HistoryRows {
  const [last, setLast] = [database.prepare(statements.lastEntry), database.prepare(statements.setLastEntry)];
  const [record, entry] = [database.prepare(statements.record), database.prepare(statements.entry)];

  function findLast(clientExtId: string, credentialExtId: string): LastEntry | undefined {
    const row = last.get(clientExtId, credentialExtId);
    return row && { id: Number(row.id), position: Number(row.position), hash: text(row, "hash") };
  }

  return {
    last: findLast,
    append: (chained, before) => {
      const { clientExtId, credentialExtId } = chained.entry;
      const { lastInsertRowid } = record.run(before?.id ?? NO_ENTRY, ...toHistoryColumns(chained));
      setLast.run(clientExtId, credentialExtId, lastInsertRowid, chained.position, chained.hash);
    },
    newestFirst: function* (clientExtId, credentialExtId) {
      let id = findLast(clientExtId, credentialExtId)?.id ?? NO_ENTRY;
      while (id !== NO_ENTRY) {
        const row = entry.get(id);
        // The id of a row that was removed by hand can belong to another credential now.
        if (row?.client_ext_id !== clientExtId || row.credential_ext_id !== credentialExtId) return;
        yield row;
        id = Number(row.previous_id);
      }
    },
    inOrder: function* (credentialExtId) {
      const where = credentialExtId === undefined ? "" : "WHERE credential_ext_id = ?";
      // Only the keys are sorted, which are a small part of the rows.
      const order = "ORDER BY client_ext_id, credential_ext_id, position";
      const ids = database.prepare(`SELECT id FROM history ${where} ${order}`);
      for (const { id } of credentialExtId === undefined ? ids.iterate() : ids.iterate(credentialExtId)) {
        const row = entry.get(Number(id));
        if (row !== undefined) yield row;
      }
    },
  };
}

/** What a first entry has as the id of the entry before it. */
const NO_ENTRY = 0;
