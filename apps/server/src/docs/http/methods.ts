import type { Handler, Hono } from "hono";
import type { HostEnv } from "../../http/host-env.ts";
import { toErrors } from "../../http/to-errors.ts";

/** Answers GET and HEAD on the path with the handler. */
export function serveRead(app: Hono<HostEnv>, path: string, handler: Handler<HostEnv>): void {
  app.get(path, handler);
  refuseOthers(app, path, "GET, HEAD, OPTIONS");
}

/** Answers POST on the path with the handler. */
export function servePost(app: Hono<HostEnv>, path: string, handler: Handler<HostEnv>): void {
  app.post(path, handler);
  refuseOthers(app, path, "POST, OPTIONS");
}

function refuseOthers(app: Hono<HostEnv>, path: string, allow: string): void {
  app.options(path, (context) => context.body(null, 204, { Allow: allow }));
  app.all(path, (context) =>
    context.json(toErrors("errors.methodNotAllowed", `${path} allows ${allow} only.`), 405, { Allow: allow }),
  );
}
