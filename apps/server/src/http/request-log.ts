import { AsyncLocalStorage } from "node:async_hooks";
import type { Callers, Report } from "@credential-api/reference";
import type { Context, MiddlewareHandler } from "hono";
import type { Log } from "../log.ts";
import { scrub } from "../scrub.ts";
import type { HostEnv } from "./host-env.ts";
import { findKnownPath } from "./known-paths.ts";

/** Logs requests: who called what, when, how it ended. Never a token, a body, a query or a value of a credential. */
export interface RequestLog {
  /** Writes one line per request when its answer has left or its client has gone. Health checks are at level `debug`. */
  readonly middleware: MiddlewareHandler<HostEnv>;
  /** The same callers; the line of a request tells whom they identified. */
  readonly watch: (callers: Callers) => Callers;
  /** Takes what the reference reports: bugs and outages as lines of their own, refusals into the request's line. */
  readonly report: (event: Report) => void;
}

/** Makes a request log that writes to the log. */
export function createRequestLog(log: Log): RequestLog {
  const current = new AsyncLocalStorage<Notes>();
  return {
    middleware: async (context, next) => {
      const notes: Notes = { requestId: context.get("requestId") };
      const startMs = performance.now();
      await current.run(notes, next);
      context.res.headers.set("X-Request-Id", notes.requestId);
      const { status } = context.res;
      if (status >= 400 && context.req.method !== "HEAD") notes.errors = await readErrors(context);

      const { outgoing } = context.env;
      const write = () => {
        const { requestId, ...found } = notes;
        const line = {
          requestId,
          ...describe(context),
          status,
          durationMs: Math.round((performance.now() - startMs) * 1000) / 1000,
          ...found,
          ...(outgoing.writableFinished ? {} : { aborted: true }),
        };
        log[levelOf(context.req.path, status)](line, "request");
      };
      if (outgoing.destroyed) write();
      else outgoing.once("close", write);
    },
    watch: (callers) => ({
      identify: async (token) => {
        const caller = await callers.identify(token);
        const notes = current.getStore();
        if (notes !== undefined && caller !== undefined) notes.subject = caller.subject;
        return caller;
      },
    }),
    report: (event) => {
      const notes = current.getStore();
      if (event.kind === "refusal") {
        if (notes !== undefined) notes.target = shorten(event.path);
        return;
      }
      const line = { requestId: notes?.requestId, operationId: event.operationId, err: event.error };
      if (event.kind === "bug") log.error(line, "bug");
      else log.warn(line, "unavailable");
    },
  };
}

/** What becomes known about a request on its way. */
interface Notes {
  readonly requestId: string;
  subject?: string;
  errors?: readonly NotedError[];
  /** The path parameters of a refused change: which credential it was about. */
  target?: Readonly<Record<string, string | undefined>>;
}

interface NotedError {
  readonly code: string;
  readonly pointer?: string;
  readonly parameter?: string;
}

function describe({ req }: Context<HostEnv>): { readonly method: string; readonly path: string } {
  // An unknown path can hold anything; a known one is told by its template, without the values in it.
  return { method: req.method, path: findKnownPath(req.path)?.template ?? scrub(req.path.slice(0, 200)) };
}

function levelOf(path: string, status: number): "debug" | "info" | "error" | "warn" {
  if (status === 503) return "warn";
  if (status >= 500) return "error";
  return path.startsWith("/health/") ? "debug" : "info";
}

/** Takes code and place from an answer's errors; the messages stay out. Puts the answer back as it was. */
async function readErrors(context: Context<HostEnv>): Promise<readonly NotedError[]> {
  const { res } = context;
  const text = await res.text();
  context.res = undefined;
  context.res = new Response(text === "" ? null : text, { status: res.status, headers: res.headers });
  return toNotedErrors(text);
}

function toNotedErrors(text: string): readonly NotedError[] {
  try {
    const { errors } = JSON.parse(text) as { readonly errors: readonly NotedError[] };
    return errors.map(({ code, pointer, parameter }) => ({
      code,
      ...(pointer === undefined ? {} : { pointer: scrub(pointer.slice(0, 100)) }),
      ...(parameter === undefined ? {} : { parameter }),
    }));
  } catch {
    return [];
  }
}

function shorten(path: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(path).map(([name, value]) => [name, value?.slice(0, 50)]));
}
