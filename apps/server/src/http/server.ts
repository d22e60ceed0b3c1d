import type { DocsOptions } from "@credential-api/docs";
import type { Store } from "@credential-api/reference";
import type { TlsCredentials } from "../tls/tls-credentials.ts";
import type { AppParts } from "./app-parts.ts";
import { createApp } from "./create-app.ts";
import { prepareDrain } from "./drain.ts";
import { exchangeOf } from "./exchange.ts";
import { allowOrigins } from "./headers/allow-origins.ts";
import { createSecurityHeaders } from "./headers/security-headers.ts";
import { createHttpServer, defaultTimeouts, type Limits, type Timeouts } from "./http-server.ts";
import type { Interceptor } from "./interceptor.ts";
import { listen, portOf, toUrl } from "./listen.ts";

/** What a server is started with: the parts of its app, and what it does with the system. */
export interface ServerParts
  extends Omit<AppParts, "isAccepting" | "isStopping" | "now" | "headers" | "docs" | "intercept" | "control"> {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Belongs to the server from here on: stopping closes it. */
  readonly store: Store;
  /** Resolves when a stopping server, which serves on but is not ready, has been noticed by load balancers. Default: at once. */
  readonly drainDelay?: () => Promise<void>;
  /** How long stopping waits for requests under way after that. */
  readonly drainMs: number;
  /** The clock. Default: the system's. */
  readonly now?: () => Date;
  /** How long clients may take. Default: `defaultTimeouts`. */
  readonly timeouts?: Timeouts;
  /** Makes it speak TLS; belongs to the server from here on. Default: it speaks HTTP. */
  readonly tls?: TlsCredentials | undefined;
  /** How much it takes. */
  readonly limits: Limits;
  /** For how long browsers use TLS only, in seconds; 0 says nothing to them. */
  readonly hstsMaxAgeSeconds: number;
  /** What the docs page can do. Default: it asks for the reader's own token and follows nothing. */
  readonly docs?: Omit<DocsOptions, "stopping">;
  /** Lets testers of other programs make the server misbehave. Default: they cannot. */
  readonly standIn?: Interceptor;
}

/** A server that listens. */
export interface RunningServer {
  /** Where it is reached from this machine: `http://127.0.0.1:3000`. */
  readonly url: string;
  /**
   * Is not ready from now on and closes each connection with its next response. After `drainDelay` it takes no further
   * request (503 on connections that are open), waits for those under way, at most as long as `drainMs` says, cuts what is
   * left, and closes the store. Stopping twice is stopping once.
   */
  stop(): Promise<void>;
}

/**
 * Starts a server; resolves when it listens.
 *
 * @throws CliError when it cannot listen on the address. The store is left open then.
 */
export async function startServer({
  host,
  port,
  store,
  drainDelay,
  drainMs,
  now = () => new Date(),
  timeouts = defaultTimeouts,
  limits,
  hstsMaxAgeSeconds,
  docs,
  standIn,
  tls,
  ...parts
}: ServerParts): Promise<RunningServer> {
  let isAccepting = true;
  const stopping = new AbortController();
  const headers = createSecurityHeaders(hstsMaxAgeSeconds);
  const origins = { ...parts.origins, ...standIn?.headers };
  const crossOrigin = allowOrigins(origins);
  const headersFor = (origin: string | undefined) => ({ ...headers, ...crossOrigin.headersFor(origin) });
  const app = createApp({
    ...parts,
    origins,
    headers,
    store,
    now,
    isAccepting: () => isAccepting,
    isStopping: () => stopping.signal.aborted,
    docs: { ...docs, stopping: stopping.signal },
    ...(standIn && toAppParts(standIn)),
  });
  const intercept = standIn && { intercept: standIn.intercept };
  const { log, observer } = parts;
  const server = createHttpServer(app, { log, observer, headersFor, limits, timeouts, tls, ...intercept });
  const drain = prepareDrain(server);
  await listen(server, host, port);
  // Too many open files, for one: the server lives on and takes the next connection.
  server.on("error", (error) => parts.log.error({ err: error }, "connection not accepted"));
  let stopped: Promise<void> | undefined;
  async function stopNow(): Promise<void> {
    stopping.abort();
    standIn?.stop();
    if (drainDelay !== undefined) await drainDelay();
    isAccepting = false;
    tls?.close();
    await drain(drainMs).finally(() => store.close());
  }
  return {
    url: toUrl(host, portOf(server), tls !== undefined),
    stop: () => {
      stopped ??= stopNow();
      return stopped;
    },
  };
}

function toAppParts(standIn: Interceptor): Pick<AppParts, "intercept" | "control"> {
  return {
    control: standIn.control,
    intercept: (request, path) => standIn.responseTo(exchangeOf(request).incoming) ?? path.handle(request),
  };
}
