import type { ClientChangePairs, ClientChanges, ClientItems, ClientOperations, limits } from "./client.ts";
import type { OperationId, OperationRequest } from "./index.ts";

/** Compiles when, and only when, both types are the same. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(..._proof: Same<A, B> extends true ? [] : ["the types differ"]): void;

type Results = { readonly [Name in OperationId | `${keyof ClientItems}.all`]: Name };
type Operations = ClientOperations<{ readonly signal?: AbortSignal }, Results>;
type PairNames = { readonly [Name in keyof ClientChangePairs]: Name };

// Every operation is documented, has limits, and takes its own request.
same<keyof Operations, OperationId>();
same<keyof typeof limits, OperationId>();
export const requests = (operations: Operations): { [Id in OperationId]: (request: OperationRequest<Id>) => Id } =>
  operations;

// Every change has its pair.
same<keyof ClientChanges<PairNames, PairNames, PairNames>, keyof ClientChangePairs>();
same<
  ClientChangePairs[keyof ClientChangePairs]["read"] & OperationId,
  ClientChangePairs[keyof ClientChangePairs]["read"]
>();

// @ts-expect-error a result for every operation
export type Incomplete = ClientOperations<object, { readonly updateMobileSignature: string }>;
