import { statSync } from "node:fs";
import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import {
  type Credential,
  type CredentialKey,
  type HistoryEntry,
  type Policy,
  type Store,
  type StoredType,
  StoreUnavailable,
  type Swap,
  type SwapOutcome,
} from "@credential-api/reference";
import { createGroupCommit } from "./group-commit.ts";
import { toStoreError } from "./sqlite-failures.ts";

/** How a store behaves. */
export interface StoreOptions {
  /** How long a change waits for the lock of another process, in milliseconds. Default 2000. */
  readonly lockTimeoutMs?: number;
  /** How long after a change that could not be written the store is not ready without a new try, in milliseconds. Default 5000. */
  readonly writeRetryMs?: number;
}

/**
 * A store on an open SQLite database that `openDatabase` has prepared. A swap that resolves is on the disk: it survives
 * the end of the process and, as far as the disk is reliable, of the machine. Closing the store closes the database.
 *
 * A lock that another process holds never blocks the event loop: a change tries again until `lockTimeoutMs` is over.
 *
 * After a change that could not be written the store is not ready until another could be: for `writeRetryMs` it repeats the
 * error, after that a check writes a change that changes nothing. Checks at the same time share one result.
 */
export function createSqliteStore(
  database: DatabaseSync,
  { lockTimeoutMs = 2_000, writeRetryMs = 5_000 }: StoreOptions = {},
): Store {
  // Waiting inside SQLite would block the event loop.
  database.exec("PRAGMA busy_timeout = 0");
  const sql = prepare(database);
  const isSameFile = watchFile(database.location());
  const group = createGroupCommit(database, { check: assertSameFile, lockTimeoutMs });
  const probe = read(() => {
    assertSameFile();
    sql.probe.get();
  });
  let readyCheck: Promise<void> | undefined;

  function assertSameFile(): void {
    // SQLite would go on writing to a file that has no name any more.
    if (!isSameFile())
      throw new StoreUnavailable("The SQLite file has been moved, replaced or deleted since it was opened");
  }

  function readRow<T extends StoredType>(key: CredentialKey<T>): Row | undefined {
    return sql.credential[key.type].get(key.clientExtId, keyColumns[key.type].valueOf(key));
  }

  function swapNow({ key, fromVersion, uniqueMsisdn }: Swap, document: string, entry: HistoryEntry): SwapOutcome {
    const row = readRow(key);
    if (row === undefined) return "missing";
    if (row.version !== fromVersion) return "stale";
    const extId = text(row, "ext_id");
    if (uniqueMsisdn && sql.sameMsisdn.get(key.clientExtId, document, extId) !== undefined) return "duplicate";
    sql.replace.run(document, key.clientExtId, extId);
    sql.record.run(
      entry.at,
      entry.subject,
      entry.operationId,
      entry.clientExtId,
      entry.credentialExtId,
      entry.type,
      entry.versionBefore,
      entry.versionAfter,
      JSON.stringify(entry.changed),
      entry.comment ?? null,
    );
    return "swapped";
  }

  return {
    readClient: read((extId) => {
      const row = sql.client.get(extId);
      return row && { extId, name: text(row, "name") };
    }),
    readUser: read((clientExtId, extId) => sql.user.get(clientExtId, extId) && { clientExtId, extId }),
    readPolicy: read((clientExtId, extId) => toPolicy(clientExtId, sql.policy.get(clientExtId, extId))),
    readDefaultPolicy: read((clientExtId, type) => toPolicy(clientExtId, sql.defaultPolicy.get(clientExtId, type))),
    readCredential: read(<T extends StoredType>(key: CredentialKey<T>) => {
      const row = readRow(key);
      return row && (JSON.parse(text(row, "document")) as Credential<T>);
    }),
    swap: async (change) => {
      // The caller may change what it passed before the transaction runs.
      const document = JSON.stringify(change.next);
      const entry = { ...change.history, changed: [...change.history.changed] };
      return group.run(() => swapNow(change, document, entry));
    },
    readHistory: read((clientExtId, credentialExtId) =>
      sql.history.all(clientExtId, credentialExtId).map(toHistoryEntry),
    ),
    checkReady: () => {
      readyCheck ??= probe()
        .then(() => group.checkWritable(writeRetryMs))
        .finally(() => {
          readyCheck = undefined;
        });
      return readyCheck;
    },
    close: async () => {
      await group.drain();
      if (database.isOpen) database.close();
    },
  };
}

