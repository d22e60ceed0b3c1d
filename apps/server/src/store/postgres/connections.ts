import { Client, Pool, type PoolClient, type QueryConfig } from "pg";
import type { DatabaseHost, DatabaseUrl } from "../../config/database-url.ts";
import type { ConnectionUsage } from "../engine/engine.ts";
import { breaksConnection, ConnectFailure, describe, NotReplicated } from "./postgres-failures.ts";
import type { Statement } from "./statements/statement.ts";

/** How the database is used; times in milliseconds. */
export interface ConnectionOptions {
  /** The maximum number of connections. */
  readonly poolSize: number;
  /** How long one host may take to accept a connection. */
  readonly connectTimeoutMs: number;
  /** How long a call waits for a connection. */
  readonly acquireTimeoutMs: number;
  /** How long the database may take for one statement. */
  readonly statementTimeoutMs: number;
  /** Whether a session may keep something: names of prepared statements, and the statement timeout. */
  readonly prepare: boolean;
}

/** A row as the driver returns it. */
export type Row = Readonly<Record<string, unknown>>;

/** The connections of one process to a database that may be on several hosts. */
export interface Connections {
  /**
   * Runs a statement in one round trip, in a transaction of its own.
   *
   * @throws ConnectFailure when there is no connection; otherwise the error of the driver, or NotReplicated.
   */
  run(statement: Statement, values?: readonly unknown[]): Promise<readonly Row[]>;
  /**
   * A connection for many statements. Release it, with `true` to close it.
   *
   * @throws ConnectFailure when there is none.
   */
  acquire(): Promise<PoolClient>;
  /** Lends a connection for several statements. It is closed when `use` rejects. */
  withClient<T>(use: (client: PoolClient) => Promise<T>): Promise<T>;
  /** How many connections there are now. */
  usage(): ConnectionUsage;
  /** Closes all connections; statements under way end first. Closing twice does nothing. */
  close(): Promise<void>;
}

/**
 * Opens connections when they are needed, each to the first host that can write: a standby is left. A lost connection is
 * replaced with the next call. No connection outlives its use by more than 10 seconds, and no call waits without a limit.
 */
export function createConnections(url: DatabaseUrl, options: ConnectionOptions): Connections {
  const { poolSize, connectTimeoutMs, acquireTimeoutMs, statementTimeoutMs, prepare } = options;
  const { hosts, user, password, database, tls } = url;
  // The database cancels a slow statement itself, which is a certain outcome; this is for a database that does not respond.
  const readTimeoutMs = statementTimeoutMs + 500;
  let current = 0;
  let isClosed = false;

  /** Connects to the host that is current when the pool makes it. */
  class HostClient extends Client {
    constructor() {
      super({
        ...hostAt(current),
        user,
        ...(password === undefined ? {} : { password }),
        database,
        ssl: tls === false ? false : { ...tls },
        application_name: "credential-api",
        connectionTimeoutMillis: connectTimeoutMs,
        keepAlive: true,
      });
      // Without a listener the loss of a connection that is in use would end the process; its statement rejects anyway.
      this.on("error", () => undefined);
    }
  }

  const pool = new Pool({
    Client: HostClient,
    max: poolSize,
    connectionTimeoutMillis: acquireTimeoutMs,
    idleTimeoutMillis: 10_000,
    verify: (client, done) => {
      checkWritable(client).then(() => done(), done);
    },
  });
  // The pool has removed the connection, and the next call opens another.
  pool.on("error", () => undefined);

  function hostAt(index: number): DatabaseHost {
    const host = hosts[index];
    if (host === undefined) throw new Error("A database URL has at least one host");
    return host;
  }

  async function checkWritable(client: PoolClient): Promise<void> {
    const timeout = prepare ? `, set_config('statement_timeout', '${statementTimeoutMs}', false)` : "";
    const text = `SELECT pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on' AS is_read_only${timeout}`;
    const { rows } = await client.query<Row>(withTimeout({ text }, connectTimeoutMs));
    if (rows[0]?.is_read_only === true) throw new Error("the database is read-only, as a standby is");
  }

  /** Tries each host once. */
  async function acquire(): Promise<PoolClient> {
    const reasons = new Set<string>();
    for (let attempt = 1; ; attempt++) {
      const index = current;
      try {
        return await pool.connect();
      } catch (error) {
        const isBusy = error instanceof Error && error.message === POOL_TIMEOUT;
        const { host, port } = hostAt(index);
        reasons.add(
          isBusy
            ? `all ${poolSize} connections are in use for more than ${acquireTimeoutMs} ms`
            : `${host}:${port}: ${describe(error)}`,
        );
        // Several calls fail at once when a host is lost; one of them moves on.
        if (!isBusy && current === index) current = (index + 1) % hosts.length;
        if (isBusy || isClosed || attempt >= hosts.length)
          throw new ConnectFailure([...reasons].join("; "), { cause: error });
      }
    }
  }

  async function withClient<T>(use: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await acquire();
    let isBroken = true;
    try {
      const result = await use(client);
      isBroken = false;
      return result;
    } catch (error) {
      isBroken = breaksConnection(error);
      throw error;
    } finally {
      client.release(isBroken);
    }
  }

  return {
    usage: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    acquire,
    withClient,
    run: (statement, values = []) =>
      withClient(async (client) => {
        let isReplicated = true;
        const onNotice = ({ code }: { readonly code: string | undefined }) => {
          // The wait for the synchronous standby was cancelled: https://www.postgresql.org/docs/current/errcodes-appendix.html
          if (code === "01000") isReplicated = false;
        };
        client.on("notice", onNotice);
        try {
          const { name, text } = statement;
          const query = { ...(prepare ? { name } : {}), text, values: [...values] };
          const { rows } = await client.query<Row>(withTimeout(query, readTimeoutMs));
          if (isReplicated) return rows;
          throw new NotReplicated("the change is on this server, and perhaps not on its standby");
        } finally {
          client.off("notice", onNotice);
        }
      }),
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await pool.end();
    },
  };
}

/** What pg-pool says when a call has waited too long for a connection. */
const POOL_TIMEOUT = "timeout exceeded when trying to connect";

/** The driver takes a timeout for each query, which its types lack. */
function withTimeout(query: QueryConfig, timeoutMs: number): QueryConfig & { readonly query_timeout: number } {
  return { ...query, query_timeout: timeoutMs };
}
