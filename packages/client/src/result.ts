import type { OperationId, OperationResponse } from "@credential-api/contract";

/**
 * What became of a call, told apart by `status`. A `switch` over it can be exhaustive: a status that is added to the
 * contract is then a compile error. It is plain data, fit for logs, stores and `structuredClone`, but for `response`.
 */
export type OperationResult<Id extends OperationId> =
  | DeclaredResult<Id>
  | NetworkResult
  | AbortedResult
  | UnexpectedResult;

/**
 * An answer that the contract declares for the operation. Checked: the status, that a 2xx body is a JSON object, and that
 * any other body is `{ errors: [{ code, message }, ...] }` with at least one entry. Not checked: the members of a 2xx body.
 */
export type DeclaredResult<Id extends OperationId> = Declared<OperationResponse<Id>>;

/**
 * No whole answer: the request did not get out, the connection broke, or the token function failed. The server may have
 * made the change or not.
 */
export interface NetworkResult {
  readonly status: "network";
  /** What `fetch` or the token function threw. */
  readonly cause: unknown;
  readonly requestId?: never;
  readonly response?: never;
}

/** The caller's signal ended the call. The server may have made the change or not. */
export interface AbortedResult {
  readonly status: "aborted";
  /** What was thrown, as a rule the reason of the signal. */
  readonly cause: unknown;
  readonly requestId?: never;
  readonly response?: never;
}

/** An answer that the contract does not declare: another status, a redirect, or a body that is not what was promised. */
export interface UnexpectedResult extends Answered {
  readonly status: "unexpected";
  /** The status on the wire; 0 for a redirect in a browser. */
  readonly httpStatus: number;
  /** The value if the body is JSON, else its text; "" when there is none. */
  readonly body: unknown;
  /** Every header that can be read, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
}

interface Answered {
  /** The server's name for this exchange (`X-Request-Id`), for questions to its operators. */
  readonly requestId?: string;
  /** The answer as `fetch` gave it, with its body already read. Not enumerable. */
  readonly response: Response;
}

type Declared<Answer> = Answer extends { readonly status: infer Status; readonly body: infer Body }
  ? Answered & {
      readonly status: Status;
      readonly body: Body;
      /**
       * The declared headers by lower-case name, as text. Each can be absent: a page on another origin sees only those that
       * the server exposes.
       */
      readonly headers: HeadersOf<Answer>;
    }
  : never;

type HeadersOf<Answer> = Answer extends { readonly headers?: infer Headers }
  ? { readonly [Name in keyof Headers & string as Lowercase<Name>]?: string }
  : unknown;
