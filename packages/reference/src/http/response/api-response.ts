import type { ErrorCode, ErrorEntry, OperationId, OperationStatus } from "@credential-api/contract";
import type { Context } from "hono";

/** Every status of the app: those of the operations, and those of a request that matches no operation. */
export type ResponseStatus = OperationStatus<OperationId> | 404 | 405;

/** A response as a value, before `toResponse` serializes it. */
export interface ApiResponse {
  readonly status: ResponseStatus;
  readonly body: unknown;
  /** In addition to `Content-Type`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error whose code is in the catalogue. The contract allows other codes; this server sends none. */
export type KnownError = ErrorEntry & { readonly code: ErrorCode };

/** A response with errors. A step of the request handler returns one to end the request. */
export class ErrorResponse implements ApiResponse {
  readonly status: ResponseStatus;
  readonly body: { readonly errors: readonly KnownError[] };
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: ResponseStatus, errors: readonly KnownError[], headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.body = { errors };
    this.headers = headers;
  }
}

/** Makes an error response with one error that points at no member of the request. */
export function errorResponse(
  status: ResponseStatus,
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

/** Serializes a response as JSON. */
export function toResponse(context: Context, { status, body, headers }: ApiResponse): Response {
  return context.body(JSON.stringify(body), status, headers === undefined ? json : { ...json, ...headers });
}

const json = { "content-type": "application/json" };
