import { operationIds, operations } from "@credential-api/contract";
import { isLoopback } from "@credential-api/docs";
import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { allowedHeaders, exposedHeaders } from "./cross-origin-headers.ts";
import { findKnownPath } from "./known-paths.ts";

/** Which pages may call from a browser. */
export interface OriginRules {
  /** Origins as browsers send them. */
  readonly allowed: readonly string[];
  /** Whether pages that are served from this machine may call as well, on any port. */
  readonly allowLoopback: boolean;
}

/**
 * Lets pages of allowed origins call (CORS, https://fetch.spec.whatwg.org/#http-cors-protocol). Responds to preflights of such
 * pages for known paths with that path's methods, and nothing else: a plain OPTIONS goes on to the handler of the path.
 * Other origins get no permission at all. Cookies are never involved.
 */
export function allowOrigins({ allowed, allowLoopback }: OriginRules): MiddlewareHandler {
  const isAllowed = (origin: string) => allowed.includes(origin) || (allowLoopback && isLoopbackOrigin(origin));
  const handle = cors({
    origin: (origin) => origin,
    allowMethods: (_origin, { req }) => [...(findKnownPath(req.path)?.methods ?? [])],
    allowHeaders: [...allowedHeaders(table)],
    exposeHeaders: exposed,
    maxAge: PREFLIGHT_MAX_AGE_SECONDS,
  });
  return async (context, next) => {
    const { req } = context;
    const origin = req.header("Origin");
    const isOptions = req.method === "OPTIONS";
    const isPreflight = isOptions && req.header("Access-Control-Request-Method") !== undefined;
    const isPermitted = origin !== undefined && isAllowed(origin);
    if (isPermitted && (isPreflight ? findKnownPath(req.path) !== undefined : !isOptions)) return handle(context, next);
    await next();
    if (isPermitted) {
      context.res.headers.set("Access-Control-Allow-Origin", origin);
      context.res.headers.set("Access-Control-Expose-Headers", exposed.join(","));
    }
    // A cache must not give the response for one origin to another, not even a response without permission. Hono's own `header`
    // would create the response again, as a stream, which costs as much as the rest of the request.
    context.res.headers.append("Vary", "Origin");
  };
}

const table = operationIds.map((id) => operations[id]);
const exposed = [...exposedHeaders(table)];

/** How long a browser may remember a preflight. Chromium caps it at two hours. */
const PREFLIGHT_MAX_AGE_SECONDS = 600;

function isLoopbackOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname, origin: normal } = new URL(origin);
  return (protocol === "http:" || protocol === "https:") && normal === origin && isLoopback(hostname);
}
