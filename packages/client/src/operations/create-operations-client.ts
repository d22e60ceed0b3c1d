import type { OperationId, paths } from "@credential-api/contract";
import { type ClientItems, type ClientOperations, clientTable } from "@credential-api/contract/client";
import type { Client } from "openapi-fetch";
import { createCore } from "../http/core.ts";
import { createHttp } from "../http/create-http.ts";
import type { CallOptions, CredentialClientOptions } from "../options.ts";
import type { OperationResult } from "../result.ts";
import { type AnyRequest, createCallOperation } from "./call-operation.ts";

/** Every operation of the contract by its name, and the client of openapi-fetch. The functions need no `this`. */
export interface OperationsClient extends ClientOperations<CallOptions, OperationResults> {
  /** The client of openapi-fetch: `raw.PATCH(path, { params, body })`. */
  readonly raw: Client<paths>;
}

/** The list operations have nothing but the call. */
type OperationResults = { readonly [Id in OperationId]: Promise<OperationResult<Id>> } & {
  readonly [Id in keyof ClientItems as `${Id}.all`]: unknown;
};

/**
 * Makes a smaller client that only calls operations. Against `createCredentialClient` it lacks `orThrow`, `all`, the changes
 * that read first, and the look-up of a change whose response was lost: that stays "unknown", without `current`.
 *
 * @throws TypeError when an option is not as its description demands; the message never repeats a token or an address.
 *
 * @example
 * ```ts
 * const client = createOperationsClient({ baseUrl: "https://idm.example.com", token: "abc" });
 * const result = await client.getMobileSignature({ path: { clientExtId: "client-123", userExtId: "user-123" } });
 * ```
 */
export function createOperationsClient(options: CredentialClientOptions): OperationsClient {
  const http = createHttp(createCore, options);
  const call = createCallOperation(http);
  const calls = Object.keys(clientTable).map((name) => [
    name,
    (request?: AnyRequest, given?: CallOptions) => call(name as OperationId, request, given),
  ]);
  // A cast, because entries forget which name has which value; the names are those the type is mapped over.
  return { raw: http.raw, ...Object.fromEntries(calls) } as OperationsClient;
}
