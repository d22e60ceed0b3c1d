import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PoolClient } from "pg";
import { CliError } from "../../cli-error.ts";
import type { Row } from "./connections.ts";

/** One step of the schema. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** How many steps a release must know to use the schema after this one. Default: this step and all before it. */
  readonly usableFrom?: number;
}

/**
 * The steps that lead to the schema, in order: the files of `migrations/`. A file that has been released is never edited. A step
 * that only adds what older releases do not notice has a line `-- usable from 1` with the step that those must know.
 */
export function readMigrations(): readonly Migration[] {
  const directory = fileURLToPath(new URL("migrations/", import.meta.url));
  return readdirSync(directory)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => toMigration(name, readFileSync(`${directory}${name}`, "utf8")));
}

/** Reads a step from its file. */
export function toMigration(name: string, sql: string): Migration {
  const usableFrom = /^-- usable from (\d+)$/m.exec(sql)?.[1];
  return { name, sql, ...(usableFrom === undefined ? {} : { usableFrom: Number(usableFrom) }) };
}

/**
 * Brings a database to the newest schema, in the transaction of `client`. Processes that do so at once take turns. A database
 * that is up to date is only read.
 *
 * @returns whether it has changed anything.
 * @throws CliError when the database cannot be used. Roll back then.
 */
export async function migrate(
  client: PoolClient,
  location: string,
  migrations: readonly Migration[],
): Promise<boolean> {
  if ((await checkDatabase(client, location, migrations.length)) === migrations.length) return false;
  await client.query(`SELECT pg_advisory_xact_lock(${LOCK})`);
  // Another process may have done it between the first look and the lock.
  const from = await checkDatabase(client, location, migrations.length);
  for (const [at, { name, sql, usableFrom = at + 1 }] of migrations.entries()) {
    if (at < from) continue;
    await client.query(at === 0 ? `${createMigrationTable}; ${sql}` : sql);
    const step = [at + 1, name, usableFrom];
    await client.query("INSERT INTO credential_api_migration (version, name, usable_from) VALUES ($1, $2, $3)", step);
  }
  return from < migrations.length;
}

/**
 * Reads how many of the known migrations a database has been through, and checks that it can be used; 0 for an empty one. More
 * than are known do not count when they have only added to the schema.
 *
 * @throws CliError when it has another encoding, is read-only, has tables of another program, has a newer schema, or does
 * not let this user at its tables.
 */
export async function checkDatabase(client: PoolClient, location: string, newest: number): Promise<number> {
  const { rows } = await client.query<Row>(look);
  const [state] = rows;
  if (state === undefined) throw new Error("A SELECT without FROM has one row");
  if (state.encoding !== "UTF8") {
    throw new CliError(
      `${location} has the encoding ${state.encoding}. It was left as it is. Create a database with ENCODING 'UTF8' TEMPLATE template0.`,
    );
  }
  if (state.is_read_only === true)
    throw new CliError(`${location} is read-only. Set DATABASE_URL to the primary server.`);
  if (state.schema === null) {
    throw new CliError(`${location} has no schema that this user can use. Grant USAGE on one, or set its search_path.`);
  }
  if (state.is_ours !== true) {
    if (state.foreign_tables === null) return 0;
    throw new CliError(
      `${location} has tables of another program (${state.foreign_tables}) in the schema ${state.schema}. It was left as it is. Create an empty database, or an empty schema as the search_path of this user.`,
    );
  }
  const denied = state.denied_tables;
  if (denied !== null) {
    throw new CliError(
      `${location} does not let this user read and write ${denied}. It was left as it is. GRANT SELECT, INSERT, UPDATE, DELETE on all tables of the schema ${state.schema}.`,
    );
  }
  const newestStep = "SELECT max(version) AS version, max(usable_from) AS usable_from FROM credential_api_migration";
  const [newestRow] = (await client.query<Row>(newestStep)).rows;
  const version = Number(newestRow?.version);
  if (version <= newest) return version;
  if (Number(newestRow?.usable_from) <= newest) return newest;
  throw new CliError(
    `${location} was written by a newer release of this server (schema ${version}; this release knows up to ${newest}). It was left as it is. Run the newer release, or set DATABASE_URL to another database.`,
  );
}

/** "CRED" in ASCII: the lock of this program in a database that it may share. */
const LOCK = 0x43524544;

const createMigrationTable = `CREATE TABLE credential_api_migration (
  version integer NOT NULL PRIMARY KEY,
  name text NOT NULL,
  usable_from integer NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now()
)`;

const look = `SELECT current_setting('server_encoding') AS encoding, current_schema() AS schema,
  current_setting('transaction_read_only') = 'on' AS is_read_only,
  EXISTS (SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'credential_api_migration') AS is_ours,
  (SELECT string_agg(tablename::text, ', ' ORDER BY tablename) FROM (SELECT tablename FROM pg_tables
    WHERE schemaname = current_schema() ORDER BY tablename LIMIT 5) AS first_tables) AS foreign_tables,
  (SELECT string_agg(tablename::text, ', ' ORDER BY tablename) FROM pg_tables WHERE schemaname = current_schema()
    AND tablename IN ('credential_api_migration', 'client', 'client_user', 'policy', 'credential', 'history', 'msisdn_round')
    AND NOT (has_table_privilege(format('%I.%I', schemaname, tablename), 'SELECT') AND
      has_table_privilege(format('%I.%I', schemaname, tablename), 'INSERT') AND
      has_table_privilege(format('%I.%I', schemaname, tablename), 'UPDATE') AND
      has_table_privilege(format('%I.%I', schemaname, tablename), 'DELETE'))) AS denied_tables`;
