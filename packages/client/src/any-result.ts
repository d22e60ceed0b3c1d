import type { Errors, OperationId, OperationStatus } from "@credential-api/contract";
import type { ClientChangePairs } from "@credential-api/contract/client";
import type {
  AbortedResult,
  Changes,
  NetworkResult,
  Received,
  Recovered,
  SuccessBody,
  TimeoutResult,
  TokenResult,
  UnexpectedResult,
} from "./result.ts";

/**
 * What a call of any operation can end with, without the types of one operation: a union over all operations would be too
 * large for the compiler in a large contract.
 */
export type AnyResult =
  | AnySuccess
  | AnyErrorResponse
  | AnyConflict
  | AnyUnknown
  | NetworkResult
  | TimeoutResult
  | AbortedResult
  | TokenResult
  | UnexpectedResult;

/** A success of any operation. */
export interface AnySuccess extends AnyDeclared, Recovered<true> {
  readonly status: SuccessStatus<OperationStatus<OperationId>>;
  readonly body: unknown;
}

/** A declared error response of any operation. */
export interface AnyErrorResponse extends AnyDeclared {
  readonly status: Exclude<OperationStatus<OperationId>, SuccessStatus<OperationStatus<OperationId>>>;
  readonly body: Errors;
}

/** The conflict of any change, with both sides. */
interface AnyConflict extends AnyErrorResponse {
  readonly status: 409;
  readonly mine: { [Name in ChangeName]: Changes<ClientChangePairs[Name]["update"]> }[ChangeName];
  readonly theirs: AnyCredential;
  readonly base: AnyCredential;
}

/** A change of any operation that may have been applied or not. */
interface AnyUnknown extends AnyDeclared {
  readonly status: "unknown";
  readonly body: Errors;
  readonly current?: AnyCredential;
}

/** Name by name, because the body of all reads at once costs the compiler the square of their number. */
type AnyCredential = { [Name in ChangeName]: SuccessBody<ClientChangePairs[Name]["read"]> }[ChangeName];

type ChangeName = keyof ClientChangePairs;

interface AnyDeclared extends Received {
  /** Every header that can be read, by lower-case name. */
  readonly headers: { readonly [name: string]: string | undefined };
}

type SuccessStatus<Status extends number> = Status extends Status
  ? `${Status}` extends `2${string}`
    ? Status
    : never
  : never;
