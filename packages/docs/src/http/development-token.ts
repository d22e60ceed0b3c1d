import { isIP } from "node:net";
import type { Context, Handler } from "hono";
import { type DocsEnv, sendError } from "./error-response.ts";
import { isLoopback } from "./loopback.ts";

/** Makes tokens for readers of the page. Exists only where callers are checked with the development secret. */
export interface DevelopmentTokens {
  /** Signs a token with every permission and every client of the demo data. */
  readonly sign: () => Promise<string>;
  /** How long a signed token is valid. */
  readonly ttlSeconds: number;
}

/**
 * Hands a development token to the page and to nobody else. The caller must be on this machine; the request must come from
 * a page of this very origin, which a browser tells by `Origin` and `Sec-Fetch-Site`; and that origin must be an IP address
 * or `localhost`, because any other name may have been pointed here by its owner to make a foreign page look like this one
 * (DNS rebinding). It sends no CORS headers.
 */
export function serveDevelopmentToken({ sign, ttlSeconds }: DevelopmentTokens): Handler<DocsEnv> {
  return async (context) => {
    context.header("Cache-Control", "no-store");
    const reason = reasonToRefuse(context);
    if (reason !== undefined) return sendError(context, 403, "errors.permissionDenied", reason);
    return context.json({ token: await sign(), expiresInSeconds: ttlSeconds });
  };
}

function reasonToRefuse({ req, env }: Context<DocsEnv>): string | undefined {
  const origin = req.header("Origin");
  const site = req.header("Sec-Fetch-Site") ?? "same-origin";
  const host = req.header("Host") ?? "";
  if (site !== "same-origin" || origin === undefined || !isOriginOf(origin, host)) {
    return "A development token is for the page of this server only.";
  }
  if (!isUnambiguous(new URL(origin).hostname)) {
    return "A development token is for a page that was opened under an IP address or as localhost.";
  }
  if (!isLoopback(env.incoming.socket.remoteAddress ?? "")) {
    return "A development token is for readers on the machine of the server.";
  }
  return undefined;
}

function isOriginOf(origin: string, host: string): boolean {
  return (
    URL.canParse(origin) && /^https?:$/.test(new URL(origin).protocol) && new URL(origin).host === host.toLowerCase()
  );
}

/** Tells whether nobody can point the name elsewhere: an address is no name, and `localhost` is resolved by browsers. */
function isUnambiguous(hostname: string): boolean {
  return isIP(hostname.replace(/^\[|\]$/g, "")) !== 0 || /^([a-z\d-]+\.)*localhost$/.test(hostname);
}
