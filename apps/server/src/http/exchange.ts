import type { IncomingMessage, ServerResponse } from "node:http";
import type { Context } from "hono";
import type { TokenRejection } from "../auth/token-rejection.ts";
import { toRequestId } from "./request-id.ts";

/** One request and its response on this host, and what becomes known about them on the way. */
export interface Exchange {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly requestId: string;
  /** On the monotonic clock. */
  readonly startMs: number;
  /** The path as it was sent, without the query. */
  readonly path: string;
  /** The name of the path for the log. */
  readonly pathName: string;
  /** Whether the reference serves it without any middleware around. */
  readonly isDirect: boolean;
  /** 0 until there is a response. */
  status: number;
  /** Whom the token identifies. */
  subject?: string;
  /** Why the response is 401. */
  unauthorized?: TokenRejection | { readonly reason: "missing" | "not a bearer token" };
  errors?: readonly NotedError[];
  /** How many there were, when they are too many for a line. */
  errorCount?: number;
  /** The path parameters of a change with an error response: which credential it was about. */
  target?: Readonly<Record<string, string | undefined>>;
}

/** An error of a response, without its message. */
export interface NotedError {
  readonly code: string;
  readonly pointer?: string;
  readonly parameter?: string;
}

/** Starts an exchange when its request has come. */
export function startExchange(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { path, pathName, isDirect }: Pick<Exchange, "path" | "pathName" | "isDirect">,
): Exchange {
  return {
    incoming,
    outgoing,
    requestId: toRequestId(incoming.headers["x-request-id"]),
    startMs: performance.now(),
    path,
    pathName,
    isDirect,
    status: 0,
  };
}

/** The exchange that a context of Hono belongs to. */
export function exchangeOf({ env }: Context): Exchange {
  return (env as { readonly exchange: Exchange }).exchange;
}
