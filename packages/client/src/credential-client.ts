import type { OperationId, OperationRequest, paths } from "@credential-api/contract";
import type { ClientChangePairs, ClientChanges, ClientOperations } from "@credential-api/contract/client";
import type { Client } from "openapi-fetch";
import type { ChangeOptions } from "./change/change.ts";
import type { CallOptions } from "./options.ts";
import type { ResultPromise } from "./or-throw.ts";
import type { ChangeResult, Changes, OperationResult, SuccessBody } from "./result.ts";

/**
 * Every operation of the contract by its name, every change that reads first, and the client of openapi-fetch. The functions
 * need no `this`.
 */
export interface CredentialClient
  extends ClientOperations<CallOptions, OperationResults>,
    ClientChanges<ChangeOptions, ChangeDrafts, ChangeResults> {
  /**
   * The client of openapi-fetch, which all operations go through: `raw.PATCH(path, { params, body })`, and `raw.use(…)` for
   * middleware. Token, retries and timeouts apply; bodies are not checked. It takes `retry`, `timeoutMs` and
   * `attemptTimeoutMs` beside its own options.
   *
   * It rejects with a TypeError before anything is sent when method and path are not in the contract, or a path parameter
   * is missing, empty, `.` or `..`; and with what `fetch`, the token function, a timeout or the signal throws.
   */
  readonly raw: Client<paths>;
}

/** What an operation returns: a promise of its result. */
type OperationResults = { readonly [Id in OperationId]: ResultPromise<OperationResult<Id>> };

/** What a change asks for the members to change. */
type ChangeDrafts = {
  readonly [Name in keyof ClientChangePairs]: ChangeDraft<
    ClientChangePairs[Name]["update"],
    ClientChangePairs[Name]["read"]
  >;
};

/** What a change returns: a promise of its result. */
type ChangeResults = {
  readonly [Name in keyof ClientChangePairs]: ResultPromise<
    ChangeResult<ClientChangePairs[Name]["update"], ClientChangePairs[Name]["read"]>
  >;
};

/**
 * Calls the operation. It resolves with one result per status, also when the network or the server fails.
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
 * Gets the credential and returns the members to change, at once or as a promise, or nothing if there is nothing to change.
 * The credential it gets is frozen. It can be asked again, with a newer credential.
 */
export type ChangeDraft<Update extends OperationId, Read extends OperationId> = (
  current: Readonly<SuccessBody<Read>>,
) => Changes<Update> | undefined | null | PromiseLike<Changes<Update> | undefined | null>;
