import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { operationIds, operations } from "@credential-api/contract";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import type { Log } from "../log/log.ts";
import { findEarlyError, INVALID_URL, sendEarlyError, sendNodeErrors, toEarlyResponse } from "./early-errors.ts";
import type { HostEnv } from "./host.ts";

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

/** Makes a server, not yet listening, that serves the app. The log gets the requests that never reach the app. */
export function createHttpServer(app: Hono<HostEnv>, log: Log, timeouts: Timeouts = defaultTimeouts): Server {
  const listener = getRequestListener((request, env) => app.fetch(request, env), {
    // Node itself discards the rest of a request that has its response, bounded by the request's timeout. The adapter would
    // cut the connection after half a second, and a client that is still sending would not get its response.
    autoCleanupIncoming: false,
    // HTTP/1.0 knows requests without a host, and health checks of load balancers still send them.
    hostname: "localhost",
    errorHandler: () => toEarlyResponse(log, INVALID_URL),
  });
  const serve: RequestListener = (incoming, outgoing) => {
    const error = findEarlyError(incoming);
    void (error === undefined ? listener(incoming, outgoing) : sendEarlyError(log, error, incoming, outgoing));
  };
  const server = createServer(
    {
      headersTimeout: timeouts.headersMs,
      requestTimeout: timeouts.requestMs,
      keepAliveTimeout: timeouts.keepAliveMs,
      connectionsCheckingInterval: Math.min(1_000, timeouts.headersMs),
    },
    serve,
  );
  server.on("checkContinue", (incoming, outgoing) => {
    if (isWaitingForContinue(incoming)) outgoing.shouldKeepAlive = false;
    else outgoing.writeContinue();
    serve(incoming, outgoing);
  });
  sendNodeErrors(server, log);
  return server;
}

/**
 * Tells whether the client has announced a body that no operation takes and waits for permission to send it
 * (`Expect: 100-continue`, RFC 9110, section 10.1.1). It never gets the permission, so the body never comes.
 */
export function isWaitingForContinue({ headers }: IncomingMessage): boolean {
  return headers.expect?.toLowerCase() === "100-continue" && Number(headers["content-length"] ?? 0) > largestBody;
}

const largestBody = Math.max(...operationIds.map((id) => operations[id].body?.maxBytes ?? 0));
