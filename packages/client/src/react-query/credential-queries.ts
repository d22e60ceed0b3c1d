import type { OperationId, OperationRequest } from "@credential-api/contract";
import type { ClientChangePairs, ClientMembers, ClientReadId } from "@credential-api/contract/client";
import type { DataTag, InfiniteData } from "@tanstack/query-core";
import type { ChangeOptions } from "../change/change.ts";
import type { CredentialApiError } from "../credential-api-error.ts";
import type { ChangeDraft, ListId } from "../credential-client.ts";
import type { CallOptions } from "../options.ts";
import type { SuccessBody } from "../result.ts";
import type { MutationContext } from "./keep-cache.ts";

/** Settings of the queries. */
export interface QueriesOptions {
  /**
   * The first part of every key. Default `credential-api`. Two clients that share a QueryClient, for two servers or two
   * callers, need a scope each. It is shown wherever keys are: put no secret in it.
   */
  readonly scope?: string | undefined;
}

/** The operations that read: those with the method GET. */
export type ReadId = ClientReadId;

/** The changes that read first. */
export type ChangeName = keyof ClientChangePairs;

/**
 * The key of a read: the scope, the operation, the path parameters that the contract declares, and last, if any are given,
 * its query and header parameters. An infinite query has `infinite: true` in the last part, and not the token of a page.
 */
export type ReadKey<Id extends ReadId> = readonly [
  scope: string,
  operation: Id,
  path: PathOf<Id>,
  more?: { readonly query?: object; readonly header?: object; readonly infinite?: true },
];

type PathOf<Id extends OperationId> = OperationRequest<Id> extends { readonly path: infer Path } ? Path : object;

/**
 * Options for `useQuery`, `useSuspenseQuery`, `fetchQuery` and the like, of TanStack Query for React and for Vue. The data is
 * the body of the 200; everything else is a `CredentialApiError`. The client repeats what may be repeated, so the query does
 * not (`retry: false`). `Skip` is the type of `skipToken` where the read is conditional, else nothing.
 */
export interface ReadQuery<Id extends ReadId, Skip = never> {
  queryKey: DataTag<ReadKey<Id>, SuccessBody<Id>, CredentialApiError>;
  queryFn: ((context: { readonly signal: AbortSignal }) => Promise<SuccessBody<Id>>) | Skip;
  /** Always `false`. The type tells TanStack Query what the error is. */
  retry: boolean | ((failureCount: number, error: CredentialApiError) => boolean);
}

/**
 * Options for `useInfiniteQuery`, `fetchInfiniteQuery` and the like. Each page is the body of a 200. `request` names the
 * first page; the token of each other page comes from the page before it.
 */
export interface InfiniteQuery<Id extends ListId, Skip = never> {
  queryKey: DataTag<ReadKey<Id>, InfiniteData<SuccessBody<Id>, unknown>, CredentialApiError>;
  queryFn:
    | ((context: { readonly signal: AbortSignal; readonly pageParam: unknown }) => Promise<SuccessBody<Id>>)
    | Skip;
  initialPageParam: unknown;
  getNextPageParam: (page: SuccessBody<Id>) => unknown;
  /** Always `false`. The type tells TanStack Query what the error is. */
  retry: boolean | ((failureCount: number, error: CredentialApiError) => boolean);
}

/**
 * Options for `useMutation`. The data is the body of the success. It replaces the cached read that shows the same, unless
 * that is newer; a DELETE removes it. Lists, and reads above and below the path of the mutation, become stale. A failure
 * after which cached reads can be wrong makes all of these stale.
 */
export type OperationMutation<Id extends OperationId> = Mutation<SuccessBody<Id>, OperationRequest<Id>>;

/** Options for `useMutation` with a change that reads first. The cache is kept as with any mutation. */
export type ChangeMutation<Name extends ChangeName> = Mutation<
  SuccessBody<ClientChangePairs[Name]["read"]>,
  ChangeVariables<Name>
>;

/**
 * What a change is called with: whose credential, what makes of it the members to change, and the credential as a person has seen
 * it (`base` of `ChangeOptions`).
 */
export interface ChangeVariables<Name extends ChangeName> {
  readonly path: PathOf<ClientChangePairs[Name]["update"]>;
  readonly draft: ChangeDraft<ClientChangePairs[Name]["update"], ClientChangePairs[Name]["read"]>;
  readonly base?: Readonly<SuccessBody<ClientChangePairs[Name]["read"]>> | undefined;
}

/**
 * What makes the options of each operation, and of each change that reads first, by its name. An editor shows at each what
 * the contract says of it.
 */
export interface CredentialQueries extends ClientMembers<QueryMakers> {}

type QueryMakers = {
  readonly [Id in OperationId]: Id extends ListId
    ? ListQueryMaker<Id>
    : Id extends ReadId
      ? ReadQueryMaker<Id>
      : (options?: CallOptions) => OperationMutation<Id>;
} & { readonly [Name in ChangeName]: (options?: Omit<ChangeOptions, "base">) => ChangeMutation<Name> };

/**
 * `request` can be the symbol `skipToken` instead: nothing is read then. One signature, because editors show no documentation at a
 * member that has two.
 */
type ReadQueryMaker<Id extends ReadId> = <Given extends OperationRequest<Id> | symbol = OperationRequest<Id>>(
  ...given: QueryArguments<Id, Given>
) => ReadQuery<Id, Extract<Given, symbol>>;

/** A query for one page, and one for all pages. */
interface ListQueryMaker<Id extends ListId> {
  <Given extends OperationRequest<Id> | symbol = OperationRequest<Id>>(
    ...given: QueryArguments<Id, Given>
  ): ReadQuery<Id, Extract<Given, symbol>>;
  /** Makes the options of an infinite query: `useInfiniteQuery(queries.list.infinite(request))`. */
  readonly infinite: <Given extends OperationRequest<Id> | symbol = OperationRequest<Id>>(
    ...given: QueryArguments<Id, Given>
  ) => InfiniteQuery<Id, Extract<Given, symbol>>;
}

type QueryArguments<Id extends OperationId, Given> =
  object extends OperationRequest<Id>
    ? [request?: Given, options?: Omit<CallOptions, "signal">]
    : [request: Given, options?: Omit<CallOptions, "signal">];

interface Mutation<Data, Variables> {
  mutationKey: readonly [scope: string, operation: string];
  mutationFn: (variables: Variables, context: MutationContext) => Promise<Data>;
  /** Always `false`. The type tells TanStack Query what the error is. */
  retry: boolean | ((failureCount: number, error: CredentialApiError) => boolean);
}
