import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Store } from "@credential-api/reference";
import type { Context, Handler, Hono } from "hono";
import { etag, RETAINED_304_HEADERS } from "hono/etag";
import type { KeyStatus } from "../../auth/remote-key-set.ts";
import type { HostEnv } from "../host.ts";
import { toErrors } from "../host.ts";
import { METRICS_PATH, type ownPaths } from "../known-paths.ts";
import { serveMethod } from "./serve-method.ts";
import { createStartPage } from "./start-page.ts";

/** The state of the server that its health checks report. */
export interface Condition {
  readonly store: Pick<Store, "checkReady">;
  /** True from the moment the server starts to stop. */
  readonly isStopping: () => boolean;
  /** Whether testers can make the server misbehave; the start page then links to what controls it. */
  readonly hasStandIn: boolean;
  /** The state of the keys that tokens are verified with, where they are fetched from a URL. */
  readonly keyStatus?: () => KeyStatus;
  /** Makes the text of the metrics; absent when they are off or have a port of their own. */
  readonly scrape?: () => Promise<string>;
}

/**
 * Serves the resources of the server itself, without a token: the start page; `/health/live` (200 while the process
 * responds); `/health/ready` (200 while the store responds, there are keys to verify tokens with, and the server is not
 * stopping; otherwise 503); and the contract as JSON, as YAML, and in OpenAPI 3.0.3. They allow GET, HEAD and OPTIONS; other methods get 405.
 */
export function serveOwnResources(app: Hono<HostEnv>, condition: Condition): void {
  const handlers: { readonly [Path in (typeof ownPaths)[number]]: Handler<HostEnv> } = {
    "/": createStartPage(condition.hasStandIn),
    "/health/live": (context) => health(context, "live"),
    "/health/ready": async (context) => health(context, await readiness(condition), condition.keyStatus?.()),
    "/openapi.json": contractFile("openapi.json", "application/json"),
    "/openapi.yaml": contractFile("openapi.yaml", "application/yaml"),
    "/openapi-3.0.json": contractFile("openapi-3.0.json", "application/json"),
  };
  const { scrape } = condition;
  const metrics: Handler<HostEnv> | undefined = scrape && ((context) => serveMetrics(context, scrape));
  for (const [path, handler] of [...Object.entries(handlers), ...(metrics ? [[METRICS_PATH, metrics] as const] : [])]) {
    const before = path.startsWith("/openapi") ? [etag({ retainedHeaders })] : [];
    serveMethod(app, "get", path, handler, ...before);
  }
}

/** The text format: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export const METRICS_FORMAT = "text/plain; version=0.0.4; charset=utf-8";

const metricsHeaders = { "Content-Type": METRICS_FORMAT, "Cache-Control": "no-store" };

/** When one of several processes does not respond, there is no text: the next scrape is better than wrong sums. */
async function serveMetrics(context: Context, scrape: () => Promise<string>): Promise<Response> {
  const text = await scrape().catch(() => undefined);
  if (text !== undefined) return context.body(text, 200, metricsHeaders);
  return context.json(toErrors("errors.unavailable", "The metrics cannot be read now."), 503, { "Retry-After": "5" });
}

/** A 304 needs the permission for other origins as the 200 does: the Fetch standard checks each response. */
const retainedHeaders = [...RETAINED_304_HEADERS, "access-control-allow-origin", "access-control-expose-headers"];

type Health = "live" | "ready" | "stopping" | "store unavailable" | "keys unavailable";

function health(context: Context, status: Health, keys?: KeyStatus): Response {
  const isHealthy = status === "live" || status === "ready";
  const body = { status, ...(keys === undefined ? {} : { keys }) };
  return context.json(body, isHealthy ? 200 : 503, { "Cache-Control": "no-store" });
}

async function readiness({ store, isStopping, keyStatus }: Condition): Promise<Health> {
  if (isStopping()) return "stopping";
  try {
    await store.checkReady();
  } catch {
    return "store unavailable";
  }
  // Stale keys still verify tokens; without keys every call is a 503.
  const keys = keyStatus?.().state ?? "current";
  return keys === "loading" || keys === "unavailable" ? "keys unavailable" : "ready";
}

/**
 * The file as the contract ships it, but for the address of the server: that is wherever the file was fetched from. Its ETag
 * is made from what is served, so a cache asks for it again only when it has changed.
 */
function contractFile(name: "openapi.json" | "openapi.yaml" | "openapi-3.0.json", mediaType: string): Handler<HostEnv> {
  const shipped = readFileSync(createRequire(import.meta.url).resolve(`@credential-api/contract/${name}`), "utf8");
  const content = shipped.replace(shippedAddress, "$1/$2");
  const tag = createHash("sha256").update(content).digest("hex");
  const headers = { "Content-Type": mediaType, ETag: `"${tag}"`, "Cache-Control": "no-cache" };
  return (context) => context.body(content, 200, headers);
}

/** The first address after `servers`, in JSON or in YAML. */
const shippedAddress = /(^ *"?servers"?:[\s[{]+(?:- )?"?url"?: "?)[^"\s]+("?$|",)/m;
