import { randomUUID } from "node:crypto";
import type { PoolClient } from "pg";
import { toEntryText } from "../chain/chain.ts";
import type { RowWrite } from "../records/plan-batch.ts";
import type { StoreRecord } from "../records/record.ts";
import { toMsisdn } from "./rows.ts";

/**
 * Writes rows, one kind after the other, many with one statement. The caller has checked them, and does it inside a
 * transaction.
 */
export async function writeRows(client: PoolClient, writes: readonly RowWrite[]): Promise<void> {
  for (const kind of kinds) {
    const ofKind = writes.filter(({ record }) => record.kind === kind);
    let start = 0;
    for (const [at, { write }] of ofKind.entries()) {
      const next = ofKind[at + 1];
      // The same row twice in one statement would be an error, and the order of inserts and updates counts.
      if (next !== undefined && next.write === "insert" && write === "insert") continue;
      await writeRun(client, ofKind.slice(start, at + 1));
      start = at + 1;
    }
  }
}

/** In the order in which rows refer to each other. */
const kinds = ["client", "user", "policy", "history", "credential"] as const;

async function writeRun(client: PoolClient, run: readonly RowWrite[]): Promise<void> {
  const [first] = run;
  if (first === undefined) return;
  const { columns, types, table, update } = tables[first.record.kind];
  const rows = run.map(({ record }) => toColumns(record));
  if (first.write === "insert") {
    const values = types.map((type, at) => `$${at + 1}::${type}[]`).join(", ");
    const text = `INSERT INTO ${table} (${columns}) SELECT * FROM unnest(${values})`;
    await client.query(
      text,
      types.map((_, at) => rows.map((row) => row[at])),
    );
  } else {
    const casts = types.map((type, at) => `$${at + 1}::${type}`).join(", ");
    const text = `UPDATE ${table} AS old SET ${update} FROM (VALUES (${casts})) AS new (${columns})
      WHERE ${table === "client" ? "" : "old.client_ext_id = new.client_ext_id AND "}old.ext_id = new.ext_id`;
    for (const row of rows) await client.query(text, [...row]);
  }
}

interface Table {
  readonly table: string;
  readonly columns: string;
  readonly types: readonly string[];
  /** What a replacement changes; empty where a row is never replaced. */
  readonly update: string;
}

const tables: { readonly [Kind in StoreRecord["kind"]]: Table } = {
  client: { table: "client", columns: "ext_id, name", types: ["text", "text"], update: "name = new.name" },
  user: { table: "client_user", columns: "client_ext_id, ext_id", types: ["text", "text"], update: "" },
  policy: {
    table: "policy",
    columns: "client_ext_id, ext_id, type, is_default, parameters",
    types: ["text", "text", "text", "boolean", "text"],
    update: "is_default = new.is_default, parameters = new.parameters",
  },
  history: {
    table: "history",
    columns: "client_ext_id, credential_ext_id, position, op, entry, hash",
    types: ["text", "text", "integer", "uuid", "text", "text"],
    update: "",
  },
  credential: {
    table: "credential",
    columns: "client_ext_id, ext_id, type, created, user_ext_id, policy_ext_id, version, msisdn, document",
    types: ["text", "text", "text", "text", "text", "text", "bigint", "text", "text"],
    update: `user_ext_id = new.user_ext_id, policy_ext_id = new.policy_ext_id, version = new.version,
      msisdn = new.msisdn, document = new.document`,
  },
};

/** The values of a row, in the order of its columns. */
function toColumns(record: StoreRecord): readonly unknown[] {
  switch (record.kind) {
    case "client":
      return [record.extId, record.name];
    case "user":
      return [record.clientExtId, record.extId];
    case "policy":
      return [record.clientExtId, record.extId, record.type, record.isDefault, JSON.stringify(record.parameters)];
    case "history": {
      const { position, entry, hash } = record;
      return [entry.clientExtId, entry.credentialExtId, position, randomUUID(), toEntryText(entry), hash];
    }
    case "credential": {
      const { clientExtId, credential } = record;
      const { extId, type, created, userExtId = null, policyExtId, version } = credential;
      const searched = [type, created, userExtId, policyExtId, version, toMsisdn(credential)];
      return [clientExtId, extId, ...searched, JSON.stringify(credential)];
    }
  }
}
