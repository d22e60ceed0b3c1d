import { rawPath } from "@credential-api/reference";
import { CONSOLE_API_PATH, type ConsoleApiOptions, createConsoleApi } from "@credential-api/reference/console";
import { type Context, type Handler, Hono } from "hono";
import { etag } from "hono/etag";
import { type HostEnv, toErrors } from "../../host.ts";
import { serveMethod } from "../serve-method.ts";
import { createConsoleHeaders } from "./console-headers.ts";
import { createPageFileReader } from "./page-files.ts";
import { type ConsoleSignIn, createSessionHandler, createSessionTokenHandler } from "./session.ts";

/** What the console is served from. */
export interface ConsoleOptions {
  readonly signIn: ConsoleSignIn;
  /** The folder with the built page. It may appear later. */
  readonly folder: string;
}

/**
 * Serves the help desk's page at `/console/` and its API at `/console/api`. Every other address below `/console/` that a
 * browser opens is the page, which routes by itself. Mount it at the root, before anything that lets other origins in.
 */
export function createConsole({ signIn, folder }: ConsoleOptions, options: ConsoleApiOptions): Hono<HostEnv> {
  const app = new Hono<HostEnv>({ getPath: rawPath });
  serveMethod(app, "get", `${CONSOLE_API_PATH}/session`, createSessionHandler(signIn));
  const token = createSessionTokenHandler(signIn);
  if (token !== undefined) serveMethod(app, "post", `${CONSOLE_API_PATH}/session/token`, token);
  const api = createConsoleApi(options);
  // For HEAD the API itself would drop the body, whose length is still needed.
  const toGet = (request: Request) => new Request(request, { method: "GET" });
  app.all(`${CONSOLE_API_PATH}/*`, ({ req, env }) => api.fetch(req.method === "HEAD" ? toGet(req.raw) : req.raw, env));

  const headers = Object.entries(createConsoleHeaders(signIn.kind === "oidc" ? signIn.issuer : undefined));
  app.use("/console/*", async (context, next) => {
    await next();
    for (const [name, value] of headers) context.header(name, value);
  });
  // Relative, so that it stays right behind a proxy that serves this server under a prefix.
  serveMethod(app, "get", "/console", (context) => context.redirect("console/", 308));
  serveMethod(app, "get", "/console/*", createPageHandler(folder), etag());
  return app;
}

function createPageHandler(folder: string): Handler<HostEnv> {
  const readFiles = createPageFileReader(folder);
  return (context, next) => {
    const isPage = acceptsHtml(context);
    const files = readFiles();
    if (files === undefined) return notBuilt(context, isPage);
    const path = rawPath(context.req).slice("/console/".length);
    const file = path === "" ? files.index : files.find(path);
    if (file !== undefined) return file(context, next);
    if (isPage && !path.startsWith("assets/")) return files.index(context, next);
    return context.json(toErrors("errors.unknownResource", "The console has no file with this name."), 404);
  };
}

function acceptsHtml({ req }: Context): boolean {
  return req.header("Accept")?.includes("text/html") ?? false;
}

function notBuilt(context: Context, isPage: boolean): Response {
  context.header("Cache-Control", "no-store");
  if (!isPage) return context.json(toErrors("errors.unavailable", NOT_BUILT), 503);
  return context.html(`<!doctype html><html lang="en"><title>Console</title><p>${NOT_BUILT}</p></html>`, 503);
}

const NOT_BUILT = "The console is not built: run npm start again, or npm run console:build.";
