import type { OperationId, OperationRequest, paths } from "@credential-api/contract";
import type {
  ClientChangePairs,
  ClientChanges,
  ClientItems,
  ClientOperations,
  ClientReadId,
} from "@credential-api/contract/client";
import type { Client } from "openapi-fetch";
import type { ChangeOptions } from "./change/change.ts";
import type { CallOptions } from "./options.ts";
import type { ResultPromise } from "./or-throw.ts";
import type { AllItems } from "./pages/read-all.ts";
import type { ChangeResult, Changes, OperationResult, Success, SuccessBody } from "./result.ts";

/**
 * Every operation of the contract by its name, every change that reads first, and the client of openapi-fetch. The functions
 * need no `this`.
 */
export interface CredentialClient
  extends ClientOperations<CallOptions, OperationResults>,
    ClientChanges<ChangesOptions, ChangeDrafts, ChangeResults> {
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
type OperationResults = { readonly [Id in OperationId]: ResultPromise<OperationResult<Id>> } & {
  readonly [Id in ListId as `${Id}.all`]: ReadsAll<Id>;
};

/** What a change asks for the members to change. */
type ChangeDrafts = {
  readonly [Name in keyof ClientChangePairs]: ChangeDraft<
    ClientChangePairs[Name]["update"],
    ClientChangePairs[Name]["read"]
  >;
};

/** What a change can be given, with the credential that it changes. */
type ChangesOptions = {
  readonly [Name in keyof ClientChangePairs]: ChangeOptions<Readonly<SuccessBody<ClientChangePairs[Name]["read"]>>>;
};

/** What a change returns: a promise of its result. */
type ChangeResults = {
  readonly [Name in keyof ClientChangePairs]: ResultPromise<
    ChangeResult<ClientChangePairs[Name]["update"], ClientChangePairs[Name]["read"]>
  >;
};

/** A list with pages: `x-pagination` in the contract. */
export type ListId = keyof ClientItems & ClientReadId;

/** What a list can do beside a call. */
export interface ReadsAll<Id extends ListId> {
  /**
   * Reads every item of every page, page by page: `for await (const item of …)`. See `AllItems`.
   *
   * @throws CredentialApiError when a page is not a 2xx, or the server sends a page token for the second time; TypeError as
   *   a call does.
   */
  readonly all: (this: void, ...given: CallArguments<Id>) => AllItems<ClientItems[Id], Success<OperationResult<Id>>>;
}

/** What an operation is called with. A request in which nothing is required can be left out. */
export type CallArguments<Id extends OperationId> =
  object extends OperationRequest<Id>
    ? [request?: OperationRequest<Id>, options?: CallOptions]
    : [request: OperationRequest<Id>, options?: CallOptions];

/**
 * Calls the operation. It resolves with one result per status, also when the network or the server fails.
 *
 * @throws TypeError (as a rejection, before anything is sent) when the request cannot be sent as it is: a path parameter
 *   is missing, empty, `.`, `..` or has control characters, a required query or header parameter is missing, a header
 *   parameter has a line break, the body is missing or is nothing that JSON can hold, or a timeout is not positive.
 */
export type OperationCall<Id extends OperationId> = (...given: CallArguments<Id>) => ResultPromise<OperationResult<Id>>;

/**
 * Gets the credential and returns the members to change, at once or as a promise, or nothing if there is nothing to change.
 * The credential it gets is frozen. It can be asked again, with a newer credential.
 */
export type ChangeDraft<Update extends OperationId, Read extends OperationId> = (
  current: Readonly<SuccessBody<Read>>,
) => Changes<Update> | undefined | null | PromiseLike<Changes<Update> | undefined | null>;
