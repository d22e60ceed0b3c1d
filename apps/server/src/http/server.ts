import type { Server } from "node:http";
import type { DocsOptions } from "@credential-api/docs";
import type { Store } from "@credential-api/reference";
import { CliError, systemErrorCode } from "../cli-error.ts";
import { type AppParts, createApp } from "./create-app.ts";
import { prepareDrain } from "./drain.ts";
import { allowOrigins } from "./headers/allow-origins.ts";
import { createSecurityHeaders } from "./headers/security-headers.ts";
import { createHttpServer, defaultTimeouts, type Limits, type Timeouts } from "./http-server.ts";

/** What a server is started with: the parts of its app, and what it does with the system. */
export interface ServerParts extends Omit<AppParts, "isAccepting" | "isStopping" | "now" | "headers" | "docs"> {
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
  /** How much it takes. */
  readonly limits: Limits;
  /** For how long browsers use TLS only, in seconds; 0 says nothing to them. */
  readonly hstsMaxAgeSeconds: number;
  /** What the docs page can do. Default: it asks for the reader's own token and follows nothing. */
  readonly docs?: Omit<DocsOptions, "stopping">;
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
  ...parts
}: ServerParts): Promise<RunningServer> {
  let isAccepting = true;
  const stopping = new AbortController();
  const headers = createSecurityHeaders(hstsMaxAgeSeconds);
  const crossOrigin = allowOrigins(parts.origins);
  const headersFor = (origin: string | undefined) => ({ ...headers, ...crossOrigin.headersFor(origin) });
  const app = createApp({
    ...parts,
    headers,
    store,
    now,
    isAccepting: () => isAccepting,
    isStopping: () => stopping.signal.aborted,
    docs: { ...docs, stopping: stopping.signal },
  });
  const server = createHttpServer(app, { log: parts.log, headersFor, limits, timeouts });
  const drain = prepareDrain(server);
  await listen(server, host, port);
  // Too many open files, for one: the server lives on and takes the next connection.
  server.on("error", (error) => parts.log.error({ err: error }, "connection not accepted"));
  let stopped: Promise<void> | undefined;
  async function stopNow(): Promise<void> {
    stopping.abort();
    if (drainDelay !== undefined) await drainDelay();
    isAccepting = false;
    await drain(drainMs).finally(() => store.close());
  }
  return {
    url: toUrl(host, portOf(server)),
    stop: () => {
      stopped ??= stopNow();
      return stopped;
    },
  };
}

/** Where a server that listens on this host and port is reached from this machine. */
export function toUrl(host: string, port: number): string {
  // "Every interface" is no address to call.
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return `http://${bracketed(reachable)}:${port}`;
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(toListenError(error, host, port));
    server.once("error", fail);
    server.listen(port, host, () => resolve(void server.off("error", fail)));
  });
}

function toListenError(error: Error, host: string, port: number): unknown {
  const address = `${bracketed(host)}:${port}`;
  switch (systemErrorCode(error)) {
    case "EADDRINUSE":
      return new CliError(
        `${address} is taken by another process. Stop that one, or choose another port: PORT=${port < 65_535 ? port + 1 : port - 1}.`,
      );
    case "EACCES":
      return new CliError(`${address} is not for this user. Choose a port above 1023: PORT=3000.`);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new CliError(`${address} is not an address of this machine. Set HOST to one, such as 127.0.0.1.`);
    default:
      return error;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function bracketed(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
