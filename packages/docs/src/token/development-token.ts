import { timingSafeEqual } from "node:crypto";
import type { Context, Handler } from "hono";
import { type DocsEnv, sendError } from "../http/error-response.ts";
import { isLocalReader, whyNotLocal } from "./local-reader.ts";

/** Signs tokens for readers of a page. Use it only where tokens are verified with the development secret. */
export interface DevelopmentTokens {
  /** Signs a token with every permission and every client of the demo data. */
  readonly sign: () => Promise<string>;
  /** How long a signed token is valid. */
  readonly ttlSeconds: number;
  /** Shows that a request comes from the page. The processes of one server share it; other servers cannot guess it. */
  readonly nonce: string;
}

/** The two ends of the exchange that gives the page its token. */
export interface TokenExchange {
  /**
   * Serves a page: with the nonce to a local reader, without one to everyone else. `toPage` makes its HTML around a nonce;
   * `""` makes a page that gets no token.
   */
  readonly servePage: (toPage: (nonce: string) => string) => Handler<DocsEnv>;
  /** Gives a token for the nonce. */
  readonly serveToken: Handler<DocsEnv>;
}

/** A page of this server that gets development tokens, as the sentences that reject others call it. */
export type TokenPage = "docs page" | "console";

/** The request header that carries the nonce of the page. */
export const NONCE_HEADER = "X-Page-Nonce";

/**
 * Gives a development token to a page that this server served to a local reader, and to nothing else:
 *
 * - The reader is local, as `isLocalReader` says: this machine, this user, no proxy in between.
 * - The request comes from that page: `Origin` is the address that the page was opened at, `Sec-Fetch-Site` is
 *   `same-origin`, and the nonce of the page is that of this server. Other origins cannot read the nonce, because no
 *   response of this app carries CORS headers.
 *
 * A program that the same user runs can fetch the page and read the nonce; it could also read the development secret.
 */
export function createTokenExchange(tokens: DevelopmentTokens): TokenExchange {
  return {
    servePage: (toPage) => async (context) => {
      context.header("Cache-Control", "no-store");
      return context.html(toPage((await isLocalReader(context)) ? tokens.nonce : ""));
    },
    serveToken: createTokenHandler(tokens, "docs page"),
  };
}

/**
 * Makes the handler that gives a token to a page, under the conditions of `createTokenExchange`. Give the nonce to local
 * readers only, in a response without CORS headers.
 */
export function createTokenHandler({ sign, ttlSeconds, nonce }: DevelopmentTokens, page: TokenPage): Handler {
  return async (context) => {
    context.header("Cache-Control", "no-store");
    const reason = (await whyNotLocal(context)) ?? whyNotOwnPage(context, nonce, page);
    if (reason !== undefined) return sendError(context, 403, "errors.permissionDenied", reason);
    return context.json({ token: await sign(), expiresInSeconds: ttlSeconds });
  };
}

function whyNotOwnPage({ req, env }: Context<DocsEnv>, nonce: string, page: TokenPage): string | undefined {
  // A page with another scheme than this connection comes from a proxy.
  const scheme = "encrypted" in env.incoming.socket ? "https" : "http";
  if (req.header("Origin") !== `${scheme}://${req.header("Host")}` || req.header("Sec-Fetch-Site") !== "same-origin") {
    return `A development token is only for the ${page} of this server.`;
  }
  if (!isEqual(req.header(NONCE_HEADER) ?? "", nonce)) {
    return `A development token is only for a ${page} that this server has served. Load the page again.`;
  }
  return undefined;
}

function isEqual(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}
