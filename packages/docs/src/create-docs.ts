import { Hono } from "hono";
import { etag } from "hono/etag";
import { serveDevEvents } from "./dev/dev-events.ts";
import type { DevStatusSource } from "./dev/dev-status.ts";
import type { DocsEnv } from "./http/error-response.ts";
import { servePost, serveRead } from "./http/methods.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { serveFile } from "./http/serve-file.ts";
import { pageFileNames, readPageFiles } from "./page-files.ts";
import { findInstalled } from "./read-installed.ts";
import { createTokenExchange, type DevelopmentTokens } from "./token/development-token.ts";

/** What the docs page can do on this server. */
export interface DocsOptions {
  /** Makes the tokens that try-it uses. Only where callers are checked with the development secret; never with real callers. */
  readonly developmentTokens?: DevelopmentTokens;
  /** The status of the contract while someone edits it. Without it the page does not follow edits. */
  readonly dev?: DevStatusSource;
  /** Aborted when the server stops: closes the connections of pages that follow the contract. */
  readonly stopping?: AbortSignal;
}

/**
 * Serves the docs page at `/docs/`, without a token and with all it needs: no request of the page leaves its origin. Besides the
 * files, `POST /docs/token` exists only with `developmentTokens`, and `GET /docs/events` only with `dev`. Mount it at the
 * root, before anything that allows other origins.
 *
 * @throws Error when the contract, the decisions or Scalar are not installed.
 */
export function createDocs({ developmentTokens, dev, stopping }: DocsOptions = {}): Hono<DocsEnv> {
  findInstalled();
  const kind = {
    tryIt: developmentTokens === undefined ? "own-token" : "development",
    watches: dev !== undefined,
  } as const;
  // The first request of the page waits for them, and not the start of the server.
  const files = () => readPageFiles(kind);
  const app = new Hono<DocsEnv>();
  app.use(`${DOCS_PATH}/*`, securityHeaders);
  // Relative, so that it stays right behind a proxy that serves this server under a prefix.
  serveRead(app, DOCS_PATH, (context) => context.redirect(`${DOCS_PATH.slice(1)}/`, 308));
  if (developmentTokens === undefined) {
    app.use(`${DOCS_PATH}/`, etag());
    serveRead(
      app,
      `${DOCS_PATH}/`,
      serveFile(() => files().index),
    );
  } else {
    const { servePage, serveToken } = createTokenExchange(developmentTokens, (nonce) => files().toIndex(nonce));
    serveRead(app, `${DOCS_PATH}/`, servePage);
    servePost(app, `${DOCS_PATH}/token`, serveToken);
  }
  for (const name of pageFileNames(kind)) {
    const path = `${DOCS_PATH}/${name}`;
    app.use(path, etag());
    serveRead(
      app,
      path,
      serveFile(() => files().toFile(name)),
    );
  }
  if (dev !== undefined)
    serveRead(
      app,
      `${DOCS_PATH}/events`,
      serveDevEvents(dev, () => files().digest, stopping),
    );
  return app;
}

const DOCS_PATH = "/docs";
