import type { PoolClient } from "pg";
import { inOrder } from "../records/in-order.ts";
import { type KnownRows, noRows, toRowKey, toWantedRows } from "../records/known-rows.ts";
import { type BatchPlan, planBatch } from "../records/plan-batch.ts";
import type { RecordStore, StoreRecord } from "../records/record.ts";
import type { Connections, Row } from "./connections.ts";
import { toDatabaseError } from "./database-error.ts";
import { sqlState } from "./postgres-failures.ts";
import { text, toChainedEntry, toCredential, toPolicy } from "./rows.ts";
import { countRows } from "./seed-database.ts";
import { writeRows } from "./write-rows.ts";

/** All data of a database, which `location` calls as people do. Closing it closes the connections. */
export function createPostgresRecords(connections: Connections, location: string): RecordStore {
  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw toDatabaseError(location, error);
    }
  }

  let hasWritten = false;

  return {
    count: () =>
      guarded(async () => {
        const counts = tables.map((table) => `(SELECT count(*) FROM ${table})`).join(" + ");
        const [row] = await connections.run({ name: "count", text: `SELECT ${counts} AS count` });
        return Number(row?.count);
      }),
    read: async function* (credentialExtId) {
      const client = await guarded(() => connections.acquire());
      try {
        yield* readRecords(client, credentialExtId);
      } catch (error) {
        throw toDatabaseError(location, error);
      } finally {
        // The end of the session ends the transaction, wherever the reader has stopped.
        client.release(true);
      }
    },
    write: (batch, options) =>
      guarded(async () => {
        const plan = (client: PoolClient) => load(client, batch).then((rows) => planBatch(batch, rows, options));
        hasWritten = true;
        return (await writeBatch(connections, plan)).outcomes;
      }),
    close: async () => {
      // What was written stays when this fails, and autovacuum does it later.
      if (hasWritten) await connections.withClient(countRows).catch(() => undefined);
      await connections.close();
    },
  };
}

const tables = ["client", "client_user", "policy", "history", "credential"] as const;

async function* readRecords(client: PoolClient, credentialExtId?: string): AsyncGenerator<StoreRecord> {
  // All reads see one moment.
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
  const rows = (table: (typeof tables)[number], order: string, column?: string) =>
    readRows(
      client,
      table,
      `SELECT * FROM ${table} ${column === undefined ? "" : `WHERE ${column} = $1`} ORDER BY ${order}`,
      column === undefined ? [] : [credentialExtId],
    );
  if (credentialExtId === undefined) {
    for await (const row of rows("client", "ext_id")) {
      yield { kind: "client", extId: text(row, "ext_id"), name: text(row, "name") };
    }
    for await (const row of rows("client_user", "client_ext_id, ext_id")) {
      yield { kind: "user", clientExtId: text(row, "client_ext_id"), extId: text(row, "ext_id") };
    }
    for await (const row of rows("policy", "client_ext_id, ext_id")) {
      yield { kind: "policy", ...toPolicy(text(row, "client_ext_id"), row) };
    }
  }
  const isOne = credentialExtId !== undefined;
  const history = rows(
    "history",
    "client_ext_id, credential_ext_id, position",
    isOne ? "credential_ext_id" : undefined,
  );
  const credentials = rows("credential", "client_ext_id, ext_id", isOne ? "ext_id" : undefined);
  yield* inOrder(
    map(history, (row) => ({ kind: "history", ...toChainedEntry(row) }) as const),
    map(credentials, (row) => {
      const clientExtId = text(row, "client_ext_id");
      return { kind: "credential", clientExtId, credential: toCredential(row) } as const;
    }),
  );
}

/** Reads with a cursor, so memory does not grow with the rows. */
async function* readRows(client: PoolClient, name: string, sql: string, values: unknown[]): AsyncGenerator<Row> {
  await client.query(`DECLARE read_${name} NO SCROLL CURSOR FOR ${sql}`, values);
  for (;;) {
    const { rows } = await client.query<Row>(`FETCH ${FETCH_ROWS} FROM read_${name}`);
    yield* rows;
    if (rows.length < FETCH_ROWS) return;
  }
}

const FETCH_ROWS = 1_000;

