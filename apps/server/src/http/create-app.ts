import type { IncomingMessage, ServerResponse } from "node:http";
import { createDocs, type DocsOptions } from "@credential-api/docs";
import { createReference, type Handle, type Intercept, rawPath, type Store } from "@credential-api/reference";
import type { ConsoleApiOptions } from "@credential-api/reference/console";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { TokenCallers } from "../auth/jwt-callers.ts";
import type { KeyStatus } from "../auth/remote-key-set.ts";
import { isCertificate, readCertificate } from "../certificate.ts";
import { type ConsoleOptions, createConsole } from "../console/create-console.ts";
import type { Log } from "../log/log.ts";
import { Exchange, type NotedError } from "./exchange.ts";
import { headLength } from "./head-length.ts";
import { allowOrigins, type OriginRules } from "./headers/allow-origins.ts";
import type { HeaderTexts } from "./headers/security-headers.ts";
import type { HostEnv } from "./host.ts";
import { toErrors } from "./host.ts";
import type { Interceptor } from "./interceptor.ts";
import { findKnownPath, nameOfPath } from "./known-paths.ts";
import { serveOwnResources } from "./own-resources.ts";
import { createPathIndex } from "./path-index.ts";
import { discardIncoming, isWaitingForContinue, readIncoming, UNREAD_BOUNDS } from "./read-incoming.ts";
import { createRequestLog } from "./request-log.ts";
import type { RequestObserver } from "./request-observer.ts";
import { sendResponse } from "./send-response.ts";

/** What the app is put together from. */
export interface AppParts {
  readonly store: Store;
  readonly callers: TokenCallers;
  /** The state of the keys that tokens are verified with, where they are fetched from a URL. */
  readonly keyStatus?: () => KeyStatus;
  readonly log: Log;
  /** Which pages of other origins may call. */
  readonly origins: OriginRules;
  /** False from the moment that operations get 503, because the server stops. */
  readonly isAccepting: () => boolean;
  /** True from the moment the server starts to stop: it is not ready, and responses close their connections. */
  readonly isStopping: () => boolean;
  /** The clock. */
  readonly now: () => Date;
  /** Makes the external id of a new credential; default as in `createReference`. */
  readonly newExtId?: () => string;
  /** Check every response against the contract: a wrong one becomes a 500, and nothing is written. */
  readonly checkResponses: boolean;
  /** What a VASCO update without `policyExtId` does: apply the client's default policy, or keep the credential's. */
  readonly whenVascoPolicyOmitted: "default" | "keep";
  /** Responds to requests of operations in place of the reference, as `createReference` has it. */
  readonly intercept?: Intercept;
  /** The headers of every response, unless a page sets its own. */
  readonly headers: HeaderTexts;
  /** What the docs page can do. */
  readonly docs: DocsOptions;
  /** How the console signs people in, and where its page is. */
  readonly console: ConsoleOptions;
  /** Watches the requests. Default: nothing does. */
  readonly observer?: RequestObserver | undefined;
  /** Makes the text of `/metrics`. Default: there is no such path. */
  readonly scrape?: (() => Promise<string>) | undefined;
  /** What a stand-in is controlled with, below `/stand-in`. Default: there is no such path. */
  readonly control?: Interceptor["control"];
}

/** Serves the requests of Node. */
export interface App {
  /**
   * Serves a request of an operation straight from Node's objects, which is what most requests are. Returns false for any
   * other request, and for one whose target or host has to become a URL first: `fetch` serves it.
   */
  readonly serve: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;
  /** Serves every request. Runs on `@hono/node-server` only. */
  readonly fetch: (request: Request, bindings: HttpBindings) => Promise<Response>;
}

/**
 * The reference with what a process adds to it: request ids, one log line per request, browsers of other origins, health,
 * the contract's files, and Node's fast ways to read a body and a certificate.
 *
 * Requests of operations go to the reference at once. All others go through an app with middleware: the server's own
 * resources, the docs page, HEAD, OPTIONS and unknown paths.
 */