/** One row of a history table as an entry. */
export function toHistoryEntry(row: Row): HistoryEntry {
  return {
    at: text(row, "at"),
    subject: text(row, "subject"),
    operationId: text(row, "operation_id") as HistoryEntry["operationId"],
    clientExtId: text(row, "client_ext_id"),
    credentialExtId: text(row, "credential_ext_id"),
    type: text(row, "type") as HistoryEntry["type"],
    versionBefore: Number(row.version_before),
    versionAfter: Number(row.version_after),
    changed: JSON.parse(text(row, "changed")),
    ...(row.comment === null ? {} : { comment: text(row, "comment") }),
  };
}

/** A row as `node:sqlite` returns it. */
export type Row = Record<string, SQLOutputValue>;

/** The column that identifies a credential of each type within its client, and its value in a key of the port. */
const keyColumns: {
  readonly [T in StoredType]: { readonly column: string; readonly valueOf: (key: CredentialKey<T>) => string };
} = {
  MobileSignature: { column: "user_ext_id", valueOf: ({ userExtId }) => userExtId },
  Vasco: { column: "ext_id", valueOf: ({ extId }) => extId },
};

function prepare(database: DatabaseSync) {
  // The type is written out, not bound: only then can SQLite use the index that is there for one type.
  const credential = (type: StoredType) =>
    database.prepare(
      `SELECT ext_id, version, document FROM credential WHERE client_ext_id = ? AND type = '${type}' AND ${keyColumns[type].column} = ?`,
    );
  const policy = "SELECT ext_id, type, is_default, parameters FROM policy WHERE client_ext_id = ?";
  return {
    client: database.prepare("SELECT name FROM client WHERE ext_id = ?"),
    user: database.prepare("SELECT 1 FROM user WHERE client_ext_id = ? AND ext_id = ?"),
    policy: database.prepare(`${policy} AND ext_id = ?`),
    defaultPolicy: database.prepare(`${policy} AND type = ? AND is_default = 1`),
    credential: { MobileSignature: credential("MobileSignature"), Vasco: credential("Vasco") },
    sameMsisdn: database.prepare(
      "SELECT 1 FROM credential WHERE client_ext_id = ? AND type = 'MobileSignature' AND msisdn = ? ->> '$.msisdn' AND ext_id <> ?",
    ),
    replace: database.prepare("UPDATE credential SET document = ? WHERE client_ext_id = ? AND ext_id = ?"),
    record: database.prepare(
      `INSERT INTO history (at, subject, operation_id, client_ext_id, credential_ext_id, type, version_before, version_after, changed, comment)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    history: database.prepare(
      "SELECT * FROM history WHERE client_ext_id = ? AND credential_ext_id = ? ORDER BY version_after",
    ),
    probe: database.prepare("SELECT 1 FROM client LIMIT 1"),
  };
}

/**
 * Makes a synchronous read a method of the port: asynchronous, its errors translated. In WAL mode no lock of another process
 * delays a read.
 */
function read<Parameters extends readonly unknown[], T>(
  query: (...parameters: Parameters) => T,
): (...parameters: Parameters) => Promise<T> {
  return async (...parameters) => {
    try {
      return query(...parameters);
    } catch (error) {
      throw toStoreError(error);
    }
  };
}

function toPolicy(clientExtId: string, row: Row | undefined): Policy | undefined {
  return (
    row && {
      clientExtId,
      extId: text(row, "ext_id"),
      type: text(row, "type") as Policy["type"],
      isDefault: row.is_default === 1,
      parameters: JSON.parse(text(row, "parameters")),
    }
  );
}

function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new Error(`The column ${column} holds no text`);
  return value;
}

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
