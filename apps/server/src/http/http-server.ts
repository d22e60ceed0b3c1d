import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { operationIds, operations } from "@credential-api/contract";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import type { Log } from "../log.ts";
import { toErrors } from "./errors.ts";
import type { HostEnv } from "./host-env.ts";

/** How long a client may take, in milliseconds. */
export interface Timeouts {
  /** For the head of a request. */
  readonly headersMs: number;
  /** For a whole request, head and body; answered with 408. */
  readonly requestMs: number;
  /** For its next request on a connection that stays open. */
  readonly keepAliveMs: number;
}

/** Long enough for a slow line, short enough that slow clients cannot pile up; keep-alive outlasts usual load balancers. */
export const defaultTimeouts: Timeouts = { headersMs: 10_000, requestMs: 20_000, keepAliveMs: 65_000 };

/** Makes a server, not yet listening, that serves the app. The log gets what never reaches the app. */
export function createHttpServer(app: Hono<HostEnv>, log: Log, timeouts: Timeouts = defaultTimeouts): Server {
  const listener = getRequestListener((request, env) => app.fetch(request, env), {
    // Node itself throws away what an answered request still sends, bounded by the request's timeout. The adapter would
    // cut the connection after half a second, and a client that is still sending would not get its answer.
    autoCleanupIncoming: false,
    errorHandler: () => refuseTarget(log),
  });
  const serve: RequestListener = (incoming, outgoing) => void listener(incoming, outgoing);
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

/** Answers a request whose target and host make no URL: the app cannot be asked about it. */
function refuseTarget(log: Log): Response {
  const requestId = randomUUID();
  const body = toErrors("errors.malformedRequest", "The target and the host of the request make no URL.");
  log.info({ requestId, status: 400, errors: [{ code: "errors.malformedRequest" }] }, "request");
  return Response.json(body, { status: 400, headers: { "X-Request-Id": requestId } });
}
