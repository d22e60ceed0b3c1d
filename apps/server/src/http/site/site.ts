import { createDocs } from "@credential-api/docs";
import { type Reference, rawPath } from "@credential-api/reference";
import type { ConsoleApiOptions } from "@credential-api/reference/console";
import { Hono } from "hono";
import { readCertificate } from "../../certificate.ts";
import type { AppParts } from "../app-parts.ts";
import { errorsIn, type NotedError } from "../exchange.ts";
import { allowOrigins } from "../headers/allow-origins.ts";
import { type HostEnv, toErrors } from "../host.ts";
import type { RequestLog } from "../request-log.ts";
import { createConsole } from "./console/create-console.ts";
import { headLength } from "./head-length.ts";
import { serveOwnResources } from "./own-resources.ts";

/** What the site is put together from. */
export interface SiteParts {
  readonly parts: AppParts;
  /** What the API of the console shares with the reference. */
  readonly shared: Omit<ConsoleApiOptions, "readCertificate">;
  readonly requests: RequestLog;
  readonly reference: Reference;
}

/**
 * Everything that is not a request of an operation, as an app with middleware: the server's own resources, the docs page, the
 * console, HEAD, OPTIONS and unknown paths.
 */
export function createSite({ parts, shared, requests, reference }: SiteParts): Hono<HostEnv> {
  const { store, log, isStopping, keyStatus, headers, docs, console, scrape, control } = parts;
  const crossOrigin = allowOrigins(parts.origins);
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

/** The errors of an error response; readiness has another shape. */
async function readErrors(response: Response): Promise<readonly NotedError[] | undefined> {
  try {
    return errorsIn(await response.json());
  } catch {
    return undefined;
  }
}
