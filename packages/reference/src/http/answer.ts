import type { ErrorCode, ErrorEntry, OperationId, OperationStatus } from "@credential-api/contract";

/** The statuses that are answered: those of the operations, and those of a request that leads to none. */
export type AnswerStatus = OperationStatus<OperationId> | 404 | 405;

/** An answer as a value: what `respond` turns into a response. */
export interface Answer {
  readonly status: AnswerStatus;
  readonly body: unknown;
  /** Beside `Content-Type`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error whose code the catalogue has. The wire is open to others; this server answers none. */
export type KnownError = ErrorEntry & { readonly code: ErrorCode };

/** An answer that refuses. A step of the sequence returns one to end it, instead of what the next step needs. */
export class RefusalAnswer implements Answer {
  readonly status: AnswerStatus;
  readonly body: { readonly errors: readonly KnownError[] };
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: AnswerStatus, errors: readonly KnownError[], headers: Readonly<Record<string, string>> = {}) {
    this.status = status;
    this.body = { errors };
    this.headers = headers;
  }
}

/** A refusal for one reason, with no place in the request. */
export function refuse(
  status: AnswerStatus,
  code: ErrorCode,
  message: string,
  headers?: Readonly<Record<string, string>>,
): RefusalAnswer {
  return new RefusalAnswer(status, [{ code, message }], headers);
}

/** The errors in the body of an answer; none when it is not a refusal. */
export function errorsOf(body: unknown): readonly ErrorEntry[] {
  return typeof body === "object" && body !== null && "errors" in body && Array.isArray(body.errors) ? body.errors : [];
}
