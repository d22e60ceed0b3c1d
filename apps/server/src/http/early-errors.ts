import { randomUUID } from "node:crypto";
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { ErrorCode } from "@credential-api/contract";
import type { Log } from "../log/log.ts";
import { toErrors } from "./host.ts";

/** The error response to a request that does not reach the app. */
export interface EarlyError {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/** For a request whose target and host are not a valid URL. */
export const INVALID_URL: EarlyError = {
  status: 400,
  code: "errors.malformedRequest",
  message: "The target and the host of the request are not a valid URL.",
};

/**
 * Finds what is wrong with a request before it becomes a URL, because a URL would hide it: parsing resolves dot segments, so
 * that the path leads elsewhere, cuts off the text after a `#`, and keeps only one of several hosts. No path of an operation
 * has a dot segment (404); the others are not valid HTTP (RFC 9112, sections 3.2 and 3.2.1). It also finds a transfer coding
 * other than `chunked`, which Node accepts and does not decode (501, section 6.1), and a request line without a version,
 * which Node takes for HTTP/0.9 (400, section 3).
 */
export function findEarlyError({
  url = "",
  headers,
  rawHeaders,
  httpVersionMajor,
}: IncomingMessage): EarlyError | undefined {
  if (httpVersionMajor !== 1) {
    return { status: 400, code: "errors.malformedRequest", message: "The request line has no version of HTTP/1." };
  }
  if (url.includes("#")) {
    return { status: 400, code: "errors.malformedRequest", message: "The target of the request has a fragment." };
  }
  if (rawHeaders.filter((name, index) => index % 2 === 0 && /^host$/i.test(name)).length > 1) {
    return { status: 400, code: "errors.malformedRequest", message: "The request has more than one Host." };
  }
  if (headers["transfer-encoding"] !== undefined && headers["transfer-encoding"].toLowerCase() !== "chunked") {
    return { status: 501, code: "errors.malformedRequest", message: "The transfer coding is not chunked alone." };
  }
  const [path = ""] = url.split("?", 1);
  if (path.includes(".") || /%2e/i.test(path)) {
    const segments = path.replace(/^[a-z][a-z\d+.-]*:\/\/[^/]*/i, "").split(/[/\\]/);
    if (segments.some((segment) => /^(\.|%2e){1,2}$/i.test(segment))) {
      return { status: 404, code: "errors.unknownResource", message: "No operation has this path." };
    }
  }
  return undefined;
}

/** Makes the error response to such a request, and writes its line of the log. */
export function toEarlyResponse(log: Log, { status, code, message }: EarlyError, method?: string): Response {
  const requestId = randomUUID();
  log.info({ requestId, ...(method === undefined ? {} : { method }), status, errors: [{ code }] }, "request");
  return Response.json(toErrors(code, message), { status, headers: { "X-Request-Id": requestId } });
}

/** Sends the error response through Node's own response, and closes the connection, because the body is not read. */
export async function sendEarlyError(
  log: Log,
  error: EarlyError,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const response = toEarlyResponse(log, error, incoming.method);
  const body = await response.text();
  outgoing.shouldKeepAlive = false;
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    "content-length": Buffer.byteLength(body),
  });
  outgoing.end(incoming.method === "HEAD" ? undefined : body);
  incoming.resume();
}

/**
 * Sends error responses where Node calls no request listener: to CONNECT, to an `Expect` other than `100-continue`, and to
 * bytes that are not HTTP, too many or too slow.
 */
export function sendNodeErrors(server: Server, log: Log): void {
  const underWay = new WeakMap<Duplex, ServerResponse>();
  for (const event of ["request", "checkContinue"] as const) {
    server.prependListener(event, (incoming: IncomingMessage, outgoing: ServerResponse) => {
      underWay.set(incoming.socket, outgoing);
    });
  }

  server.on("checkExpectation", (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const message = "The expectation is not 100-continue.";
    void sendEarlyError(log, { status: 417, code: "errors.malformedRequest", message }, incoming, outgoing);
  });
  server.on("connect", (incoming: IncomingMessage, socket: Duplex) => {
    const message = "This server is not a proxy.";
    void endWith(
      socket,
      toEarlyResponse(log, { status: 404, code: "errors.unknownResource", message }, incoming.method),
    );
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    const outgoing = underWay.get(socket);
    const isResponding = outgoing !== undefined && !outgoing.writableFinished;
    if (error.code === "ECONNRESET" || !socket.writable || (isResponding && outgoing.headersSent)) socket.destroy();
    else {
      // The app logs a request that it has started; without a byte there was no request.
      const isLoggedElsewhere = isResponding || ("bytesRead" in socket && socket.bytesRead === 0);
      void endWith(socket, toEarlyResponse(isLoggedElsewhere ? silent(log) : log, classifyNodeError(error.code)));
    }
  });
}

function classifyNodeError(errorCode: string | undefined): EarlyError {
  switch (errorCode) {
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return { status: 408, code: "errors.malformedRequest", message: "The request took too long to arrive." };
    case "HPE_HEADER_OVERFLOW":
      return { status: 431, code: "errors.malformedRequest", message: "The head of the request is too large." };
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return { status: 413, code: "errors.requestTooLarge", message: "The extensions of a chunk are too large." };
    default:
      return { status: 400, code: "errors.malformedRequest", message: "The request is not HTTP." };
  }
}

function silent(log: Log): Log {
  return log.child({}, { level: "silent" });
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
