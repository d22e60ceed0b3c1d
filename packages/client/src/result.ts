import type { OperationId, OperationRequest, OperationResponse } from "@credential-api/contract";
import type { ClientChangePairs } from "@credential-api/contract/client";

/**
 * What became of a call, told apart by `status`. A `switch` over it can be exhaustive: a status that is added to the
 * contract is then a compile error. It is plain data, fit for logs, stores and `structuredClone`, but for `response`.
 */
export type OperationResult<Id extends OperationId> =
  | DeclaredResult<Id>
  | NetworkResult
  | TimeoutResult
  | AbortedResult
  | UnexpectedResult;

/** What a call of any operation can end with. */
export type AnyResult = { [Id in OperationId]: OperationResult<Id> }[OperationId];

/** What a change of any credential can end with. */
export type AnyChangeResult = {
  [Name in keyof ClientChangePairs]: ChangeResult<ClientChangePairs[Name]["update"], ClientChangePairs[Name]["read"]>;
}[keyof ClientChangePairs];

/**
 * An answer that the contract declares for the operation. Checked: the status, that a 2xx body is a JSON object, and that
 * any other body is `{ errors: [{ code, message }, ...] }` with at least one entry. Not checked: the members of a 2xx body.
 */
export type DeclaredResult<Id extends OperationId> = Declared<OperationResponse<Id>>;

/**
 * What became of a change that reads first: what the read or the update can end with. A 409 carries in addition what a
 * person needs to merge.
 */
export type ChangeResult<Update extends OperationId, Read extends OperationId> =
  | OperationResult<Read>
  | Exclude<OperationResult<Update>, { readonly status: 409 }>
  | (Extract<OperationResult<Update>, { readonly status: 409 }> & Conflict<Update, Read>);

/** Two changes of the same credential that nobody has put together. Nothing of ours has been changed. */
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

/** The body of the answer when all went well. */
export type SuccessBody<Id extends OperationId> =
  Success<OperationResult<Id>> extends { readonly body: infer Body } ? Body : never;

/** Those results whose status is 2xx. */
export type Success<Result> = Result extends { readonly status: infer Status extends number }
  ? `${Status}` extends `2${string}`
    ? Result
    : never
  : never;

/**
 * No whole answer: the request did not get out, the connection broke, or the token function failed. The server may have
 * made the change or not.
 */
export interface NetworkResult extends Unanswered {
  readonly status: "network";
  /** What `fetch` or the token function threw. */
  readonly cause: unknown;
}

/** No whole answer in time. The server may have made the change or not. */
export interface TimeoutResult extends Unanswered {
  readonly status: "timeout";
  /** A `DOMException` with the name `TimeoutError`. */
  readonly cause: unknown;
}

/** The caller's signal ended the call. The server may have made the change or not. */
export interface AbortedResult extends Unanswered {
  readonly status: "aborted";
  /** What was thrown, as a rule the reason of the signal. */
  readonly cause: unknown;
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

interface Attempted {
  /**
   * How often the request was sent: 1 as a rule, more after repeats, 0 if it never got out. What a new token made
   * necessary does not count.
   */
  readonly attempts: number;
}

interface Unanswered extends Attempted {
  readonly requestId?: never;
  readonly response?: never;
}

interface Answered extends Attempted {
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
