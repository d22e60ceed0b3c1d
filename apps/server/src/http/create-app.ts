import type { IncomingMessage, ServerResponse } from "node:http";
import { createReference, type Handle, rawPath } from "@credential-api/reference";
import type { ConsoleApiOptions } from "@credential-api/reference/console";
import type { HttpBindings } from "@hono/node-server";
import { isCertificate } from "../certificate.ts";
import type { AppParts } from "./app-parts.ts";
import { Exchange, errorsIn } from "./exchange.ts";
import { allowOrigins } from "./headers/allow-origins.ts";
import { findKnownPath, nameOfPath } from "./known-paths.ts";
import { createPathIndex } from "./path-index.ts";
import { discardIncoming, isWaitingForContinue, readIncoming, UNREAD_BOUNDS } from "./read-incoming.ts";
import { createRequestLog } from "./request-log.ts";
import { sendResponse } from "./send-response.ts";

/** Serves the requests of Node. */
export interface App {
  /**
   * Serves a request of an operation straight from Node's objects, which is what most requests are. Returns false for any
   * other request, and for one whose target or host has to become a URL first: the site serves it.
   */
  readonly serve: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;
  /**
   * Loads the site, and resolves with what serves every request; on `@hono/node-server` only. The modules of the site take as
   * much time and memory as the rest of the server.
   */
  readonly loadSite: () => Promise<(request: Request, bindings: HttpBindings) => Promise<Response>>;
}

/**
 * The reference with what a process adds to it: request ids, one log line per request, browsers of other origins, health,
 * the contract's files, and Node's fast ways to read a body and a certificate.
 *
 * Requests of operations go to the reference at once. All others go through the site.
 */
export function createApp(parts: AppParts): App {
  const { store, callers, log, origins, isAccepting, isStopping, headers, observer } = parts;
  const requests = createRequestLog(log, observer);
  const crossOrigin = allowOrigins(origins);
  const plainHeaders = { ...headers, ...crossOrigin.headersFor(undefined) };
  const headersFor = (origin: string | undefined) =>
    origin === undefined ? plainHeaders : { ...headers, ...crossOrigin.headersFor(origin) };
  const shared: Omit<ConsoleApiOptions, "readCertificate"> = {
    store,
    callers: requests.watch(callers),
    isAccepting,
    readBody: async ({ env }, limitBytes) => readIncoming(env.incoming, limitBytes),
    report: requests.report,
  };
  const reference = createReference({ ...parts, ...shared, callers: shared.callers, isCertificate });
  const paths = createPathIndex(reference.paths);

  /** What a response waits for that closes its connection: until the client has sent what it is sending. */
  function beforeResponse({ incoming, outgoing }: Exchange): Promise<void> | undefined {
    if (isStopping()) outgoing.shouldKeepAlive = false;
    const isCut = !outgoing.shouldKeepAlive && !incoming.complete && !isWaitingForContinue(incoming);
    return isCut ? discardIncoming(incoming, UNREAD_BOUNDS) : undefined;
  }

  async function respond(exchange: Exchange, handle: Handle): Promise<void> {
    const { incoming, outgoing, requestId } = exchange;
    observer?.start(exchange);
    try {
      const response = await handle(exchange);
      const rest = beforeResponse(exchange);
      if (rest !== undefined) await rest;
      requests.end(exchange, response.status, response.status < 400 ? undefined : errorsIn(response.body));
      sendResponse(outgoing, response, headersFor(incoming.headers.origin), requestId);
    } catch (error) {
      // Neither of them rejects. If one did, the process would end.
      log.error({ requestId, err: error }, "bug");
      outgoing.destroy();
    }
  }

  return {
    serve: (incoming, outgoing) => {
      const { url = "", method, headers } = incoming;
      if (method === "HEAD" || method === "OPTIONS" || !isPlain(url, headers.host)) return false;
      const path = paths.find(pathOf(url));
      if (path === undefined) return false;
      void respond(new Exchange(incoming, outgoing, path.template), path.handle);
      return true;
    },
    loadSite: async () => {
      const { createSite } = await import("./site/site.ts");
      const site = createSite({ parts, shared, requests, reference });
      return async (request, { incoming, outgoing }) => {
        const path = rawPath(request);
        const exchange = new Exchange(incoming, outgoing, nameOfPath(path, findKnownPath(path)));
        observer?.start(exchange);
        const response = await site.fetch(request, exchange.env);
        await beforeResponse(exchange);
        return response;
      };
    },
  };
}

/**
 * Returns whether a URL of the target and the host would have the same path and query. Others, such as a host that is not one,
 * need the URL to find out.
 */
function isPlain(target: string, host = "localhost"): boolean {
  return plainTarget.test(target) && plainHost.test(host);
}

const plainTarget = /^\/[!$%&'()*+,\-./:;=?@[\]_~\w]*$/;
const plainHost = /^[a-z\d._-]+(?::(?:[1-9]\d{0,3}|[1-5]\d{4}|6[0-4]\d{3}))?$/;

function pathOf(target: string): string {
  const query = target.indexOf("?");
  return query === -1 ? target : target.slice(0, query);
}
