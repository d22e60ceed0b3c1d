import type { DatabaseSync, StatementSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { CliError } from "../../cli-error.ts";
import { inOrder } from "../records/in-order.ts";
import { type KnownRows, noRows, toRowKey, toWantedRows } from "../records/known-rows.ts";
import { planBatch } from "../records/plan-batch.ts";
import type { CredentialRecord, HistoryRecord, RecordStore, StoreRecord } from "../records/record.ts";
import { prepareHistory } from "./history-rows.ts";
import { type Row, text, toChainedEntry, toCredential, toPolicy } from "./rows.ts";
import { isLocked, LOCK_RETRY_MS, toReadError, unavailability } from "./sqlite-failures.ts";
import { statements } from "./statements.ts";
import { prepareWrites } from "./write-rows.ts";

/** How long a batch waits for the lock of another process, in milliseconds. */
const LOCK_TIMEOUT_MS = 30_000;

/** All data of an open SQLite database, which `location` calls as people do. Closing it closes the database. */
export function createSqliteRecords(database: DatabaseSync, location: string): RecordStore {
  const write = prepareWrites(database);
  const load = prepareLoading(database);
  return {
    count: async () => {
      const counts = tables.map((table) => `(SELECT count(*) FROM ${table})`).join(" + ");
      try {
        return Number(database.prepare(`SELECT ${counts} AS count`).get()?.count);
      } catch (error) {
        throw toReadError(error, location);
      }
    },
    read: (credentialExtId) => withReadErrors(readRecords(database, credentialExtId), location),
    write: async (batch, options) => {
      try {
        return await inTransaction(database, () => {
          const { writes, outcomes } = planBatch(batch, load(batch), options);
          for (const row of writes) write(row);
          return outcomes;
        });
      } catch (error) {
        const reason = unavailability(error);
        if (reason === undefined) throw error;
        throw new CliError(
          `${location} cannot be written: ${reason}. What was written before stays. Run the command again.`,
          {
            cause: error,
          },
        );
      }
    },
    close: async () => database.close(),
  };
}

const tables = ["client", "user", "policy", "history", "credential"] as const;

async function* withReadErrors(records: AsyncIterable<StoreRecord>, location: string): AsyncGenerator<StoreRecord> {
  const read = records[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await read.next().catch((error: unknown) => {
        throw toReadError(error, location);
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await read.return?.();
  }
}

async function* readRecords(database: DatabaseSync, credentialExtId?: string): AsyncGenerator<StoreRecord> {
  const rows = (table: (typeof tables)[number], order: string, column?: string) => {
    // An index is searched for each client.
    const ofAllClients = "client_ext_id IN (SELECT ext_id FROM client)";
    const where =
      column === undefined || credentialExtId === undefined ? "" : `WHERE ${ofAllClients} AND ${column} = ?`;
    const select: StatementSync = database.prepare(`SELECT * FROM ${table} ${where} ORDER BY ${order}`);
    return where === "" || credentialExtId === undefined ? select.iterate() : select.iterate(credentialExtId);
  };
  // All reads see the moment of the first.
  database.exec("BEGIN");
  try {
    if (credentialExtId === undefined) {
      for (const row of rows("client", "ext_id")) {
        yield { kind: "client", extId: text(row, "ext_id"), name: text(row, "name") };
      }
      for (const row of rows("user", "client_ext_id, ext_id")) {
        yield { kind: "user", clientExtId: text(row, "client_ext_id"), extId: text(row, "ext_id") };
      }
      for (const row of rows("policy", "client_ext_id, ext_id")) {
        yield { kind: "policy", ...toPolicy(text(row, "client_ext_id"), row) };
      }
    }
    yield* inOrder(
      map(prepareHistory(database).inOrder(credentialExtId), toHistoryRecord),
      map(rows("credential", "client_ext_id, ext_id", "ext_id"), toCredentialRecord),
    );
  } finally {
    database.exec("ROLLBACK");
  }
}

function* map<T>(rows: Iterable<Row>, toValue: (row: Row) => T): Generator<T> {
  for (const row of rows) yield toValue(row);
}

function toHistoryRecord(row: Row): HistoryRecord {
  return { kind: "history", ...toChainedEntry(row) };
}

function toCredentialRecord(row: Row): CredentialRecord {
  return { kind: "credential", clientExtId: text(row, "client_ext_id"), credential: toCredential(row) };
}

/** Prepares the loading of what the plan of a batch depends on. */
function prepareLoading(database: DatabaseSync): (batch: readonly StoreRecord[]) => KnownRows {
  const sql = {
    client: database.prepare(statements.client),
    user: database.prepare(statements.user),
    policy: database.prepare(statements.policy),
    defaultPolicy: database.prepare(statements.defaultPolicy),
    credential: database.prepare("SELECT document FROM credential WHERE client_ext_id = ? AND ext_id = ?"),
    signature: database.prepare(statements.MobileSignatureState),
  };
  const history = prepareHistory(database);
  return (batch) => {
    const wanted = toWantedRows(batch);
    const known = noRows();
    for (const extId of wanted.clients) {
      const row = sql.client.get(extId);
      if (row !== undefined) known.clients.set(extId, { extId, name: text(row, "name") });
    }
    const find = <Key extends readonly (string | number)[]>(
      keys: readonly Key[],
      statement: StatementSync,
      found: (key: string, row: Row, parts: Key) => void,
    ) => {
      for (const parts of keys) {
        const row = statement.get(...parts);
        if (row !== undefined) found(toRowKey(...parts), row, parts);
      }
    };
    find(wanted.users, sql.user, (key) => known.users.add(key));
    find(wanted.policies, sql.policy, (key, row, [clientExtId]) => known.policies.set(key, toPolicy(clientExtId, row)));
    find(wanted.defaultPolicies, sql.defaultPolicy, (key, row) => known.defaultPolicies.set(key, text(row, "ext_id")));
    find(wanted.credentials, sql.credential, (key, row) => known.credentials.set(key, toCredential(row)));
    find(wanted.signatures, sql.signature, (key, row) => known.signatures.set(key, text(row, "ext_id")));
    const oldest = new Map<string, number>();
    for (const [clientExtId, credentialExtId, position] of wanted.entries) {
      const key = toRowKey(clientExtId, credentialExtId);
      oldest.set(key, Math.min(position, oldest.get(key) ?? position));
    }
    for (const parts of wanted.lastEntries) {
      const key = toRowKey(...parts);
      for (const row of history.newestFirst(...parts)) {
        const chained = toChainedEntry(row);
        if (!known.lastEntries.has(key)) known.lastEntries.set(key, chained);
        known.entries.set(toRowKey(...parts, chained.position), chained);
        if (chained.position <= (oldest.get(key) ?? chained.position)) break;
      }
    }
    return known;
  };
}

/** Runs work in a transaction, and waits for the lock of a server that is writing. */
async function inTransaction<T>(database: DatabaseSync, work: () => T): Promise<T> {
  const deadlineMs = performance.now() + LOCK_TIMEOUT_MS;
  for (;;) {
    try {
      database.exec("BEGIN IMMEDIATE");
      break;
    } catch (error) {
      if (!isLocked(error) || performance.now() > deadlineMs) throw error;
      await sleep(LOCK_RETRY_MS);
    }
  }
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
