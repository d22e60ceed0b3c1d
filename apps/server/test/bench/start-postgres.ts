/**
 * A PostgreSQL with production's durability, for `npm run bench -- postgres`. Writes its address to the error output, and to
 * the file of its parameter a script for pgbench: what the server asks of the database for one change of a mobile signature.
 * It stops when its parent does.
 */
import { writeFileSync } from "node:fs";
import { statements } from "../../src/store/postgres/statements/statements.ts";
import { startPostgres } from "../postgres/postgres-process.ts";

const [scriptFile = ""] = process.argv.slice(2);
const client = "'bench'::text";
const user = "('user-' || :number::text)";
const type = "MobileSignature";

writeFileSync(
  scriptFile,
  [
    "\\set number random(0, 999)",
    `${withValues(statements.credential[type].text, [client, user])} \\gset`,
    `${withValues(statements.policy.text, [client, "'policy'::text"])};`,
    `${withValues(statements.defaultPolicy.text, [client, "'ClientPolicy'::text"])};`,
    `${withValues(statements.swap[type].text, [
      client,
      user,
      "(:document::json->>'version')::bigint",
      user,
      "'policy'::text",
      "(1 + (:document::json->>'version')::bigint)",
      "('+41' || (:document::json->>'version'))",
      "jsonb_set(:document::jsonb, '{version}', to_jsonb(1 + (:document::json->>'version')::bigint))::text",
      "gen_random_uuid()",
      // As long as an entry is.
      "left(:document::text, 285)",
      "NULL::integer",
    ])};`,
    "",
  ].join("\n"),
);

const postgres = await startPostgres({ fsync: "on", full_page_writes: "on", shared_buffers: "256MB" });
process.stderr.write(`Address ${postgres.toUrl()}\n`);
const stop = () => void postgres.remove().finally(() => process.exit());
process.on("disconnect", stop);
process.on("SIGTERM", stop);

/** The statement on one line, with expressions in place of its parameters. */
function withValues(text: string, values: readonly string[]): string {
  return text.replace(/\s+/g, " ").replace(/\$(\d+)/g, (_, number) => values[Number(number) - 1] ?? "NULL");
}
