import type { Server } from "node:http";
import { serve } from "@hono/node-server";
import type { Hono } from "hono";

/** Serves an app with @hono/node-server on any free port; resolves when it listens. */
export function listenWith(fetch: Hono["fetch"]): Promise<Server> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0, hostname: "127.0.0.1" }, () => resolve(server as Server));
  });
}
