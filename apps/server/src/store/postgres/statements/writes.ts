/**
 * The three writes. Each compares, checks what must be unique, writes, and adds its history entry, or does nothing; its one row
 * says in `written` which, and otherwise why.
 *
 * All parts of a statement see the database as it was when the statement began. So a write that was overtaken in between
 * neither writes nor says why: the caller tries again (`outcomes.ts`).
 */
import type { StoredType } from "@credential-api/reference";
import { atKey } from "./credential-key.ts";
import type { Parameter } from "./statement.ts";

const isSignature = "type = 'MobileSignature'";

/**
 * Adds a credential. The parameters: 1 client, 2 key, 3 external id, 4 created, 5 user, 6 policy, 7 version, 8 msisdn,
 * 9 document, 10 bucket (null: no uniqueness), 11 operation id, 12 history entry.
 */
export function insert(type: StoredType): string {
  return `WITH at_key AS (SELECT 1 FROM credential WHERE ${atKey(type)}),
    taken AS (SELECT 1 FROM credential WHERE client_ext_id = $1 AND ext_id = $3),
    duplicate AS (SELECT 1 FROM credential
      WHERE $10::integer IS NOT NULL AND client_ext_id = $1 AND ${isSignature} AND msisdn = $8 AND ext_id <> $3 LIMIT 1),
    open AS (SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM at_key) AND NOT EXISTS (SELECT 1 FROM taken)
      AND NOT EXISTS (SELECT 1 FROM duplicate)),
    ${takeTurn("open", "$10")},
    written AS (INSERT INTO credential
        (client_ext_id, ext_id, type, created, user_ext_id, policy_ext_id, version, msisdn, document)
      SELECT $1, $3, '${type}', $4, $5::text, $6, $7::bigint, $8::text, $9 FROM open
      WHERE $10::integer IS NULL OR EXISTS (SELECT 1 FROM turn)
      ON CONFLICT DO NOTHING RETURNING ext_id),
    ${record("$1", "$11", "$12")}
  SELECT EXISTS (SELECT 1 FROM recorded) AS written, EXISTS (SELECT 1 FROM at_key) AS at_key,
    EXISTS (SELECT 1 FROM taken) AS taken, EXISTS (SELECT 1 FROM duplicate) AS duplicate`;
}

/**
 * Replaces a credential. The parameters: 1 client, 2 key, 3 version before, 4 user, 5 policy, 6 version, 7 msisdn, 8 document,
 * 9 operation id, 10 history entry, 11 bucket (null: no uniqueness).
 */
export function swap(type: StoredType): string {
  return `WITH found AS (SELECT ext_id, version FROM credential WHERE ${atKey(type)}),
    duplicate AS (SELECT 1 FROM credential
      WHERE $11::integer IS NOT NULL AND client_ext_id = $1 AND ${isSignature} AND msisdn = $7
        AND ext_id <> (SELECT ext_id FROM found) LIMIT 1),
    open AS (SELECT 1 FROM found WHERE version = $3 AND NOT EXISTS (SELECT 1 FROM duplicate)),
    ${takeTurn("open", "$11")},
    written AS (UPDATE credential
      SET user_ext_id = $4::text, policy_ext_id = $5, version = $6::bigint, msisdn = $7::text, document = $8
      WHERE ${atKey(type)} AND version = $3 AND NOT EXISTS (SELECT 1 FROM duplicate)
        AND ($11::integer IS NULL OR EXISTS (SELECT 1 FROM turn))
      RETURNING ext_id),
    ${record("$1", "$9", "$10")}
  SELECT EXISTS (SELECT 1 FROM recorded) AS written, (SELECT version FROM found) AS version,
    EXISTS (SELECT 1 FROM duplicate) AS duplicate`;
}

