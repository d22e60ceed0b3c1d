import type { PoolClient } from "pg";
import { CliError } from "../../cli-error.ts";
import type { DatabaseUrl } from "../../config/database-url.ts";
import type { CredentialHistory, Engine } from "../engine/engine.ts";
import { type ConnectionOptions, createConnections, type Row } from "./connections.ts";
import { toDatabaseError } from "./database-error.ts";
import { checkDatabase, type Migration, migrate, readMigrations } from "./migrate.ts";
import { createPostgresRecords } from "./postgres-records.ts";
import { createPostgresStore } from "./postgres-store.ts";
import { text, toHistoryEntry } from "./rows.ts";
import { isEmpty, replaceData, seedDatabase } from "./seed-database.ts";

/**
 * The engine for many servers: a PostgreSQL database.
 *
 * The driver is `pg`: it prepares statements by name, tells the SQLSTATE of an error from a lost connection, takes a timeout
 * for each query, checks certificates, and is maintained. It knows one host; `createConnections` tries several.
 *
 * @param migrations other than the default only to test upgrades.
 */
export function createPostgresEngine(
  url: DatabaseUrl,
  options: ConnectionOptions,
  migrations: readonly Migration[] = readMigrations(),
): Engine {
  const { location } = url;
  const forCommands = { ...options, poolSize: 2, statementTimeoutMs: MAX_COMMAND_MS };

  /** Uses one connection for one transaction; nothing is changed when `use` rejects. */
  async function inTransaction<T>(use: (client: PoolClient) => Promise<T>): Promise<T> {
    const connections = createConnections(url, forCommands);
    try {
      return await connections.withClient(async (client) => {
        await client.query("BEGIN ISOLATION LEVEL READ COMMITTED");
        try {
          const result = await use(client);
          await client.query("COMMIT");
          return result;
        } catch (error) {
          // A connection that is lost has rolled back.
          await client.query("ROLLBACK").catch(() => undefined);
          throw error;
        }
      });
    } catch (error) {
      throw toDatabaseError(location, error);
    } finally {
      await connections.close();
    }
  }

  async function checkSchema(client: PoolClient): Promise<void> {
    const version = await checkDatabase(client, location, migrations.length);
    if (version === 0) throw new CliError(`${location} is empty: there is no data yet. Start the server once.`);
    if (version < migrations.length)
      throw new CliError(
        `${location} has an older schema (${version}). Run "server migrate", or start the server once.`,
      );
  }

  return {
    location,
    openStore: async (seed) => {
      const isNew = await inTransaction(async (client) => {
        await migrate(client, location, migrations);
        if (!(await isEmpty(client))) return false;
        // Processes that start at once fill it once.
        await client.query("LOCK TABLE client IN EXCLUSIVE MODE");
        if (!(await isEmpty(client))) return false;
        await seedDatabase(client, seed);
        return true;
      });
      const connections = createConnections(url, options);
      const store = createPostgresStore(connections, { writeTimeoutMs: options.statementTimeoutMs });
      return { store, isNew, connections: connections.usage };
    },
    migrate: async () => {
      const isChanged = await inTransaction((client) => migrate(client, location, migrations));
      return isChanged ? "migrated" : "up to date";
    },
    inspect: () =>
      inTransaction(async (client) => {
        const version = await checkDatabase(client, location, migrations.length);
        if (version === 0) await checkMayCreate(client, location);
        const clockOffsetMs = await readClockOffset(client);
        return { schema: version === 0 ? "none" : version < migrations.length ? "older" : "up to date", clockOffsetMs };
      }),
    findHistory: (credentialExtId) =>
      inTransaction(async (client) => {
        await checkSchema(client);
        return findHistory(client, credentialExtId);
      }),
    reset: (seed) =>
      inTransaction(async (client) => {
        await migrate(client, location, migrations);
        await replaceData(client, seed);
      }),
    openRecords: async (mode) => {
      await inTransaction<unknown>((client) =>
        mode === "read" ? checkSchema(client) : migrate(client, location, migrations),
      );
      return createPostgresRecords(createConnections(url, forCommands), location);
    },
  };
}

/** How far the clock of the database is ahead, as of the middle of a round trip. */
async function readClockOffset(client: PoolClient): Promise<number> {
  const sentMs = Date.now();
  const { rows } = await client.query<Row>("SELECT extract(epoch FROM clock_timestamp()) * 1000 AS ms");
  return Number(rows[0]?.ms) - (sentMs + Date.now()) / 2;
}

async function checkMayCreate(client: PoolClient, location: string): Promise<void> {
  const { rows } = await client.query<Row>("SELECT has_schema_privilege(current_schema(), 'CREATE') AS may_create");
  if (rows[0]?.may_create === true) return;
  throw new CliError(`${location} is empty, and this user may not create tables. Run "server migrate" as one who may.`);
}

/** How long one statement of a command may take, in milliseconds: a migration of much data is slow. */
const MAX_COMMAND_MS = 3_600_000;

async function findHistory(client: PoolClient, credentialExtId: string): Promise<readonly CredentialHistory[]> {
  const { rows } = await client.query<Row>(
    `SELECT client_ext_id, type, NULL AS entry, 0 AS position FROM credential WHERE client_ext_id IN (SELECT ext_id FROM client) AND ext_id = $1
      UNION ALL
      SELECT client_ext_id, NULL, entry, position FROM history WHERE client_ext_id IN (SELECT ext_id FROM client) AND credential_ext_id = $1
      ORDER BY client_ext_id, position`,
    [credentialExtId],
  );
  const byClient = Map.groupBy(rows, (row) => text(row, "client_ext_id"));
  return [...byClient].map(([clientExtId, found]) => {
    const entries = found.filter(({ entry }) => entry !== null).map(toHistoryEntry);
    const type = found.find((row) => row.type !== null)?.type ?? entries.at(-1)?.type;
    return { clientExtId, type: String(type), entries };
  });
}
