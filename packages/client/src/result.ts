import type { Errors, OperationId, OperationRequest, OperationResponse } from "@credential-api/contract";
import type { ClientLookups } from "@credential-api/contract/client";

/**
 * How a call ended, reported apart by `status`. A `switch` over it can be exhaustive: a status that is added to the contract is
 * then a compile error. The enumerable members are plain data, fit for logs, stores, `structuredClone` and `postMessage`;
 * `response` and `cause` are not enumerable.
 */
export type OperationResult<Id extends OperationId> =
  | DeclaredResult<Id>
  | UnknownResultOf<Id>
  | NetworkResult
  | TimeoutResult
  | AbortedResult
  | TokenResult
  | UnexpectedResult;

/**
 * A response that the contract declares for the operation. Checked: the status, that a success body has the JSON type that
 * the contract declares (or is absent, which is `undefined`), and that any other body is `{ errors: [{ code, message }, ...] }` with at least one
 * entry. Not checked: the members of a success body.
 */
export type DeclaredResult<Id extends OperationId> = Declared<
  OperationResponse<Id>,
  Recovered<[ReadOf<Id>] extends [never] ? never : true>
>;

/**
 * How a change that reads first ended: with the result of the read or of the update. A 409 carries in addition what a person
 * needs to merge.
 */
export type ChangeResult<Update extends OperationId, Read extends OperationId> =
  | OperationResult<Read>
  | Exclude<OperationResult<Update>, { readonly status: 409 }>
  | (Extract<OperationResult<Update>, { readonly status: 409 }> & Conflict<Update, Read>);

/** Two changes of the same credential that have not been merged. Nothing of ours has been changed. */
export interface Conflict<Update extends OperationId, Read extends OperationId> {
  /** The members that the draft wanted to change. */
  readonly mine: Changes<Update>;
  /** The credential as others have left it. */
  readonly theirs: SuccessBody<Read>;
  /** The credential as it was when the draft was asked. */
  readonly base: SuccessBody<Read>;
}

/** The members of the body that a change names. The version is not among them: the client sends it. */
export type Changes<Update extends OperationId> =
  OperationRequest<Update> extends { readonly body: infer Body } ? Body & { readonly version?: never } : never;

/** The body of the response when all went well; `undefined` for a status without content. */
export type SuccessBody<Id extends OperationId> =
  Success<OperationResult<Id>> extends { readonly body: infer Body } ? Body : never;

/** Those results whose status is 2xx. */
export type Success<Result> = Result extends { readonly status: infer Status extends number }
  ? `${Status}` extends `2${string}`
    ? Result
    : never
  : never;

/**
 * The response to an earlier attempt was lost, and a later one got a 409 (of a DELETE a 404): the change may have been
 * applied or not, and what could be read does not decide it.
 */
export interface UnknownResult<Read extends OperationId> extends Received {
  readonly status: "unknown";
  /** What the error response says. */
  readonly body: Errors;
  /** Every header of the error response that can be read, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The credential as it was read afterwards; nothing if it could not be read. */
  readonly current?: [Read] extends [never] ? never : SuccessBody<Read>;
}

/**
 * No complete response: the request did not get out, or the connection broke. The server may have applied the change or not.
 */
export interface NetworkResult extends Unanswered {
  readonly status: "network";
}

/** No complete response in time. The server may have applied the change or not. */
export interface TimeoutResult extends Unanswered {
  readonly status: "timeout";
}

/** The caller's signal ended the call. The server may have applied the change or not. */
export interface AbortedResult extends Unanswered {
  readonly status: "aborted";
}

/**
 * The token function failed, took longer than `tokenTimeoutMs`, or returned no bearer token. With `attempts` 0 nothing was
 * sent; otherwise the response to the last attempt was a 401, and there was no new token to send it with. The user need
 * not be signed out: the identity provider may only be out of reach.
 */
export interface TokenResult extends Unanswered {
  readonly status: "token";
}

/**
 * A response that the contract does not declare: another status, a redirect, or a body that is not what was promised. The
 * server may have applied the change or not.
 */
export interface UnexpectedResult extends Received {
  readonly status: "unexpected";
  /** The HTTP status; 0 for a redirect in a browser. */
  readonly httpStatus: number;
  /** What the contract does not declare, in words: `A 200 must have this body: object`. */
  readonly message: string;
  /** The value if the body is JSON, else its text; "" when there is none. */
  readonly body: unknown;
  /** Every header that can be read, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
}

interface Attempted {
  /**
   * How often requests were sent for this call: 1 as a rule, more after repeats and when the outcome of a change was looked
   * up, 0 if nothing was sent. Sending once more with a new token does not count.
   */
  readonly attempts: number;
}

interface Unanswered extends Attempted {
  /** What happened, in words: the message of the cause. */
  readonly message: string;
  /**
   * What was thrown by `fetch`, a middleware or the token function, or the reason of the signal; for a timeout an error with
   * the name `TimeoutError`. Not enumerable.
   */
  readonly cause: unknown;
  readonly requestId?: never;
  readonly response?: never;
}

/** What every result with a response has. */
export interface Received extends Attempted {
  /** The server's name for this exchange (`X-Request-Id`), for questions to its operators. */
  readonly requestId?: string;
  /** The response, with its body already read. Not enumerable. */
  readonly response: Response;
}

/** What a success of the operation can have in addition. Reads never have it. */
export interface Recovered<Flag> {
  /**
   * The response to the change was lost. The credential that was read afterwards has the next version and every member as it
   * was sent. Another caller's change to the same values looks the same.
   */
  readonly recovered?: Flag;
}

// `infer`, because to prove that every entry of the lookups is an operation costs the compiler the square of their number.
type UnknownResultOf<Id extends OperationId> = Id extends OperationId
  ? ClientLookups extends { readonly [Name in Id]: infer Read extends OperationId }
    ? UnknownResult<Read>
    : never
  : never;

/** The operation that reads what this one changes. */
type ReadOf<Id extends OperationId> = Id extends OperationId
  ? ClientLookups extends { readonly [Name in Id]: infer Read extends OperationId }
    ? Read
    : never
  : never;

type Declared<Response, Extra> = Response extends { readonly status: infer Status; readonly body?: infer Body }
  ? Received & {
      readonly status: Status;
      readonly body: Body;
      /**
       * The declared headers by lower-case name, as text. Each can be absent: a page on another origin sees only those that
       * the server exposes.
       */
      readonly headers: HeadersOf<Response>;
    } & (`${Status & number}` extends `2${string}` ? Extra : unknown)
  : never;

type HeadersOf<Response> = Response extends { readonly headers?: infer Headers }
  ? { readonly [Name in keyof Headers & string as Lowercase<Name>]?: string }
  : unknown;
