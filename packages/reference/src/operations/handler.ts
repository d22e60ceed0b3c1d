import type { OperationId, OperationResponse, ReceivedRequest } from "@credential-api/contract";
import type { AnyResponse, OperationContext } from "../credentials/operation-context.ts";

/**
 * The handler of an operation: takes a request that satisfies the contract, and returns a response that the contract
 * declares, with its headers. Declared error responses are returned, not thrown. `Unavailable` is thrown when the operation
 * cannot be performed at the moment; any other exception is a bug.
 */
export type Handler<Id extends OperationId> = (
  request: ReceivedRequest<Id>,
  context: OperationContext,
) => Promise<Returned<OperationResponse<Id>> & AnyResponse>;

/** One handler for every operation of the contract. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };

/** A response as a handler returns it: `Cache-Control` is optional, because the request handler sends `no-store` for a read. */
type Returned<Response> = Response extends { readonly headers?: infer Headers }
  ? Omit<Response, "headers"> & HeadersPart<NonNullable<Headers>>
  : Response;

type HeadersPart<Headers> =
  Partial<Headers> extends Omit<Headers, "Cache-Control">
    ? { readonly headers?: Partial<Headers> }
    : { readonly headers: Omit<Headers, "Cache-Control"> & Partial<Headers> };
