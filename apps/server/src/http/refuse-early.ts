import { randomUUID } from "node:crypto";
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import type { ErrorCode } from "@credential-api/contract";
import type { Log } from "../log/log.ts";
import { toErrors } from "./to-errors.ts";

/** A request that the app is not asked about, and why. */
export interface EarlyRefusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
}

/** For a request whose target and host make no URL. */
export const noUrl: EarlyRefusal = {
  status: 400,
  code: "errors.malformedRequest",
  message: "The target and the host of the request make no URL.",
};

/**
 * Finds what is wrong with a request before it becomes a URL, because a URL would hide it: dot segments are resolved in
 * there, so that a path would lead elsewhere than it says, what follows a `#` is cut off, and only one of several hosts is
 * left. A dot segment is no part of any operation's path (404); the others are no HTTP (RFC 9112, sections 3.2 and 3.2.1).
 * And what Node overlooks: a body in a transfer coding that nobody here undoes (501, section 6.1).
 */
export function findEarlyRefusal({ url = "", headers, rawHeaders }: IncomingMessage): EarlyRefusal | undefined {
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

/** The answer to such a request, and its line in the log. */
export function toEarlyAnswer(log: Log, { status, code, message }: EarlyRefusal, method?: string): Response {
  const requestId = randomUUID();
  log.info({ requestId, ...(method === undefined ? {} : { method }), status, errors: [{ code }] }, "request");
  return Response.json(toErrors(code, message), { status, headers: { "X-Request-Id": requestId } });
}

/** Refuses a request through Node's own answer. The connection is closed, because nobody reads its body. */
export async function refuseEarly(
  log: Log,
  refusal: EarlyRefusal,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const answer = toEarlyAnswer(log, refusal, incoming.method);
  const body = await answer.text();
  outgoing.shouldKeepAlive = false;
  outgoing.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    "content-length": Buffer.byteLength(body),
  });
  outgoing.end(incoming.method === "HEAD" ? undefined : body);
  incoming.resume();
}

/**
 * Answers what Node keeps from the listeners of requests: CONNECT, expectations other than `100-continue`, and bytes that
 * are no HTTP, or are too many or too slow.
 */
export function refuseWhatNodeKeeps(server: Server, log: Log): void {
  const underWay = new WeakMap<Duplex, ServerResponse>();
  for (const event of ["request", "checkContinue"] as const) {
    server.prependListener(event, (incoming: IncomingMessage, outgoing: ServerResponse) => {
      underWay.set(incoming.socket, outgoing);
    });
  }

  server.on("checkExpectation", (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const message = "The expectation is not 100-continue.";
    void refuseEarly(log, { status: 417, code: "errors.malformedRequest", message }, incoming, outgoing);
  });
  server.on("connect", (incoming: IncomingMessage, socket: Duplex) => {
    const message = "This server is no proxy.";
    void endWith(socket, toEarlyAnswer(log, { status: 404, code: "errors.unknownResource", message }, incoming.method));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
    const outgoing = underWay.get(socket);
    const isAnswering = outgoing !== undefined && !outgoing.writableFinished;
    if (error.code === "ECONNRESET" || !socket.writable || (isAnswering && outgoing.headersSent)) socket.destroy();
    else {
      // The app writes the line of a request that it has begun with; where nothing was sent, there was no request.
      const isToldElsewhere = isAnswering || ("bytesRead" in socket && socket.bytesRead === 0);
      void endWith(socket, toEarlyAnswer(isToldElsewhere ? silent(log) : log, toRefusal(error.code)));
    }
  });
}

function toRefusal(errorCode: string | undefined): EarlyRefusal {
  switch (errorCode) {
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return { status: 408, code: "errors.malformedRequest", message: "The request took too long to come." };
    case "HPE_HEADER_OVERFLOW":
      return { status: 431, code: "errors.malformedRequest", message: "The head of the request is too large." };
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return { status: 413, code: "errors.requestTooLarge", message: "The extensions of a chunk are too large." };
    default:
      return { status: 400, code: "errors.malformedRequest", message: "The request is no HTTP." };
  }
}

function silent(log: Log): Log {
  return log.child({}, { level: "silent" });
}

/** Writes the answer on a connection that has no answer of Node's, and closes it. */
async function endWith(socket: Duplex, answer: Response): Promise<void> {
  const body = await answer.text();
  const headers = [...answer.headers, ["content-length", String(Buffer.byteLength(body))], ["connection", "close"]];
  const head = [
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ""}`,
    ...headers.map((pair) => pair.join(": ")),
  ];
  // Who goes away meanwhile gets no answer.
  socket.on("error", () => undefined);
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
}
