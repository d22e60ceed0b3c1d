import { createDocs, type DocsOptions } from "@credential-api/docs";
import { createReference, rawPath, type Store } from "@credential-api/reference";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { TokenCallers } from "../auth/jwt-callers.ts";
import type { KeyStatus } from "../auth/remote-key-set.ts";
import { isCertificate } from "../certificate.ts";
import type { Log } from "../log/log.ts";
import { type Exchange, type NotedError, startExchange } from "./exchange.ts";
import { headLength } from "./head-length.ts";
import { allowOrigins, type OriginRules } from "./headers/allow-origins.ts";
import type { HeaderTexts } from "./headers/security-headers.ts";
import type { HostEnv } from "./host.ts";
import { toErrors } from "./host.ts";
import { findKnownPath, nameOfPath } from "./known-paths.ts";
import { serveOwnResources } from "./own-resources.ts";
import { discardIncoming, isWaitingForContinue, readIncoming, UNREAD_BOUNDS } from "./read-incoming.ts";
import { createRequestLog } from "./request-log.ts";
import type { RequestObserver } from "./request-observer.ts";

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
  /** The headers of every response, unless a page sets its own. */
  readonly headers: HeaderTexts;
  /** What the docs page can do. */
  readonly docs: DocsOptions;
  /** Watches the requests. Default: nothing does. */
  readonly observer?: RequestObserver | undefined;
  /** Makes the text of `/metrics`. Default: there is no such path. */
  readonly scrape?: (() => Promise<string>) | undefined;
}

/** Serves a request of Node. Runs on `@hono/node-server` only. */
export type App = (request: Request, bindings: HttpBindings) => Promise<Response>;

/**
 * The reference with what a process adds to it: request ids, one log line per request, browsers of other origins, health,
 * the contract's files, and Node's fast ways to read a body and a certificate.
 *
 * Requests of operations go to the reference at once, which adds the headers of this host to its responses. All others go
 * through an app with middleware: the server's own resources, the docs page, HEAD, OPTIONS and unknown paths.
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
  observer,
  scrape,
  ...options
}: AppParts): App {
  const requests = createRequestLog(log, observer);
  const crossOrigin = allowOrigins(origins);
  const reference = createReference({
    ...options,
    store,
    callers: requests.watch(callers),
    isAccepting,
    isCertificate,
    readBody: ({ env }, limitBytes) => readIncoming(env.incoming, limitBytes),
    report: requests.report,
    onResponse: ({ status, body }, { env }) => {
      const { exchange }: HostEnv["Bindings"] = env;
      if (!exchange.isDirect) return {};
      requests.end(exchange, status, status < 400 ? undefined : (body as ErrorBody | undefined)?.errors);
      return {
        ...headers,
        ...crossOrigin.headersFor(exchange.incoming.headers.origin),
        "x-request-id": exchange.requestId,
      };
    },
  });

  // The reference routes on the path before percent-decoding; so does everything around it. Targets whose path a URL would
  // change in any other way (dot segments, backslashes, fragments) do not come this far.
  const site = new Hono<HostEnv>({ getPath: rawPath });
  site.use(async (context, next) => {
    await next();
    const own = context.res.headers;
    for (const name in headers) if (!own.has(name)) own.set(name, headers[name] ?? "");
  });
  site.use(async (context, next) => {
    await next();
    const { exchange } = context.env;
    const isError = context.res.status >= 400 && context.req.method !== "HEAD";
    requests.end(exchange, context.res.status, isError ? await readErrors(context.res.clone()) : undefined);
    context.res.headers.set("X-Request-Id", exchange.requestId);
  });
  site.use(headLength);
  // Before other origins are let in: the page and its token are for its own origin only.
  site.route("/", createDocs(docs));
  site.use(crossOrigin.middleware);
  serveOwnResources(site, { store, isStopping, ...(keyStatus && { keyStatus }), ...(scrape && { scrape }) });
  // For HEAD the reference itself would drop the body, whose length is still needed.
  const toGet = (request: Request) => new Request(request, { method: "GET" });
  site.all("*", ({ req, env }) => reference.fetch(req.method === "HEAD" ? toGet(req.raw) : req.raw, env));
  site.onError((error, context) => {
    log.error({ requestId: context.env.exchange.requestId, err: error }, "bug");
    return context.json(toErrors("errors.fatalError", "The server has failed."), 500);
  });

  return async (request, { incoming, outgoing }) => {
    const exchange = startExchange(incoming, outgoing, route(request, incoming.method));
    observer?.start(exchange);
    const env = { incoming, outgoing, exchange };
    const response = await (exchange.isDirect ? reference : site).fetch(request, env);
    if (isStopping()) outgoing.shouldKeepAlive = false;
    if (!outgoing.shouldKeepAlive && !incoming.complete && !isWaitingForContinue(incoming)) {
      await discardIncoming(incoming, UNREAD_BOUNDS);
    }
    return response;
  };
}

/** Decides who serves a request, by its path and its method. */
function route(request: Request, method: string | undefined): Pick<Exchange, "path" | "pathName" | "isDirect"> {
  const path = rawPath(request);
  const known = findKnownPath(path);
  const isDirect = known?.isOfOperation === true && method !== "OPTIONS" && method !== "HEAD";
  return { path, pathName: nameOfPath(path, known), isDirect };
}

interface ErrorBody {
  readonly errors?: readonly NotedError[];
}

/** The errors of an error response; readiness has another shape. */
async function readErrors(response: Response): Promise<readonly NotedError[] | undefined> {
  try {
    return ((await response.json()) as ErrorBody).errors;
  } catch {
    return undefined;
  }
}
