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

  constructor(status: StatusCode, errors: readonly KnownError[], headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.body = { errors };
    this.headers = headers;
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

/** Serializes a response as JSON, or without content when it has no body. Throws TypeError for a header that is not valid. */
export function toResponse(context: Context, { status, body, headers }: ApiResponse): Response {
  if (body === undefined) return context.newResponse(null, status, status === 204 ? headers : { ...empty, ...headers });
  return context.newResponse(JSON.stringify(body), status, headers === undefined ? json : { ...json, ...headers });
}

const json = { "content-type": "application/json" };

// Otherwise a host sends it in chunks, and a client waits for content. A 204 never has the header (RFC 9110, section 8.6).
const empty = { "content-length": "0" };
