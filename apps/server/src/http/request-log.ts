import { operationIds, operations } from "@credential-api/contract";
import { limits } from "@credential-api/contract/client";
import type { ApiRequest, Caller, Callers, Report } from "@credential-api/reference";
import type { TokenCallers } from "../auth/jwt-callers.ts";
import { RateLimited } from "../limits/limit-rate.ts";
import { createLineWriter } from "../log/line-writer.ts";
import { blankSecrets, type Log } from "../log/log.ts";
import { type Exchange, exchangeOf, type NotedError } from "./exchange.ts";
import { METRICS_PATH } from "./known-paths.ts";
import type { RequestObserver } from "./request-observer.ts";

/**
 * Logs requests: who called what, when, how it ended. Of what a caller sends, only this is written: the method, its own
 * `X-Request-Id`, the subject of a token that was believed, and the external ids of a credential that is there, when a
 * change of it got an error response. Everything else is a word of the contract or of this server.
 */
export interface RequestLog {
  /**
   * Takes the response to a request, with its errors. Writes the line of the request when the response is sent or its client
   * has disconnected. Health checks and scrapes of metrics are at level `debug`.
   */
  readonly end: (exchange: Exchange, status: number, errors?: readonly NotedError[]) => void;
  /** The same callers; the line of a request names whom they identified, or why they rejected the token. */
  readonly watch: (callers: TokenCallers) => Callers;
  /** Takes what the reference reports: bugs and outages as lines of their own, error responses into the line of the request. */
  readonly report: (event: Report<string>, request: ApiRequest) => void;
}

/** Makes a request log that writes to the log, and tells an observer of the end of each request. */
export function createRequestLog(log: Log, observer?: RequestObserver): RequestLog {
  const writeLine = createLineWriter(log);
  const write = (exchange: Exchange) => {
    const nowMs = performance.now();
    observer?.end(exchange, nowMs);
    writeLine(levelOf(exchange), toMembers(exchange, nowMs), "request");
  };
  return {
    end: (exchange, status, errors) => {
      const { incoming, outgoing } = exchange;
      exchange.status = status;
      if (errors !== undefined) noteErrors(exchange, errors);
      if (status === 401) exchange.unauthorized ??= { reason: whyNoToken(incoming.headers.authorization) };
      if (outgoing.destroyed) write(exchange);
      // It closes once; `once` would wrap and remove the listener.
      else outgoing.on("close", () => write(exchange));
    },
    watch: (callers) => ({
      identify: (token, request) => {
        const exchange = exchangeOf(request);
        const note = (caller: Caller | undefined) => {
          exchange.subject = caller?.subject;
          return caller;
        };
        const caller = callers.identify(token, request, (rejection) => {
          exchange.unauthorized = rejection;
        });
        // Most callers are remembered and known at once.
        return caller instanceof Promise ? caller.then(note) : note(caller);
      },
    }),
    report: (event, request) => {
      const exchange = exchangeOf(request);
      if (event.kind === "errorResponse") {
        // The path of a request that breaks its schema can hold anything; a handler has found what the path names.
        if (event.source === "operation") exchange.target = event.path;
        return;
      }
      if (event.error instanceof RateLimited) {
        exchange.subject = event.error.subject;
        exchange.isRateLimited = true;
        return;
      }
      const { requestId, traceId } = exchange;
      const line = { requestId, ...(traceId && { traceId }), operationId: event.operationId, err: event.error };
      if (event.kind === "bug") log.error(line, "bug");
      else log.warn(line, "unavailable");
    },
  };
}

/** The members of a line, as JSON. A request id and a method need no escapes. */
function toMembers(exchange: Exchange, nowMs: number): string {
  const { requestId, incoming, outgoing, pathName, status, subject, unauthorized, target, errors } = exchange;
  const durationMs = Math.round((nowMs - exchange.startMs) * 1000) / 1000;
  let members = `"requestId":"${requestId}","method":"${incoming.method}","path":"${pathName}","status":${status},"durationMs":${durationMs}`;
  if (exchange.traceId !== undefined) members += `,"traceId":"${exchange.traceId}"`;
  if (subject !== undefined) members += `,"subject":${JSON.stringify(subject)}`;
  if (exchange.isRateLimited) members += `,"rateLimited":true`;
  if (unauthorized !== undefined) members += `,"unauthorized":${JSON.stringify(unauthorized)}`;
  if (target !== undefined) members += `,"target":${JSON.stringify(blankSecrets(target, 1))}`;
  if (errors !== undefined) members += `,"errors":${JSON.stringify(errors)}`;
  if (exchange.errorCount !== undefined) members += `,"errorCount":${exchange.errorCount}`;
  return outgoing.writableFinished ? members : `${members},"aborted":true`;
}

function whyNoToken(authorization: string | undefined): "missing" | "not a bearer token" {
  return (authorization ?? "") === "" ? "missing" : "not a bearer token";
}

function levelOf({ pathName, status }: Exchange): "debug" | "info" | "error" | "warn" {
  if (status === 503) return "warn";
  if (status >= 500) return "error";
  return pathName.startsWith("/health/") || pathName === METRICS_PATH ? "debug" : "info";
}

/** Takes code and location from the errors of a response, not the messages. */
function noteErrors(exchange: Exchange, errors: readonly NotedError[]): void {
  exchange.errors = errors.slice(0, MAX_ERRORS).map(toNotedError);
  if (errors.length > MAX_ERRORS) exchange.errorCount = errors.length;
}

/** As many as a person reads. */
const MAX_ERRORS = 20;

function toNotedError({ code, pointer, parameter }: NotedError): NotedError {
  const noted: { code: string; pointer?: string; parameter?: string } = { code };
  if (pointer !== undefined) noted.pointer = toKnownPointer(pointer);
  if (parameter !== undefined) noted.parameter = parameter;
  return noted;
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
