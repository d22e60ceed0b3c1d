import type { Handler, Hono } from "hono";
import { type DocsEnv, sendError } from "./error-response.ts";

/** Handles GET and HEAD on the path; other methods get 405. */
export function serveRead(app: Hono<DocsEnv>, path: string, handler: Handler<DocsEnv>): void {
  app.get(path, handler);
  rejectOtherMethods(app, path, "GET, HEAD, OPTIONS");
}

/** Handles POST on the path; other methods get 405. */
export function servePost(app: Hono<DocsEnv>, path: string, handler: Handler<DocsEnv>): void {
  app.post(path, handler);
  rejectOtherMethods(app, path, "POST, OPTIONS");
}

function rejectOtherMethods(app: Hono<DocsEnv>, path: string, allow: string): void {
  app.options(path, (context) => context.body(null, 204, { Allow: allow }));
  app.all(path, (context) => {
    context.header("Allow", allow);
    return sendError(context, 405, "errors.methodNotAllowed", `${path} allows ${allow} only.`);
  });
}
