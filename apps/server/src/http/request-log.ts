import { AsyncLocalStorage } from "node:async_hooks";
import { operationIds, operations } from "@credential-api/contract";
import { limits } from "@credential-api/contract/client";
import type { Callers, Report } from "@credential-api/reference";
import type { Context, MiddlewareHandler } from "hono";
import type { TokenCallers } from "../auth/jwt-callers.ts";
import type { TokenRejection } from "../auth/token-rejection.ts";
import type { Log } from "../log/log.ts";
import type { HostEnv } from "./host.ts";
import { nameOfPath } from "./known-paths.ts";

/**
 * Logs requests: who called what, when, how it ended. Of what a caller sends, only this is written: the method, its own
 * `X-Request-Id`, the subject of a token that was believed, and the external ids of a credential that is there, when a
 * change of it got an error response. Everything else is a word of the contract or of this server.
 */
export interface RequestLog {
  /** Writes one line per request when its response is sent or its client has disconnected. Health checks are at level `debug`. */
  readonly middleware: MiddlewareHandler<HostEnv>;
  /** The same callers; the line of a request names whom they identified, or why they rejected the token. */
  readonly watch: (callers: TokenCallers) => Callers;
  /** Takes what the reference reports: bugs and outages as lines of their own, error responses into the line of the request. */
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
      if (status >= 400 && context.req.method !== "HEAD") Object.assign(notes, await readErrors(context));

      if (status === 401) notes.unauthorized ??= { reason: whyNoToken(context.req.header("Authorization")) };

      const { outgoing } = context.env;
      const write = () => {
        const { requestId, ...found } = notes;
        const line = {
          requestId,
          method: context.req.method,
          path: nameOfPath(context.req.path),
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
        const notes = current.getStore();
        const caller = await callers.identify(token, (rejection) => {
          if (notes !== undefined) notes.unauthorized = rejection;
        });
        if (notes !== undefined && caller !== undefined) notes.subject = caller.subject;
        return caller;
      },
    }),
    report: (event) => {
      const notes = current.getStore();
      if (event.kind === "errorResponse") {
        // The path of a request that breaks its schema can hold anything; a handler has found what the path names.
        if (notes !== undefined && event.source === "operation") notes.target = event.path;
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
  /** Why the response is 401. */
  unauthorized?: TokenRejection | { readonly reason: "missing" | "not a bearer token" };
  errors?: readonly NotedError[];
  /** How many there were, when they are too many for a line. */
  errorCount?: number;
  /** The path parameters of a change with an error response: which credential it was about. */
  target?: Readonly<Record<string, string | undefined>>;
}

interface NotedError {
  readonly code: string;
  readonly pointer?: string;
  readonly parameter?: string;
}

function whyNoToken(authorization: string | undefined): "missing" | "not a bearer token" {
  return (authorization ?? "") === "" ? "missing" : "not a bearer token";
}

function levelOf(path: string, status: number): "debug" | "info" | "error" | "warn" {
  if (status === 503) return "warn";
  if (status >= 500) return "error";
  return path.startsWith("/health/") ? "debug" : "info";
}

/** Takes code and location from the errors of a response, not the messages, and restores the response. */
async function readErrors(context: Context<HostEnv>): Promise<Pick<Notes, "errors" | "errorCount">> {
  const { res } = context;
  const text = await res.text();
  context.res = undefined;
  context.res = new Response(text === "" ? null : text, { status: res.status, headers: res.headers });
  const errors = parseErrors(text);
  if (errors === undefined) return {};
  return {
    errors: errors.slice(0, MAX_ERRORS).map(toNotedError),
    ...(errors.length > MAX_ERRORS ? { errorCount: errors.length } : {}),
  };
}

/** As many as a person reads; a body can have thousands of errors. */
const MAX_ERRORS = 20;

/** The errors of an error response; readiness has another shape. */
function parseErrors(text: string): readonly NotedError[] | undefined {
  try {
    return (JSON.parse(text) as { readonly errors?: readonly NotedError[] }).errors;
  } catch {
    return undefined;
  }
}

function toNotedError({ code, pointer, parameter }: NotedError): NotedError {
  return {
    code,
    ...(pointer === undefined ? {} : { pointer: toKnownPointer(pointer) }),
    ...(parameter === undefined ? {} : { parameter }),
  };
}

/** A pointer to a member that the contract knows; the name of any other is a text of the caller. */
function toKnownPointer(pointer: string): string {
  const [, member] = pointer.split("/");
  if (member === undefined) return "";
  return knownMembers.has(member) ? `/${member}` : "/?";
}

const knownMembers: ReadonlySet<string> = new Set([
  ...operationIds.flatMap((id) => operations[id].members),
  ...Object.values(limits).flatMap((parts) => ("body" in parts ? Object.keys(parts.body) : [])),
]);
