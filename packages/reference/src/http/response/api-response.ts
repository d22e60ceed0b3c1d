import type { ErrorCode, ErrorEntry } from "@credential-api/contract";
import type { StatusCode } from "hono/utils/http-status";

/**
 * A response, ready to be sent. The host adds `content-type: application/json` to one with content, and `content-length`.
 */
export interface ApiResponse {
  readonly status: StatusCode;
  /** Absent when the response has no content. */
  readonly body?: unknown;
  /** The body as JSON; absent when the response has no content. */
  readonly text?: string | undefined;
  /** By name in lower case. The values are valid in a header. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
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

  /** Serialized once: most error responses are constants. */
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
