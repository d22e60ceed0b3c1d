import type { ErrorCode, ErrorEntry } from "@credential-api/contract";
import type { Context } from "hono";
import type { StatusCode } from "hono/utils/http-status";

/** A response as a value, before `toResponse` serializes it. */
export interface ApiResponse {
  readonly status: StatusCode;
  /** Absent when the response has no content. */
  readonly body?: unknown;
  /** By name in lower case, in addition to `content-type`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error whose code is in the catalogue. The contract allows other codes; this server sends none. */
export type KnownError = ErrorEntry & { readonly code: ErrorCode };

/** A response with errors. A step of the request handler returns one to end the request. */
export class ErrorResponse implements ApiResponse {
  readonly status: StatusCode;
  readonly body: { readonly errors: readonly KnownError[] };
  readonly headers: Readonly<Record<string, string>>;
  #text: string | undefined;

  constructor(status: StatusCode, errors: readonly KnownError[], headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.body = { errors };
    this.headers = headers;
  }

  /** The body as JSON, serialized once: most error responses are constants. */
  get text(): string {
    this.#text ??= JSON.stringify(this.body);
    return this.#text;
  }
}

/** Makes an error response with one error that points at no member of the request. */
export function errorResponse(
  status: StatusCode,
  code: ErrorCode,
  message: string,
  headers?: Readonly<Record<string, string>>,
): ErrorResponse {
  return new ErrorResponse(status, [{ code, message }], headers);
}

/** The errors in the body of a response; empty when it is no error response. */
export function errorsOf(body: unknown): readonly ErrorEntry[] {
  return typeof body === "object" && body !== null && "errors" in body && Array.isArray(body.errors) ? body.errors : [];
}

/**
 * Receives each response before it is sent, with its context, and returns the headers that the host adds to it, in an object
 * of its own with names in lower case.
 */
export type OnResponse = (response: ApiResponse, context: Context) => Record<string, string>;

/** Serializes a response as JSON, or without content when it has no body. Throws TypeError for a header that is not valid. */
export type ToResponse = (context: Context, response: ApiResponse) => Response;

/**
 * Makes the function that serializes responses. Without `onResponse`, headers that middleware has set on the context are
 * sent, too. With it, they are not: the host returns them, and no `Headers` object is created.
 */
export function createResponder(onResponse?: OnResponse): ToResponse {
  if (onResponse === undefined) return toContextResponse;
  return (context, response) => {
    const { status, body, headers } = response;
    const sent = onResponse(response, context);
    if (body !== undefined) sent["content-type"] = "application/json";
    else if (status !== 204) sent["content-length"] = "0";
    for (const name in headers) sent[name] = toHeaderText(name, headers[name]);
    return new Response(body === undefined ? null : toText(response), { status, headers: sent });
  };
}

/** Serializes with the headers that middleware has set on the context. */
export const toContextResponse: ToResponse = (context, response) => {
  const { status, body, headers } = response;
  if (body === undefined) return context.newResponse(null, status, status === 204 ? headers : { ...empty, ...headers });
  return context.newResponse(toText(response), status, headers === undefined ? json : { ...json, ...headers });
};

function toText(response: ApiResponse): string {
  return response instanceof ErrorResponse ? response.text : JSON.stringify(response.body);
}

/** `Headers` would check it. */
function toHeaderText(name: string, text = ""): string {
  if (headerGrammar.test(text)) return text;
  throw new TypeError(`The header ${name} has a value that is not allowed in a header`);
}

const headerGrammar = /^[\t\x20-\x7e\x80-\xff]*$/;

const json = { "content-type": "application/json" };

// Otherwise a host sends it in chunks, and a client waits for content. A 204 never has the header (RFC 9110, section 8.6).
const empty = { "content-length": "0" };