/** The parameters of `swapMany`: the first ten of `swap`. */
export const swapParameters: readonly Parameter[] = [
  { column: "client_ext_id", type: "text" },
  { column: "key", type: "text" },
  { column: "from_version", type: "bigint" },
  { column: "user_ext_id", type: "text" },
  { column: "policy_ext_id", type: "text" },
  { column: "version", type: "bigint" },
  { column: "msisdn", type: "text" },
  { column: "document", type: "text" },
  { column: "op", type: "uuid" },
  { column: "entry", type: "text" },
];

/**
 * Swaps for many calls, without uniqueness. A credential that another transaction has locked is left as it is, so no call waits
 * for the lock of another, and no two groups wait for each other: that call, like one that was overtaken, runs by itself.
 */
export function swapMany(type: StoredType, calls: string): string {
  const condition = atKey(type, "call.client_ext_id", "call.key");
  return `WITH call AS MATERIALIZED (SELECT * FROM ${calls}),
    found AS MATERIALIZED (SELECT n, one.version FROM call
      CROSS JOIN LATERAL (SELECT version FROM credential WHERE ${condition} LIMIT 1) AS one),
    locked AS (SELECT n, one.ext_id FROM call
      CROSS JOIN LATERAL (SELECT ext_id FROM credential WHERE ${condition} AND version = call.from_version
        LIMIT 1 FOR UPDATE SKIP LOCKED) AS one),
    written AS (UPDATE credential SET user_ext_id = call.user_ext_id, policy_ext_id = call.policy_ext_id,
        version = call.version, msisdn = call.msisdn, document = call.document
      FROM call JOIN locked USING (n)
      WHERE credential.client_ext_id = call.client_ext_id AND credential.ext_id = locked.ext_id
        AND credential.version = call.from_version
      RETURNING call.client_ext_id, credential.ext_id, call.op, call.entry),
    ${record("written.client_ext_id", "written.op", "written.entry")}
  SELECT n::integer, recorded.op IS NOT NULL AS written, found.version
  FROM call LEFT JOIN found USING (n) LEFT JOIN recorded USING (op)`;
}

/** Deletes a credential. The parameters: 1 client, 2 key, 3 version before, 4 operation id, 5 history entry. */
export function remove(type: StoredType): string {
  return `WITH found AS (SELECT version FROM credential WHERE ${atKey(type)}),
    written AS (DELETE FROM credential WHERE ${atKey(type)} AND version = $3 RETURNING ext_id),
    ${record("$1", "$4", "$5")}
  SELECT EXISTS (SELECT 1 FROM recorded) AS written, (SELECT version FROM found) AS version`;
}

/** Raises the round of the bucket, unless another has raised it since the statement began. */
function takeTurn(condition: string, bucket: string): string {
  return `turn AS (INSERT INTO msisdn_round (client_ext_id, bucket, round)
      SELECT $1, ${bucket}::integer, 1 + coalesce(
        (SELECT round FROM msisdn_round WHERE client_ext_id = $1 AND bucket = ${bucket}::integer), 0)
      FROM ${condition} WHERE ${bucket}::integer IS NOT NULL
      ON CONFLICT (client_ext_id, bucket) DO UPDATE SET round = excluded.round
      WHERE msisdn_round.round = excluded.round - 1 RETURNING 1)`;
}

/** Adds the history entry of each row that was written; `store/chain` defines the hash. */
function record(client: string, operation: string, entry: string): string {
  return `recorded AS (INSERT INTO history (client_ext_id, credential_ext_id, position, op, entry, hash)
      SELECT ${client}, written.ext_id, coalesce(last.position, 0) + 1, ${operation}::uuid, ${entry},
        encode(sha256(convert_to(coalesce(last.hash, '') || E'\\n' || ${entry}, 'UTF8')), 'hex')
      FROM written LEFT JOIN LATERAL (SELECT position, hash FROM history
        WHERE client_ext_id = ${client} AND credential_ext_id = written.ext_id ORDER BY position DESC LIMIT 1) AS last ON true
      RETURNING op)`;
}
