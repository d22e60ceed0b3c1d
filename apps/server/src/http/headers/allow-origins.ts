import { operationIds, operations } from "@credential-api/contract";
import { isLoopback } from "@credential-api/docs";
import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { findKnownPath } from "../known-paths.ts";
import { allowedHeaders, exposedHeaders } from "./cross-origin-headers.ts";
import type { HeaderTexts } from "./security-headers.ts";

/** Which pages may call from a browser. */
export interface OriginRules {
  /** Origins as browsers send them. */
  readonly allowed: readonly string[];
  /** Whether pages that are served from this machine may call as well, on any port. */
  readonly allowLoopback: boolean;
  /** Headers that pages may send and read beside those of the contract. Default: none. */
  readonly requestHeaders?: readonly string[];
  readonly responseHeaders?: readonly string[];
}

/** Lets pages of allowed origins call (CORS, https://fetch.spec.whatwg.org/#http-cors-protocol). Cookies are never involved. */
export interface CrossOrigin {
  /** The headers of every response but that to a preflight, given the `Origin` of the request. */
  readonly headersFor: (origin: string | undefined) => HeaderTexts;
  /**
   * Responds to preflights of allowed pages for known paths with that path's methods, and nothing else: a plain OPTIONS goes
   * on to the handler of the path. Adds the headers to every other response.
   */
  readonly middleware: MiddlewareHandler;
}

/** Makes both for the rules. Other origins get no permission at all. */
export function allowOrigins({
  allowed,
  allowLoopback,
  requestHeaders = [],
  responseHeaders = [],
}: OriginRules): CrossOrigin {
  const exposedNames = [...exposedHeaders(table), ...responseHeaders];
  const exposed = exposedNames.join(",");
  const isAllowed = (origin: string) => allowed.includes(origin) || (allowLoopback && isLoopbackOrigin(origin));
  const headersFor = (origin: string | undefined): HeaderTexts =>
    origin === undefined || !isAllowed(origin)
      ? forOthers
      : { ...forOthers, "access-control-allow-origin": origin, "access-control-expose-headers": exposed };
  const preflight = cors({
    origin: (origin) => origin,
    allowMethods: (_origin, { req }) => [...(findKnownPath(req.path)?.methods ?? [])],
    allowHeaders: [...allowedHeaders(table), ...requestHeaders],
    exposeHeaders: exposedNames,
    maxAge: PREFLIGHT_MAX_AGE_SECONDS,
  });
  return {
    headersFor,
    middleware: async (context, next) => {
      const { req } = context;
      const origin = req.header("Origin");
      const isPreflight = req.method === "OPTIONS" && req.header("Access-Control-Request-Method") !== undefined;
      if (isPreflight && origin !== undefined && isAllowed(origin) && findKnownPath(req.path) !== undefined) {
        return preflight(context, next);
      }
      await next();
      // Hono's own `header` would create the response again, as a stream, which costs as much as the rest of the request.
      const own = context.res.headers;
      const { vary = "", ...permission } = headersFor(origin);
      own.append("Vary", vary);
      for (const [name, value] of Object.entries(permission)) own.set(name, value);
    },
  };
}

// A cache must not give the response for one origin to another, not even a response without permission.
const forOthers: HeaderTexts = { vary: "Origin" };

const table = operationIds.map((id) => operations[id]);

/** How long a browser may remember a preflight. Chromium caps it at two hours. */
const PREFLIGHT_MAX_AGE_SECONDS = 600;

/** Whether an `Origin` is that of a page that is served from this machine. */
export function isLoopbackOrigin(origin: string): boolean {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname, origin: normal } = new URL(origin);
  return (protocol === "http:" || protocol === "https:") && normal === origin && isLoopback(hostname);
}
