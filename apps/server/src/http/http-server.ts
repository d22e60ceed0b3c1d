import {
  createServer as createPlainServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { HttpBindings } from "@hono/node-server";
import type { Log } from "../log/log.ts";
import type { TlsCredentials } from "../tls/tls-credentials.ts";
import type { TlsPair } from "../tls/tls-files.ts";
import type { App } from "./create-app.ts";
import { createAdmission } from "./early/admission.ts";
import { createConnectionLimit } from "./early/connection-limit.ts";
import { type EarlyError, findEarlyError, INVALID_URL, OVERLOADED } from "./early/early-errors.ts";
import { createEarlyResponses, sendNodeErrors } from "./early/early-responses.ts";
import type { HeadersFor } from "./headers/security-headers.ts";
import type { Interceptor } from "./interceptor.ts";
import { isWaitingForContinue } from "./read-incoming.ts";
import type { RequestObserver } from "./request-observer.ts";

/** How long a client may take, in milliseconds. */
export interface Timeouts {
  /** For the head of a request. */
  readonly headersMs: number;
  /** For a whole request, head and body; the response is 408. */
  readonly requestMs: number;
  /** For its next request on a connection that stays open. */
  readonly keepAliveMs: number;
}

/** Long enough for a slow line, short enough that slow clients cannot pile up; keep-alive outlasts usual load balancers. */
export const defaultTimeouts: Timeouts = { headersMs: 10_000, requestMs: 20_000, keepAliveMs: 65_000 };

/** How much a server takes. */
export interface Limits {
  /** How many requests are under way at the same time; more get 503. */
  readonly maxInFlight: number;
  /** After how many requests a connection closes; 0 is no limit. */
  readonly maxRequestsPerConnection: number;
}

/** What a server does beside serving the app. */
export interface HttpServerOptions {
  /** Gets the requests that never reach the app. */
  readonly log: Log;
  /** Returns the headers of their responses. */
  readonly headersFor: HeadersFor;
  readonly observer?: RequestObserver | undefined;
  readonly limits: Limits;
  readonly timeouts: Timeouts;
  /** Gets each request before the app; `serve` gives it to the app. Default: the app gets it at once. */
  readonly intercept?: Interceptor["intercept"];
  /** Makes it speak TLS. Default: it does not. */
  readonly tls?: TlsCredentials | undefined;
}

/** Makes a server, not yet listening, that serves the app. */
export function createHttpServer(
  app: App,
  { limits, timeouts, intercept, tls, ...options }: HttpServerOptions,
): Server {
  const early = createEarlyResponses(options);
  const admission = createAdmission(limits.maxInFlight);
  const mayStart = createConnectionLimit(limits.maxRequestsPerConnection);
  const loadListener = async () => {
    const [{ getRequestListener }, fetch] = await Promise.all([import("@hono/node-server"), app.loadSite()]);
    return getRequestListener((request, env) => fetch(request, env as HttpBindings), {
      // Node itself discards the rest of a request that has its response, bounded by the request's timeout. The adapter would
      // cut the connection after half a second, and a client that is still sending would not get its response.
      autoCleanupIncoming: false,
      // HTTP/1.0 knows requests without a host, and health checks of load balancers still send them.
      hostname: "localhost",
      // Called before the listener returns.
      errorHandler: () => early.create(INVALID_URL, starting),
    });
  };
  let listener: ReturnType<typeof loadListener> | undefined;
  let starting: IncomingMessage | undefined;
  async function startOther(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    try {
      // A server can run without it for long: it is loaded with the first such request.
      listener ??= loadListener();
      const serve = await listener;
      starting = incoming;
      void serve(incoming, outgoing);
      starting = undefined;
    } catch (error) {
      listener = undefined;
      options.log.error({ err: error }, "site not loaded");
      outgoing.destroy();
    }
  }
  const startApp: RequestListener = (incoming, outgoing) => {
    if (!app.serve(incoming, outgoing)) void startOther(incoming, outgoing);
  };
  const start: RequestListener =
    intercept === undefined
      ? startApp
      : (incoming, outgoing) => intercept(incoming, outgoing, () => startApp(incoming, outgoing));

  function findError(incoming: IncomingMessage, outgoing: ServerResponse): EarlyError | undefined {
    return findEarlyError(incoming) ?? (admission.admit(incoming, outgoing) ? undefined : OVERLOADED);
  }
  const serve: RequestListener = (incoming, outgoing) => {
    if (!mayStart(incoming, outgoing)) return;
    const error = findError(incoming, outgoing);
    if (error === undefined) start(incoming, outgoing);
    else void early.send(error, incoming, outgoing);
  };
  const server = createServer(
    tls,
    {
      headersTimeout: timeouts.headersMs,
      requestTimeout: timeouts.requestMs,
      keepAliveTimeout: timeouts.keepAliveMs,
      connectionsCheckingInterval: Math.min(1_000, timeouts.headersMs),
    },
    serve,
  );
  server.on("checkContinue", (incoming, outgoing) => {
    if (!mayStart(incoming, outgoing)) return;
    const error = findError(incoming, outgoing);
    if (error !== undefined) return void early.send(error, incoming, outgoing);
    if (isWaitingForContinue(incoming)) outgoing.shouldKeepAlive = false;
    else outgoing.writeContinue();
    start(incoming, outgoing);
  });
  sendNodeErrors(server, early);
  return server;
}

/** A server that speaks TLS if there are credentials for it; new ones hold for new connections. */
function createServer(tls: TlsCredentials | undefined, options: ServerOptions, serve: RequestListener): Server {
  if (tls === undefined) return createPlainServer(options, serve);
  const toContext = ({ cert, key }: TlsPair) => ({ cert, key, minVersion: "TLSv1.2" as const });
  const handshakeTimeout = options.headersTimeout ?? defaultTimeouts.headersMs;
  const server = createTlsServer({ ...options, ...toContext(tls.current()), handshakeTimeout }, serve);
  tls.onChange((pair) => server.setSecureContext(toContext(pair)));
  return server;
}