export function createApp({
  store,
  callers,
  log,
  origins,
  isAccepting,
  isStopping,
  keyStatus,
  headers,
  docs,
  console,
  observer,
  scrape,
  control,
  ...options
}: AppParts): App {
  const requests = createRequestLog(log, observer);
  const crossOrigin = allowOrigins(origins);
  const shared: Omit<ConsoleApiOptions, "readCertificate"> = {
    store,
    callers: requests.watch(callers),
    isAccepting,
    readBody: ({ env }, limitBytes) => readIncoming(env.incoming, limitBytes),
    report: requests.report,
  };
  const reference = createReference({ ...options, ...shared, callers: shared.callers, isCertificate });
  const site = createSite();
  const paths = createPathIndex(reference.paths);

  /** Waits with a response that closes its connection until the client has sent what it is sending. */
  async function beforeResponse({ incoming, outgoing }: Exchange): Promise<void> {
    if (isStopping()) outgoing.shouldKeepAlive = false;
    if (!outgoing.shouldKeepAlive && !incoming.complete && !isWaitingForContinue(incoming)) {
      await discardIncoming(incoming, UNREAD_BOUNDS);
    }
  }

  async function respond(exchange: Exchange, handle: Handle): Promise<void> {
    const { incoming, outgoing, requestId } = exchange;
    observer?.start(exchange);
    try {
      const response = await handle(exchange);
      await beforeResponse(exchange);
      requests.end(exchange, response.status, response.status < 400 ? undefined : errorsIn(response.body));
      const own = crossOrigin.headersFor(incoming.headers.origin);
      sendResponse(outgoing, response, { ...headers, ...own, "x-request-id": requestId });
    } catch (error) {
      // Neither of them rejects. If one did, the process would end.
      log.error({ requestId, err: error }, "bug");
      outgoing.destroy();
    }
  }

  function createSite(): Hono<HostEnv> {
    // The reference routes on the path before percent-decoding; so does everything around it. Targets whose path a URL would
    // change in any other way (dot segments, backslashes, fragments) do not come this far.
    const app = new Hono<HostEnv>({ getPath: rawPath });
    app.use(async (context, next) => {
      await next();
      const own = context.res.headers;
      for (const name in headers) if (!own.has(name)) own.set(name, headers[name] ?? "");
    });
    app.use(async (context, next) => {
      await next();
      const { exchange } = context.env;
      const isError = context.res.status >= 400 && context.req.method !== "HEAD";
      requests.end(exchange, context.res.status, isError ? await readErrors(context.res.clone()) : undefined);
      context.res.headers.set("X-Request-Id", exchange.requestId);
    });
    app.use(headLength);
    // Before other origins are let in: both pages and their tokens are for their own origin only.
    app.route("/", createDocs(docs));
    app.route("/", createConsole(console, { ...shared, readCertificate }));
    if (control !== undefined) app.route("/stand-in", control);
    app.use(crossOrigin.middleware);
    serveOwnResources(app, {
      store,
      isStopping,
      hasStandIn: control !== undefined,
      ...(keyStatus && { keyStatus }),
      ...(scrape && { scrape }),
    });
    // For HEAD the reference itself would drop the body, whose length is still needed.
    const toGet = (request: Request) => new Request(request, { method: "GET" });
    app.all("*", ({ req, env }) => reference.fetch(req.method === "HEAD" ? toGet(req.raw) : req.raw, env));
    return app.onError((error, context) => {
      log.error({ requestId: context.env.exchange.requestId, err: error }, "bug");
      return context.json(toErrors("errors.fatalError", "The server has failed."), 500);
    });
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
    fetch: async (request, { incoming, outgoing }) => {
      const path = rawPath(request);
      const exchange = new Exchange(incoming, outgoing, nameOfPath(path, findKnownPath(path)));
      observer?.start(exchange);
      const response = await site.fetch(request, exchange.env);
      await beforeResponse(exchange);
      return response;
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

interface ErrorBody {
  readonly errors?: readonly NotedError[];
}

function errorsIn(body: unknown): readonly NotedError[] | undefined {
  return (body as ErrorBody | undefined)?.errors;
}

/** The errors of an error response; readiness has another shape. */
async function readErrors(response: Response): Promise<readonly NotedError[] | undefined> {
  try {
    return ((await response.json()) as ErrorBody).errors;
  } catch {
    return undefined;
  }
}
