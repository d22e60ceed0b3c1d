import type { IncomingMessage } from "node:http";
import type { ErrorCode } from "@credential-api/contract";

/** The error response to a request that does not reach the app. */
export interface EarlyError {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  /** In addition to those of every response. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the connection stays open. Default: it closes, because the client may not know where its request ends. */
  readonly keepsConnection?: boolean;
}

/** For a request whose target and host are not a valid URL. */
export const INVALID_URL: EarlyError = {
  status: 400,
  code: "errors.malformedRequest",
  message: "The target and the host of the request are not a valid URL.",
};

/** For a request that comes while as many as the server takes are under way. */
export const OVERLOADED: EarlyError = {
  status: 503,
  code: "errors.unavailable",
  message: "The service is busy at the moment.",
  headers: { "retry-after": "1" },
  keepsConnection: true,
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
  if (countHosts(rawHeaders) > 1) {
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

/** Names and values come in turn. */
function countHosts(rawHeaders: readonly string[]): number {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? "";
    if (name.length === 4 && name.toLowerCase() === "host") hosts += 1;
  }
  return hosts;
}

/** The error response to bytes that Node's parser rejects, or that come too slowly. */
export function classifyNodeError(errorCode: string | undefined): EarlyError {
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
