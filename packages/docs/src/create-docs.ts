import { type Context, type Handler, Hono } from "hono";
import { etag } from "hono/etag";
import { serveDevEvents } from "./dev/dev-events.ts";
import type { DevStatusSource } from "./dev/dev-status.ts";
import { type DocsEnv, sendError } from "./http/error-response.ts";
import { servePost, serveRead } from "./http/methods.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { serveFile } from "./http/serve-file.ts";
import { hasParts, PART_FILES, type PageFiles, pageFileNames, readPageFiles } from "./page-files.ts";
import { findInstalled } from "./read-installed.ts";
import { createTokenExchange, type DevelopmentTokens, type TokenExchange } from "./token/development-token.ts";

/** What the docs page can do on this server. */
export interface DocsOptions {
  /** Makes the tokens that try-it uses. Only where callers are checked with the development secret; never with real callers. */
  readonly developmentTokens?: DevelopmentTokens;
  /** The status of the contract while someone edits it. Without it the page does not follow edits. */
  readonly dev?: DevStatusSource;
  /**
   * How many operations one page shows. Above it, a start page lists and searches all operations, and they are on pages of at
   * most twenty. Default: 50.
   */
  readonly maxOperations?: number;
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
export function createDocs({ developmentTokens, dev, maxOperations, stopping }: DocsOptions = {}): Hono<DocsEnv> {
  findInstalled();
  const kind = {
    tryIt: developmentTokens === undefined ? "own-token" : "development",
    watches: dev !== undefined,
  } as const;
  // The first request of the page waits for them, and not the start of the server.
  const files = () => readPageFiles(kind, maxOperations);
  const app = new Hono<DocsEnv>();
  app.use(`${DOCS_PATH}/*`, securityHeaders);
  // Relative, so that it stays right behind a proxy that serves this server under a prefix.
  serveRead(app, DOCS_PATH, (context) => context.redirect(`${DOCS_PATH.slice(1)}/`, 308));
  const exchange = developmentTokens && createTokenExchange(developmentTokens);
  if (exchange !== undefined) servePost(app, `${DOCS_PATH}/token`, exchange.serveToken);

  const handlers = new Map<string, Handler<DocsEnv>>();
  const find = (name: string): Handler<DocsEnv> | undefined => {
    const found = handlers.get(name) ?? createHandler(name, files(), exchange);
    if (found !== undefined) handlers.set(name, found);
    return found;
  };
  const serve = (path: string, nameOf: (context: Context) => string): void => {
    // A page with a nonce is kept by no cache.
    if (exchange === undefined || !PAGE_PATH.test(path)) app.use(path, etag());
    serveRead(app, path, (context, next) => {
      const name = nameOf(context);
      const message = `The docs have no ${name}. ${DOCS_PATH}/ lists every operation.`;
      return find(name)?.(context, next) ?? sendError(context, 404, "errors.unknownResource", message);
    });
  };
  serve(`${DOCS_PATH}/`, () => "index.html");
  for (const name of pageFileNames(kind, maxOperations)) serve(`${DOCS_PATH}/${name}`, () => name);
  for (const pattern of hasParts(maxOperations) ? PART_FILES : []) {
    serve(`${DOCS_PATH}/:name{${pattern}}`, ({ req }) => req.param("name") ?? "");
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

/** Which of the paths below are those of pages. */
const PAGE_PATH = /\/$|\.html\}$/;

function createHandler(
  name: string,
  { pages, others }: PageFiles,
  exchange: TokenExchange | undefined,
): Handler<DocsEnv> | undefined {
  const toHtml = pages.get(name);
  if (toHtml !== undefined && exchange !== undefined) return exchange.servePage(toHtml);
  const content = toHtml && Buffer.from(toHtml(""));
  const toFile = content ? () => ({ name, mediaType: "text/html; charset=utf-8", content }) : others.get(name);
  return toFile && serveFile(toFile);
}
