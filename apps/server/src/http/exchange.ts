import type { IncomingMessage, ServerResponse } from "node:http";
import type { ApiRequest, ReceivedBody } from "@credential-api/reference";
import type { HttpBindings } from "@hono/node-server";
import type { TokenRejection } from "../auth/verification/token-rejection.ts";
import { readIncoming } from "./read-incoming.ts";
import { toRequestId } from "./request-id.ts";

/** What a request has on this host: Node's own request and response, and what is known of both. */
export type HostBindings = HttpBindings & { readonly exchange: Exchange };

/** One request and its response on this host, and what becomes known about them on the way. */
export class Exchange implements ApiRequest {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly requestId: string;
  /** On the monotonic clock. */
  readonly startMs: number;
  /** The name of the path for the log. */
  readonly pathName: string;
  /** 0 until there is a response. */
  status = 0;
  /** The trace that it belongs to, when it is traced. */
  traceId: string | undefined = undefined;
  /** Whether the response is 503 because of the rate of its subject. */
  isRateLimited = false;
  /** Whom the token identifies. */
  subject: string | undefined = undefined;
  /** Why the response is 401. */
  unauthorized: TokenRejection | { readonly reason: "missing" | "not a bearer token" } | undefined = undefined;
  errors: readonly NotedError[] | undefined = undefined;
  /** How many there were, when they are too many for a line. */
  errorCount: number | undefined = undefined;
  /** The path parameters of a change with an error response: which credential it was about. */
  target: Readonly<Record<string, string | undefined>> | undefined = undefined;

  /** Starts an exchange when its request has come. */
  constructor(incoming: IncomingMessage, outgoing: ServerResponse, pathName: string) {
    this.incoming = incoming;
    this.outgoing = outgoing;
    this.requestId = toRequestId(incoming.headers["x-request-id"]);
    this.startMs = performance.now();
    this.pathName = pathName;
  }

  get method(): string {
    return this.incoming.method ?? "GET";
  }

  get url(): string {
    return this.incoming.url ?? "/";
  }

  get env(): HostBindings {
    return { incoming: this.incoming, outgoing: this.outgoing, exchange: this };
  }

  /** Node's own `headers` keep only the first of some headers that are sent repeatedly, such as two tokens. */
  header(name: string): string | undefined {
    const { rawHeaders } = this.incoming;
    let value: string | undefined;
    for (let at = 0; at < rawHeaders.length; at += 2) {
      const sent = rawHeaders[at] as string;
      if (sent.length !== name.length || sent.toLowerCase() !== name) continue;
      value = value === undefined ? rawHeaders[at + 1] : `${value}, ${rawHeaders[at + 1]}`;
    }
    return value;
  }

  readBody(limitBytes: number): ReceivedBody | Promise<ReceivedBody> {
    return readIncoming(this.incoming, limitBytes);
  }
}

/** An error of a response, without its message. */
export interface NotedError {
  readonly code: string;
  readonly pointer?: string;
  readonly parameter?: string;
}

/** The errors in the body of an error response of this server. */
export function errorsIn(body: unknown): readonly NotedError[] | undefined {
  return (body as { readonly errors?: readonly NotedError[] } | undefined)?.errors;
}

/** The exchange that a request to the reference belongs to. */
export function exchangeOf(request: ApiRequest): Exchange {
  return request instanceof Exchange ? request : (request.env as HostBindings).exchange;
}
