import type { StoredType } from "@credential-api/reference";

/** A statement with a name under which a connection prepares it once. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** The column that identifies a credential of each type within its client. */
const keyColumns: { readonly [T in StoredType]: string } = { MobileSignature: "user_ext_id", Vasco: "ext_id" };

const isSignature = "type = 'MobileSignature'";

/**
 * The statements of a store. Each is one round trip and, without a transaction around it, one transaction: a write compares,
 * checks what must be unique, writes, and adds its history entry, or does nothing.
 *
 * All parts of a statement see the database as it was when the statement began. So a write that was overtaken in between
 * neither writes nor says why: the caller tries again (`outcomes.ts`).
 */
export const statements = {
  client: named("client", "SELECT name FROM client WHERE ext_id = $1"),
  user: named("user", "SELECT 1 FROM client_user WHERE client_ext_id = $1 AND ext_id = $2"),
  policy: named(
    "policy",
    "SELECT ext_id, type, is_default, parameters FROM policy WHERE client_ext_id = $1 AND ext_id = $2",
  ),
  defaultPolicy: named(
    "default_policy",
    "SELECT ext_id, type, is_default, parameters FROM policy WHERE client_ext_id = $1 AND type = $2 AND is_default",
  ),
  policyPage: named(
    "policy_page",
    `SELECT ext_id, type, is_default, parameters FROM policy WHERE client_ext_id = $1 AND type = $2 AND ext_id > $3
      ORDER BY ext_id LIMIT $4`,
  ),
  credential: byType((type) => named(`credential_${type}`, `SELECT document FROM credential WHERE ${atKey(type)}`)),
  vascoPage: named("vasco_page", page("type = 'Vasco'", 2)),
  vascoPageWithTotal: named("vasco_page_total", pageWithTotal("type = 'Vasco'", 2)),
  userPage: named("user_page", page("user_ext_id = $2", 3)),
  userPageWithTotal: named("user_page_total", pageWithTotal("user_ext_id = $2", 3)),
  history: named(
    "history",
    "SELECT entry FROM history WHERE client_ext_id = $1 AND credential_ext_id = $2 ORDER BY position",
  ),
  historyPage: named(
    "history_page",
    `SELECT position, entry FROM history WHERE client_ext_id = $1 AND credential_ext_id = $2 AND position < $3
      ORDER BY position DESC LIMIT $4`,
  ),
  operation: named("operation", "SELECT 1 FROM history WHERE client_ext_id = $1 AND op = $2::uuid"),
  insert: byType((type) => named(`insert_${type}`, insert(type))),
  swap: byType((type) => named(`swap_${type}`, swap(type))),
  remove: byType((type) => named(`remove_${type}`, remove(type))),
  probe: named(
    "probe",
    "SELECT current_setting('transaction_read_only') = 'on' AS is_read_only FROM credential_api_migration LIMIT 1",
  ),
  probeWrite: named("probe_write", "UPDATE credential_api_migration SET version = version WHERE version = 1"),
} as const;

function named(name: string, text: string): Statement {
  return { name: `credential_api_${name}`.toLowerCase(), text };
}

function byType(toStatement: (type: StoredType) => Statement): { readonly [T in StoredType]: Statement } {
  return { MobileSignature: toStatement("MobileSignature"), Vasco: toStatement("Vasco") };
}

// The type is written out, not a parameter: only then can the index that is there for one type be used.
function atKey(type: StoredType): string {
  return `client_ext_id = $1 AND type = '${type}' AND ${keyColumns[type]} = $2`;
}

function page(condition: string, next: number): string {
  return `SELECT document FROM credential WHERE client_ext_id = $1 AND ${condition}
    AND (created, ext_id) > ($${next}, $${next + 1}) ORDER BY created, ext_id LIMIT $${next + 2}`;
}

/** The total is in every row, so an empty page has a row without a document. */
function pageWithTotal(condition: string, next: number): string {
  return `SELECT total, document
    FROM (SELECT count(*) AS total FROM credential WHERE client_ext_id = $1 AND ${condition}) AS counted
    LEFT JOIN (${page(condition, next).replace("SELECT document", "SELECT document, created, ext_id")}) AS listed ON true
    ORDER BY created, ext_id`;
}

/**
 * The parameters: 1 client, 2 key, 3 external id, 4 created, 5 user, 6 policy, 7 version, 8 msisdn, 9 document, 10 bucket
 * (null: no uniqueness), 11 operation id, 12 history entry.
 */
function insert(type: StoredType): string {
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
    ${record("$11", "$12")}
  SELECT EXISTS (SELECT 1 FROM recorded) AS written, EXISTS (SELECT 1 FROM at_key) AS at_key,
    EXISTS (SELECT 1 FROM taken) AS taken, EXISTS (SELECT 1 FROM duplicate) AS duplicate`;
}

/**
 * The parameters: 1 client, 2 key, 3 version before, 4 user, 5 policy, 6 version, 7 msisdn, 8 document, 9 bucket (null: no
 * uniqueness), 10 operation id, 11 history entry.
 */
function swap(type: StoredType): string {
  return `WITH found AS (SELECT ext_id, version FROM credential WHERE ${atKey(type)}),
    duplicate AS (SELECT 1 FROM credential
      WHERE $9::integer IS NOT NULL AND client_ext_id = $1 AND ${isSignature} AND msisdn = $7
        AND ext_id <> (SELECT ext_id FROM found) LIMIT 1),
    open AS (SELECT 1 FROM found WHERE version = $3 AND NOT EXISTS (SELECT 1 FROM duplicate)),
    ${takeTurn("open", "$9")},
    written AS (UPDATE credential
      SET user_ext_id = $4::text, policy_ext_id = $5, version = $6::bigint, msisdn = $7::text, document = $8
      WHERE ${atKey(type)} AND version = $3 AND NOT EXISTS (SELECT 1 FROM duplicate)
        AND ($9::integer IS NULL OR EXISTS (SELECT 1 FROM turn))
      RETURNING ext_id),
    ${record("$10", "$11")}
  SELECT EXISTS (SELECT 1 FROM recorded) AS written, (SELECT version FROM found) AS version,
    EXISTS (SELECT 1 FROM duplicate) AS duplicate`;
}

/** The parameters: 1 client, 2 key, 3 version before, 4 operation id, 5 history entry. */
function remove(type: StoredType): string {
  return `WITH found AS (SELECT version FROM credential WHERE ${atKey(type)}),
    written AS (DELETE FROM credential WHERE ${atKey(type)} AND version = $3 RETURNING ext_id),
    ${record("$4", "$5")}
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

/** Adds the history entry of the row that was written; `store/chain` defines the hash. */
function record(operation: string, entry: string): string {
  return `recorded AS (INSERT INTO history (client_ext_id, credential_ext_id, position, op, entry, hash)
      SELECT $1, written.ext_id, coalesce(last.position, 0) + 1, ${operation}::uuid, ${entry},
        encode(sha256(convert_to(coalesce(last.hash, '') || E'\\n' || ${entry}, 'UTF8')), 'hex')
      FROM written LEFT JOIN LATERAL (SELECT position, hash FROM history
        WHERE client_ext_id = $1 AND credential_ext_id = written.ext_id ORDER BY position DESC LIMIT 1) AS last ON true
      RETURNING 1)`;
}
