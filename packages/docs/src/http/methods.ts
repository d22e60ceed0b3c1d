import type { Handler, Hono } from "hono";
import { type DocsEnv, sendError } from "./error-response.ts";

/** Answers GET and HEAD on the path with the handler. */
export function serveRead(app: Hono<DocsEnv>, path: string, handler: Handler<DocsEnv>): void {
  app.get(path, handler);
  refuseOthers(app, path, "GET, HEAD, OPTIONS");
}

/** Answers POST on the path with the handler. */
export function servePost(app: Hono<DocsEnv>, path: string, handler: Handler<DocsEnv>): void {
  app.post(path, handler);
  refuseOthers(app, path, "POST, OPTIONS");
}

function refuseOthers(app: Hono<DocsEnv>, path: string, allow: string): void {
  app.options(path, (context) => context.body(null, 204, { Allow: allow }));
  app.all(path, (context) => {
    context.header("Allow", allow);
    return sendError(context, 405, "errors.methodNotAllowed", `${path} allows ${allow} only.`);
  });
}
