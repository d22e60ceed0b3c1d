import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { Log } from "../../log/log.ts";
import type { HeadersFor } from "../headers/security-headers.ts";
import { toErrors } from "../host.ts";
import { discardIncoming, UNREAD_BOUNDS } from "../read-incoming.ts";
import { toRequestId } from "../request-id.ts";
import type { RequestObserver } from "../request-observer.ts";
import { classifyNodeError, type EarlyError } from "./early-errors.ts";

/** What is known of a request that does not reach the app. */
type KnownRequest = Pick<IncomingMessage, "method" | "headers">;

/** Responds to requests that do not reach the app. */
export interface EarlyResponses {
  /** Makes the error response, and writes the line of the request unless it `isLogged` already. */
  create(error: EarlyError, request?: KnownRequest, isLogged?: boolean): Response;
  /** Sends the error response through Node's own response. The body is not read. */
  send(error: EarlyError, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void>;
}

/** What early responses need of their server. */
export interface EarlyOptions {
  readonly log: Log;
  /** Returns the headers of a response to an origin. */
  readonly headersFor: HeadersFor;
  readonly observer?: RequestObserver | undefined;
}

/** Makes responses whose requests are lines of the log. */
export function createEarlyResponses({ log, headersFor, observer }: EarlyOptions): EarlyResponses {
  function create(error: EarlyError, request?: KnownRequest, isLogged = false): Response {
    const { status, code, message } = error;
    const requestId = toRequestId(request?.headers["x-request-id"]);
    const line = { requestId, ...(request && { method: request.method }), status, errors: [{ code }] };
    if (!isLogged) observer?.reject(status, code);
    if (!isLogged) log[status === 503 ? "warn" : "info"](line, "request");
    return Response.json(toErrors(code, message), {
      status,
      headers: { ...headersFor(request?.headers.origin), ...error.headers, "X-Request-Id": requestId },
    });
  }

  async function send(error: EarlyError, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const response = create(error, incoming);
    const body = await response.text();
    // A client that waits for permission to send its body does not get it, and may send the body or not.
    const isWaiting = incoming.headers.expect !== undefined;
    if (error.keepsConnection !== true || isWaiting) outgoing.shouldKeepAlive = false;
    if (!outgoing.shouldKeepAlive && !isWaiting) await discardIncoming(incoming, UNREAD_BOUNDS);
    outgoing.writeHead(response.status, {
      ...Object.fromEntries(response.headers),
      "content-length": Buffer.byteLength(body),
    });
    outgoing.end(incoming.method === "HEAD" ? undefined : body);
    incoming.resume();
  }

  return { create, send };
}

/**
 * Sends error responses where Node calls no request listener: to CONNECT, to an `Expect` other than `100-continue`, and to
 * bytes that are not HTTP, too many or too slow.
 */
export function sendNodeErrors(server: Server, early: EarlyResponses): void {
  const underWay = new WeakMap<Duplex, ServerResponse>();
  for (const event of ["request", "checkContinue"] as const) {
    server.prependListener(event, (incoming: IncomingMessage, outgoing: ServerResponse) => {
      underWay.set(incoming.socket, outgoing);
    });
  }

  server.on("checkExpectation", (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const message = "The expectation is not 100-continue.";
    void early.send({ status: 417, code: "errors.malformedRequest", message }, incoming, outgoing);
  });
  server.on("connect", (incoming: IncomingMessage, socket: Duplex) => {
    const message = "This server is not a proxy.";
    void endWith(socket, early.create({ status: 404, code: "errors.unknownResource", message }, incoming));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    const outgoing = underWay.get(socket);
    const isResponding = outgoing !== undefined && !outgoing.writableFinished;
    if (error.code === "ECONNRESET" || !socket.writable || (isResponding && outgoing.headersSent)) socket.destroy();
    else {
      // The app logs a request that it has started; without a byte there was no request.
      const isLogged = isResponding || ("bytesRead" in socket && socket.bytesRead === 0);
      void endWith(
        socket,
        early.create(classifyNodeError(error.code), isResponding ? outgoing.req : undefined, isLogged),
      );
    }
  });
}

/** Writes the response to a connection for which Node has no response object, and closes it. */
async function endWith(socket: Duplex, response: Response): Promise<void> {
  const body = await response.text();
  const headers = [...response.headers, ["content-length", String(Buffer.byteLength(body))], ["connection", "close"]];
  const head = [
    `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ""}`,
    ...headers.map((pair) => pair.join(": ")),
  ];
  // A client that disconnects in the meantime gets no response.
  socket.on("error", () => undefined);
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
}
