import { statSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { setImmediate as nextTurn } from "node:timers/promises";
import {
  type CredentialKey,
  type HistoryEntry,
  type Insert,
  type InsertOutcome,
  type PageRequest,
  type Policy,
  type Remove,
  type RemoveOutcome,
  type Store,
  type StoredType,
  StoreUnavailable,
  type Swap,
  type SwapOutcome,
} from "@credential-api/reference";
import { NO_HASH, toEntryHash, toEntryText } from "../chain/chain.ts";
import { createGroupCommit } from "./group-commit.ts";
import { createGroupRead } from "./group-read.ts";
import { prepareHistory } from "./history-rows.ts";
import { type Row, text, toCredential, toHistoryEntry, toHistoryPage, toPage, toPolicy } from "./rows.ts";
import { keyColumns, prepare } from "./statements.ts";

/** How a store behaves. */
export interface StoreOptions {
  /** How long a change waits for the lock of another process, in milliseconds. Default 2000. */
  readonly lockTimeoutMs?: number;
  /** How long after a change that could not be written the store is not ready without a new try, in milliseconds. Default 5000. */
  readonly writeRetryMs?: number;
  /** Takes how many changes were in a commit. */
  readonly onCommit?: (changes: number) => void;
}

/**
 * A store on an open SQLite database that `openDatabase` has prepared. A write that resolves is on the disk: it survives
 * the end of the process and, as far as the disk is reliable, of the machine. Closing the store closes the database.
 *
 * A lock that another process holds never blocks the event loop: a change tries again until `lockTimeoutMs` is over.
 *
 * After a change that could not be written the store is not ready until another could be: for `writeRetryMs` it repeats the
 * error, after that a check writes a change that changes nothing. Checks at the same time share one result.
 */
export function createSqliteStore(
  database: DatabaseSync,
  { lockTimeoutMs = 2_000, writeRetryMs = 5_000, onCommit }: StoreOptions = {},
): Store {
  // Waiting inside SQLite would block the event loop.
  database.exec("PRAGMA busy_timeout = 0");
  const sql = prepare(database);
  const entries = prepareHistory(database);
  const isSameFile = watchFile(database.location());
  const group = createGroupCommit(database, { check: assertSameFile, lockTimeoutMs, ...(onCommit && { onCommit }) });
  const reads = createGroupRead(database);
  let readyCheck: Promise<void> | undefined;

  function assertSameFile(): void {
    // SQLite would go on writing to a file that has no name any more.
    if (!isSameFile())
      throw new StoreUnavailable("The SQLite file has been moved, replaced or deleted since it was opened");
  }

  const probe = read(() => {
    assertSameFile();
    sql.probe.get();
  });

  function readRow<T extends StoredType>(key: CredentialKey<T>): Row | undefined {
    return sql[key.type].get(key.clientExtId, keyColumns[key.type].valueOf(key));
  }

  /** What a write compares: not the document, which is most of a row. */
  function readState<T extends StoredType>(key: CredentialKey<T>): Row | undefined {
    return sql[`${key.type}State`].get(key.clientExtId, keyColumns[key.type].valueOf(key));
  }

  /** Makes a query a method of the port. In WAL mode no lock of another process delays it. */
  function read<Parameters extends readonly unknown[], T>(
    query: (...parameters: Parameters) => T,
  ): (...parameters: Parameters) => Promise<T> {
    return (...parameters) => reads.run(() => query(...parameters));
  }

  function insertNow({ key, next, history, uniqueMsisdn }: Insert, document: string): InsertOutcome {
    const { clientExtId } = key;
    const { extId, type, created, userExtId = null } = next;
    if (readState(key) !== undefined) return "exists";
    if (sql.extId.get(clientExtId, extId) !== undefined) return "taken";
    if (uniqueMsisdn && sql.sameMsisdn.get(clientExtId, document, extId) !== undefined) return "duplicate";
    sql.insert.run(clientExtId, extId, type, created, userExtId, document);
    record(history);
    return "inserted";
  }

  function swapNow({ key, fromVersion, next, history, uniqueMsisdn }: Swap, document: string): SwapOutcome {
    const { clientExtId, type } = key;
    const { userExtId = null } = next;
    // Nearly always nothing is in the way, and the comparison can be a part of the write.
    const hasKey = "extId" in key ? key.extId === next.extId : key.userExtId === userExtId;
    if (hasKey && !uniqueMsisdn) {
      const { changes } = sql.replaceVersion.run(document, clientExtId, next.extId, type, fromVersion, userExtId);
      if (changes === 1) {
        record(history);
        return "swapped";
      }
    }
    const row = readState(key);
    if (row === undefined) return "missing";
    if (row.version !== fromVersion) return "stale";
    const extId = text(row, "ext_id");
    if (uniqueMsisdn && sql.sameMsisdn.get(clientExtId, document, extId) !== undefined) return "duplicate";
    if (row.user_ext_id === userExtId) sql.replace.run(document, clientExtId, extId);
    else sql.replaceWithUser.run(document, userExtId, clientExtId, extId);
    record(history);
    return "swapped";
  }

  function removeNow({ key, fromVersion, history }: Remove): RemoveOutcome {
    const row = readState(key);
    if (row === undefined) return "missing";
    if (row.version !== fromVersion) return "stale";
    sql.remove.run(key.clientExtId, text(row, "ext_id"));
    record(history);
    return "removed";
  }

  function record(entry: HistoryEntry): void {
    const last = entries.last(entry.clientExtId, entry.credentialExtId);
    const hash = toEntryHash(last?.hash ?? NO_HASH, toEntryText(entry));
    entries.append({ position: (last?.position ?? 0) + 1, entry, hash }, last);
  }

  return {
    readClient: read((extId) => {
      const row = sql.client.get(extId);
      return row && { extId, name: text(row, "name") };
    }),
    readUser: read((clientExtId, extId) => sql.user.get(clientExtId, extId) && { clientExtId, extId }),
    readPolicy: (clientExtId, extId) =>
      reads.remember(`policy\n${clientExtId}\n${extId}`, () => {
        const row = sql.policy.get(clientExtId, extId);
        return row && toFrozenPolicy(clientExtId, row);
      }),
    readDefaultPolicy: (clientExtId, type) =>
      reads.remember(`default policy\n${clientExtId}\n${type}`, () => {
        const row = sql.defaultPolicy.get(clientExtId, type);
        return row && toFrozenPolicy(clientExtId, row);
      }),
    readPolicyPage: read((clientExtId, type, { after = "", limit }) => {
      const rows = sql.policyPage.all(clientExtId, type, after, limit + 1);
      const policies = rows.slice(0, limit).map((row) => toPolicy(clientExtId, row));
      return { policies, hasMore: rows.length > limit };
    }),
    readCredential: read(<T extends StoredType>(key: CredentialKey<T>) => {
      const row = readRow(key);
      return row && toCredential<T>(row);
    }),
    readVascoPage: read((clientExtId, { after = BEFORE_ALL, limit, withTotal }: PageRequest) =>
      toPage<"Vasco">(
        sql.vascoPage.all(clientExtId, after.created, after.extId, limit + 1),
        limit,
        withTotal ? sql.vascoTotal.get(clientExtId) : undefined,
      ),
    ),
    readUserPage: read((clientExtId, userExtId, { after = BEFORE_ALL, limit, withTotal }: PageRequest) =>
      toPage(
        sql.userPage.all(clientExtId, userExtId, after.created, after.extId, limit + 1),
        limit,
        withTotal ? sql.userTotal.get(clientExtId, userExtId) : undefined,
      ),
    ),
    // The caller may change what it passed before the transaction runs.
    insert: async (change) => {
      const [copy, document] = [toCopy(change), JSON.stringify(change.next)];
      return group.run(() => insertNow(copy, document));
    },
    swap: async (change) => {
      const [copy, document] = [toCopy(change), JSON.stringify(change.next)];
      return group.run(() => swapNow(copy, document));
    },
    remove: async (change) => {
      const copy = toCopy(change);
      return group.run(() => removeNow(copy));
    },
    readHistory: read((clientExtId, credentialExtId) =>
      Array.from(entries.newestFirst(clientExtId, credentialExtId), toHistoryEntry).reverse(),
    ),
    readHistoryPage: read((clientExtId, credentialExtId, { before = AFTER_ALL, limit }) => {
      const rows: Row[] = [];
      for (const row of entries.newestFirst(clientExtId, credentialExtId)) {
        if (Number(row.position) < before) rows.push(row);
        if (rows.length > limit) break;
      }
      return toHistoryPage(rows, limit);
    }),
    checkReady: () => {
      readyCheck ??= probe()
        .then(() => group.checkWritable(writeRetryMs))
        .finally(() => {
          readyCheck = undefined;
        });
      return readyCheck;
    },
    close: async () => {
      // What waits for a query may be about to make a change.
      reads.flush();
      await nextTurn();
      await group.drain();
      if (database.isOpen) database.close();
    },
  };
}

function toFrozenPolicy(clientExtId: string, row: Row): Policy {
  const policy = toPolicy(clientExtId, row);
  Object.freeze(policy.parameters);
  return Object.freeze(policy);
}

function toCopy<Change extends Insert | Swap | Remove>(change: Change): Change {
  const { key, history } = change;
  return {
    ...change,
    key: { ...key },
    history: { ...history, changed: [...history.changed] },
    ...("next" in change && { next: { ...change.next } }),
  };
}

/** The position before the first credential of a list. */
const BEFORE_ALL = { created: "", extId: "" };

/** More than the position of any entry of a history. */
const AFTER_ALL = 2 ** 31 - 1;

/** Remembers which file a path names now; the result says whether it still names that one. */
function watchFile(path: string | null): () => boolean {
  if (path === null || path === "") return () => true;
  const identify = () => {
    const { dev, ino } = statSync(path, { bigint: true, throwIfNoEntry: false }) ?? {};
    return `${dev}:${ino}`;
  };
  const original = identify();
  return () => identify() === original;
}
