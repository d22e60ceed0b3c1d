import { atKey, byType } from "./credential-key.ts";
import { named, namedForMany, oneRow } from "./statement.ts";
import { insert, remove, swap, swapMany, swapParameters } from "./writes.ts";

/**
 * The statements of a store. Each is one round trip and, without a transaction around it, one transaction. What every request
 * needs has a form for many calls.
 */
export const statements = {
  client: oneRow("client", 1, "SELECT name FROM client WHERE ext_id = $1"),
  user: oneRow("user", 2, "SELECT 1 AS found FROM client_user WHERE client_ext_id = $1 AND ext_id = $2"),
  policy: oneRow(
    "policy",
    2,
    "SELECT ext_id, type, is_default, parameters FROM policy WHERE client_ext_id = $1 AND ext_id = $2",
  ),
  defaultPolicy: oneRow(
    "default_policy",
    2,
    "SELECT ext_id, type, is_default, parameters FROM policy WHERE client_ext_id = $1 AND type = $2 AND is_default",
  ),
  policyPage: named(
    "policy_page",
    `SELECT ext_id, type, is_default, parameters FROM policy WHERE client_ext_id = $1 AND type = $2 AND ext_id > $3
      ORDER BY ext_id LIMIT $4`,
  ),
  credential: byType((type) => oneRow(`credential_${type}`, 2, `SELECT document FROM credential WHERE ${atKey(type)}`)),
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
  swap: byType((type) =>
    namedForMany(`swap_${type}`, swap(type), {
      parameters: swapParameters,
      toText: (calls) => swapMany(type, calls),
    }),
  ),
  remove: byType((type) => named(`remove_${type}`, remove(type))),
  probe: named(
    "probe",
    "SELECT current_setting('transaction_read_only') = 'on' AS is_read_only FROM credential_api_migration LIMIT 1",
  ),
  probeWrite: named("probe_write", "UPDATE credential_api_migration SET version = version WHERE version = 1"),
} as const;

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
