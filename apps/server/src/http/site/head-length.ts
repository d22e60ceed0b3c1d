import type { MiddlewareHandler } from "hono";
import type { HostEnv } from "../host.ts";

/**
 * Gives a response to HEAD the `Content-Length` that the response to GET has (RFC 9110, section 9.3.2). Handlers produce the
 * body for both methods; Hono drops it for HEAD, and Node then no longer knows its length.
 */
export const headLength: MiddlewareHandler<HostEnv> = async (context, next) => {
  await next();
  const { res, req } = context;
  if (req.method !== "HEAD" || res.body === null || res.headers.has("Content-Length")) return;
  // A stream of events has no end, so GET has no length either.
  if (res.headers.get("Content-Type")?.startsWith("text/event-stream")) return res.body.cancel();
  const { byteLength } = await res.arrayBuffer();
  const headers = new Headers(res.headers);
  headers.set("Content-Length", String(byteLength));
  // Hono copies the headers of a response that another one replaces.
  context.res = undefined;
  context.res = new Response(null, { status: res.status, headers });
};
