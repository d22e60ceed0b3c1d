import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { contract } from "@credential-api/contract";
import type { Store } from "@credential-api/reference";
import type { Context, Handler, Hono } from "hono";
import { etag } from "hono/etag";
import { toErrors } from "./errors.ts";
import type { HostEnv } from "./host-env.ts";
import { ownPaths } from "./known-paths.ts";

/** What the server tells about itself. */
export interface Condition {
  readonly store: Pick<Store, "checkReady">;
  /** False from the moment the server has been told to stop. */
  readonly isAccepting: () => boolean;
}

/**
 * Serves what belongs to the server, without a token: `/health/live` (the process answers), `/health/ready` (the store
 * answers and the server is not stopping; otherwise 503), and the contract as JSON and as YAML. GET and HEAD only; OPTIONS
 * tells so, every other method gets 405.
 */
export function serveOwnResources(app: Hono<HostEnv>, condition: Condition): void {
  const handlers: { readonly [Path in (typeof ownPaths)[number]]: Handler<HostEnv> } = {
    "/health/live": (context) => health(context, "live"),
    "/health/ready": async (context) => health(context, await readiness(condition)),
    "/openapi.json": contractFile("openapi.json", "application/json"),
    "/openapi.yaml": contractFile("openapi.yaml", "application/yaml"),
  };
  for (const path of ownPaths) {
    if (path.startsWith("/openapi.")) app.get(path, etag());
    app.get(path, handlers[path]);
    app.options(path, (context) => context.body(null, 204, { Allow: ALLOWED_METHODS }));
    app.all(path, (context) =>
      context.json(toErrors("errors.methodNotAllowed", `${path} is only read.`), 405, { Allow: ALLOWED_METHODS }),
    );
  }
}

const ALLOWED_METHODS = "GET, HEAD, OPTIONS";

type Health = "live" | "ready" | "stopping" | "store unavailable";

function health(context: Context, status: Health): Response {
  const isHealthy = status === "live" || status === "ready";
  return context.json({ status }, isHealthy ? 200 : 503, { "Cache-Control": "no-store" });
}

async function readiness({ store, isAccepting }: Condition): Promise<Health> {
  if (!isAccepting()) return "stopping";
  try {
    await store.checkReady();
    return "ready";
  } catch {
    return "store unavailable";
  }
}

/** The file as the contract ships it. Its ETag is the contract's hash, so a cache asks once per release. */
function contractFile(name: "openapi.json" | "openapi.yaml", mediaType: string): Handler<HostEnv> {
  const content = readFileSync(createRequire(import.meta.url).resolve(`@credential-api/contract/${name}`), "utf8");
  const headers = { "Content-Type": mediaType, ETag: `"${contract.sha256}.${name}"`, "Cache-Control": "no-cache" };
  return (context) => context.body(content, 200, headers);
}
