import type { Context, Handler, Hono, MiddlewareHandler } from "hono";
import { type HostEnv, toErrors } from "../host.ts";

/**
 * Serves one method of a resource of this server: GET, which also serves HEAD, or POST. OPTIONS lists the methods, and any
 * other method is 405 with `Allow`.
 */
export function serveMethod(
  app: Hono<HostEnv>,
  method: "get" | "post",
  path: string,
  handler: Handler<HostEnv>,
  ...before: readonly MiddlewareHandler[]
): void {
  const headers = { Allow: method === "get" ? "GET, HEAD, OPTIONS" : "POST, OPTIONS" };
  const name = path.replace(/\*$/, "");
  const message = method === "get" ? `${name} is only read.` : `${name} takes POST only.`;
  for (const each of before) app[method](path, each);
  app[method](path, handler);
  app.options(path, (context: Context) => context.body(null, 204, headers));
  app.all(path, (context: Context) => context.json(toErrors("errors.methodNotAllowed", message), 405, headers));
}
