import { createDocs, type DocsOptions } from "@credential-api/docs";
import { createReference, rawPath, type Store } from "@credential-api/reference";
import { Hono } from "hono";
import type { TokenCallers } from "../auth/jwt-callers.ts";
import type { KeyStatus } from "../auth/remote-key-set.ts";
import { isCertificate } from "../certificate.ts";
import type { Log } from "../log/log.ts";
import { allowOrigins, type OriginRules } from "./allow-origins.ts";
import { headLength } from "./head-length.ts";
import type { HostEnv } from "./host.ts";
import { toErrors } from "./host.ts";
import { isWaitingForContinue } from "./http-server.ts";
import { serveOwnResources } from "./own-resources.ts";
import { discardIncoming, readIncoming, UNREAD_BOUNDS } from "./read-incoming.ts";
import { toRequestId } from "./request-id.ts";
import { createRequestLog } from "./request-log.ts";
import type { HeaderTexts } from "./security-headers.ts";

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
}

/**
 * The reference with what a process adds to it: request ids, one log line per request, browsers of other origins, health,
 * the contract's files, and Node's fast ways to read a body and a certificate. Runs on `@hono/node-server` only.
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
  ...options
}: AppParts): Hono<HostEnv> {
  const requests = createRequestLog(log);
  const reference = createReference({
    ...options,
    store,
    callers: requests.watch(callers),
    isAccepting,
    isCertificate,
    readBody: ({ env }, limitBytes) => readIncoming(env.incoming, limitBytes),
    report: requests.report,
  });

  // The reference routes on the path before percent-decoding; so does everything around it. Targets whose path a URL would
  // change in any other way (dot segments, backslashes, fragments) do not come this far.
  const app = new Hono<HostEnv>({ getPath: rawPath });
  app.use(async (context, next) => {
    context.set("requestId", toRequestId(context.env.incoming.headers["x-request-id"]));
    await next();
    const own = context.res.headers;
    for (const name in headers) if (!own.has(name)) own.set(name, headers[name] ?? "");
  });
  app.use(requests.middleware);
  app.use(headLength);
  // Before other origins are let in: the page and its token are for its own origin only.
  app.route("/", createDocs(docs));
  app.use(allowOrigins(origins));
  app.use(async ({ env: { incoming, outgoing } }, next) => {
    await next();
    if (isStopping()) outgoing.shouldKeepAlive = false;
    if (!outgoing.shouldKeepAlive && !incoming.complete && !isWaitingForContinue(incoming)) {
      await discardIncoming(incoming, UNREAD_BOUNDS);
    }
  });
  serveOwnResources(app, { store, isStopping, ...(keyStatus === undefined ? {} : { keyStatus }) });
  // For HEAD the reference itself would drop the body, whose length is still needed.
  const toGet = (request: Request) => new Request(request, { method: "GET" });
  app.all("*", ({ req, env }) => reference.fetch(req.method === "HEAD" ? toGet(req.raw) : req.raw, env));
  app.onError((error, context) => {
    log.error({ requestId: context.get("requestId"), err: error }, "bug");
    return context.json(toErrors("errors.fatalError", "The server has failed."), 500);
  });
  return app;
}