async function* map<T>(rows: AsyncIterable<Row>, toValue: (row: Row) => T): AsyncGenerator<T> {
  for await (const row of rows) yield toValue(row);
}

/** Plans and writes a batch in one transaction, and does both again when a server has changed one of its rows meanwhile. */
async function writeBatch(
  connections: Connections,
  plan: (client: PoolClient) => Promise<BatchPlan>,
): Promise<BatchPlan> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await connections.withClient(async (client) => {
        await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
        try {
          const planned = await plan(client);
          await writeRows(client, planned.writes);
          await client.query("COMMIT");
          return planned;
        } catch (error) {
          // A connection that is lost has rolled back.
          await client.query("ROLLBACK").catch(() => undefined);
          throw error;
        }
      });
    } catch (error) {
      if (attempt === MAX_ATTEMPTS || !/^(40001|40P01|23505)$/.test(sqlState(error) ?? "")) throw error;
    }
  }
}

const MAX_ATTEMPTS = 20;

/** Reads what the plan of a batch depends on. */
async function load(client: PoolClient, batch: readonly StoreRecord[]): Promise<KnownRows> {
  const wanted = toWantedRows(batch);
  const known = noRows();
  const clients = await client.query<Row>("SELECT ext_id, name FROM client WHERE ext_id = ANY ($1)", [wanted.clients]);
  for (const row of clients.rows) {
    known.clients.set(text(row, "ext_id"), { extId: text(row, "ext_id"), name: text(row, "name") });
  }

  /** Calls back with each row whose columns have the values of a key. */
  const find = async <Key extends readonly (string | number)[]>(
    keys: readonly Key[],
    { select, from, on }: { readonly select: string; readonly from: string; readonly on: readonly string[] },
    found: (key: string, row: Row, parts: Key) => void,
  ) => {
    if (keys.length === 0) return;
    const types = on.map((column, at) => `$${at + 1}::${column === "position" ? "integer" : "text"}[]`);
    const names = on.map((_, at) => `key_${at}`);
    const { rows } = await client.query<Row>(
      `SELECT number, ${select} FROM unnest(${types.join(", ")}) WITH ORDINALITY AS wanted (${names.join(", ")}, number)
        CROSS JOIN LATERAL (SELECT * FROM ${from.replace("KEY", on.map((column, at) => `${column} = key_${at}`).join(" AND "))}) AS found`,
      on.map((_, at) => keys.map((key) => key[at])),
    );
    for (const row of rows) {
      const key = keys[Number(row.number) - 1];
      if (key !== undefined) found(toRowKey(...key), row, key);
    }
  };

  const own = ["client_ext_id", "ext_id"];
  const ofCredential = ["client_ext_id", "credential_ext_id"];
  const entry = "position, entry, hash";
  await find(wanted.users, { select: "ext_id", from: "client_user WHERE KEY", on: own }, (key) => known.users.add(key));
  await find(wanted.policies, { select: "found.*", from: "policy WHERE KEY", on: own }, (key, row, [clientExtId]) =>
    known.policies.set(key, toPolicy(clientExtId, row)),
  );
  await find(
    wanted.defaultPolicies,
    { select: "ext_id", from: "policy WHERE is_default AND KEY", on: ["client_ext_id", "type"] },
    (key, row) => known.defaultPolicies.set(key, text(row, "ext_id")),
  );
  await find(wanted.credentials, { select: "document", from: "credential WHERE KEY", on: own }, (key, row) =>
    known.credentials.set(key, toCredential(row)),
  );
  await find(
    wanted.signatures,
    {
      select: "ext_id",
      from: "credential WHERE type = 'MobileSignature' AND KEY",
      on: ["client_ext_id", "user_ext_id"],
    },
    (key, row) => known.signatures.set(key, text(row, "ext_id")),
  );
  await find(
    wanted.entries,
    { select: entry, from: "history WHERE KEY", on: [...ofCredential, "position"] },
    (key, row) => known.entries.set(key, toChainedEntry(row)),
  );
  await find(
    wanted.lastEntries,
    { select: entry, from: "history WHERE KEY ORDER BY position DESC LIMIT 1", on: ofCredential },
    (key, row) => known.lastEntries.set(key, toChainedEntry(row)),
  );
  return known;
}
