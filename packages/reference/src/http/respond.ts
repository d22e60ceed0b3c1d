import type { Context } from "hono";
import type { Answer } from "./answer.ts";

/** Turns an answer into a response of JSON. */
export function respond(context: Context, { status, body, headers }: Answer): Response {
  return context.body(JSON.stringify(body), status, headers === undefined ? json : { ...json, ...headers });
}

const json = { "content-type": "application/json" };
