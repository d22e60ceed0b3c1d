import { type OperationId, type OperationRequest, operationIds, operations } from "@credential-api/contract";
import type { CredentialClientOptions } from "./options.ts";
import { createRaw, type RawClient } from "./raw.ts";
import type { OperationResult } from "./result.ts";
import { toResult } from "./to-result.ts";
import { createWire, type Wire } from "./wire.ts";

/** Every operation of the contract by its name, and the same wire by path. */
export type CredentialClient = { readonly [Id in OperationId]: OperationCall<Id> } & { readonly raw: RawClient };

/**
 * Calls the operation and tells what became of it. It resolves whatever the network or the server does.
 *
 * @throws TypeError (as a rejection, before anything is sent) when the request cannot be sent as it is: a path parameter
 *   is missing, empty, `.`, `..` or has control characters, or the body is missing or is nothing that JSON can hold.
 */
export type OperationCall<Id extends OperationId> = (
  request: OperationRequest<Id>,
  options?: CallOptions,
) => Promise<OperationResult<Id>>;

/** What a call can be given beside its request. */
export interface CallOptions {
  /** Ends the call; its result is then "aborted". */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes a client. Nothing is sent until an operation is called, every call sends exactly one request, and nothing is
 * repeated or kept.
 *
 * @throws TypeError when an option is not as its description demands; the message never repeats the option.
 */
export function createCredentialClient(options: CredentialClientOptions): CredentialClient {
  const wire = createWire(options);
  const calls = Object.fromEntries(operationIds.map((id) => [id, toCall(wire, id)] as const));
  // A cast, because entries forget which name has which value; the names are those the type is mapped over.
  return { ...calls, raw: createRaw(wire) } as CredentialClient;
}

function toCall<Id extends OperationId>(wire: Wire, id: Id): OperationCall<Id> {
  const operation = operations[id];
  return async (request, { signal } = {}) => toResult(operation, await wire(operation, request, signal), signal);
}
