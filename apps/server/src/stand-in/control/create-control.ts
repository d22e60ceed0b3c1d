import { operationIds } from "@credential-api/contract";
import { whyNotLocal } from "@credential-api/docs";
import { type Context, Hono } from "hono";
import { cors } from "hono/cors";
import { isLoopbackOrigin } from "../../http/headers/allow-origins.ts";
import { type HostEnv, toErrors } from "../../http/host.ts";
import { MAX_SNAPSHOTS } from "../data/data-control.ts";
import { MAX_DELAY_MS } from "../prefer/read-preferences.ts";
import { MAX_REQUESTS } from "../requests/recorded-requests.ts";
import { exampleNamesOf, statusesOf } from "../responses/declared-response.ts";
import { MAX_RULES } from "../rules/rule-list.ts";
import type { ControlParts } from "./control-parts.ts";
import { serveData } from "./serve-data.ts";
import { serveRequests } from "./serve-requests.ts";
import { serveRules } from "./serve-rules.ts";
import { serveToken } from "./serve-token.ts";

/**
 * Serves `/stand-in` and everything below it, without a token: to programs of this user on this machine, and to pages that are
 * served from it. Anyone else gets 403: a page on the web could otherwise send requests here from a browser on this machine.
 */
export function createControl(parts: ControlParts): Hono<HostEnv> {
  const app = new Hono<HostEnv>();
  app.use(async (context, next) => {
    const origin = context.req.header("Origin");
    const isForeign = origin !== undefined && !isLoopbackOrigin(origin);
    if (isForeign || (await whyNotLocal(context)) !== undefined) return context.json(NOT_LOCAL, 403);
    context.header("Cache-Control", "no-store");
    parts.recorded.keepOn();
    return next();
  });
  app.use(cors({ origin: (origin) => origin, allowMethods: ["GET", "PUT", "POST", "DELETE"] }));
  app.get("/", (context) => context.json(index));
  serveRules(app, parts);
  serveRequests(app, parts);
  serveData(app, parts);
  serveToken(app, parts);
  rejectOtherMethods(app);
  return app;
}

const NOT_LOCAL = toErrors(
  "errors.permissionDenied",
  "The stand-in is controlled from this machine only: by the user who runs the server, at 127.0.0.1, localhost or [::1], without a proxy, and by no page of another machine.",
);

/** What there is to ask for. */
const index = {
  endpoints: {
    rules: "GET, PUT, POST, DELETE /stand-in/rules; DELETE /stand-in/rules/{id}",
    requests: "GET /stand-in/requests?operation=&status=&after=&count=&timeout=; DELETE /stand-in/requests",
    reset: "POST /stand-in/reset",
    data: "PUT /stand-in/data",
    snapshots:
      "GET /stand-in/snapshots; PUT, DELETE /stand-in/snapshots/{name}; POST /stand-in/snapshots/{name}/restore",
    token: "POST /stand-in/token",
  },
  limits: { delayMs: MAX_DELAY_MS, rules: MAX_RULES, requests: MAX_REQUESTS, snapshots: MAX_SNAPSHOTS },
  examples: Object.fromEntries(
    operationIds.map((id) => [
      id,
      Object.fromEntries(statusesOf(id).map((status) => [status, exampleNamesOf(id, status)])),
    ]),
  ),
};

/** Gives every path of the app 405 and `Allow` for the methods that it does not have. */
function rejectOtherMethods(app: Hono<HostEnv>): void {
  const methods = new Map<string, string[]>();
  for (const { path, method } of app.routes) {
    if (method !== "ALL") methods.set(path, [...(methods.get(path) ?? []), method]);
  }
  for (const [path, allowed] of methods) {
    const allow = [...new Set([...allowed, "OPTIONS"])].join(", ");
    app.options(path, (context) => context.body(null, 204, { Allow: allow }));
    app.all(path, (context: Context) =>
      context.json(toErrors("errors.methodNotAllowed", `This path allows ${allow} only.`), 405, { Allow: allow }),
    );
  }
}
