import type { OperationId, OperationRequest } from "@credential-api/contract";
import type { ClientChangePairs, ClientChanges, ClientOperations } from "@credential-api/contract/client";
import type { ChangeOptions } from "./change.ts";
import type { CallOptions } from "./options.ts";
import type { ResultPromise } from "./or-throw.ts";
import type { RawClient } from "./raw.ts";
import type { ChangeResult, Changes, OperationResult, SuccessBody } from "./result.ts";

/**
 * Every operation of the contract by its name, every change that reads first, and the same calls by path. The functions
 * need no `this`.
 */
export interface CredentialClient
  extends ClientOperations<CallOptions, OperationAnswers>,
    ClientChanges<ChangeOptions, ChangeDrafts, ChangeAnswers> {
  /** The same calls by method and path template, typed from the contract: `raw.PATCH(path, { params, body })`. */
  readonly raw: RawClient;
}

/** What an operation answers: a promise of its result. */
type OperationAnswers = { readonly [Id in OperationId]: ResultPromise<OperationResult<Id>> };

/** What a change asks for the members to change. */
type ChangeDrafts = {
  readonly [Name in keyof ClientChangePairs]: ChangeDraft<
    ClientChangePairs[Name]["update"],
    ClientChangePairs[Name]["read"]
  >;
};

/** What a change answers: a promise of its result. */
type ChangeAnswers = {
  readonly [Name in keyof ClientChangePairs]: ResultPromise<
    ChangeResult<ClientChangePairs[Name]["update"], ClientChangePairs[Name]["read"]>
  >;
};

/**
 * Calls the operation and tells what became of it. It resolves whatever the network or the server does.
 *
 * @throws TypeError (as a rejection, before anything is sent) when the request cannot be sent as it is: a path parameter
 *   is missing, empty, `.`, `..` or has control characters, the body is missing or is nothing that JSON can hold, or a
 *   timeout is not positive.
 */
export type OperationCall<Id extends OperationId> = (
  request: OperationRequest<Id>,
  options?: CallOptions,
) => ResultPromise<OperationResult<Id>>;

/**
 * Gets the credential and answers the members to change, at once or later, or nothing if there is nothing to change. It
 * leaves the credential as it is: what it gets is frozen. It can be asked again, with a newer credential.
 */
export type ChangeDraft<Update extends OperationId, Read extends OperationId> = (
  current: Readonly<SuccessBody<Read>>,
) => Changes<Update> | undefined | null | PromiseLike<Changes<Update> | undefined | null>;
