import type { OperationId } from "@credential-api/contract";
import { type ClientOperation, clientTable, type Pagination } from "@credential-api/contract/client";
import type { AnyResult } from "../any-result.ts";
import { CredentialApiError } from "../credential-api-error.ts";
import type { CredentialClient } from "../credential-client.ts";
import type { AnyRequest } from "../operations/call-operation.ts";
import { toUnexpected } from "../operations/to-result.ts";
import type { CallOptions } from "../options.ts";
import type { ResultPromise } from "../or-throw.ts";
import { toNextToken, withToken } from "../pages/page.ts";
import { toAffected } from "./affected.ts";
import type { CredentialQueries, QueriesOptions } from "./credential-queries.ts";
import { keepCache } from "./keep-cache.ts";
import { toKey } from "./to-key.ts";

/**
 * Makes the options of every operation for one client. Keys hold the scope, the name of the operation and the parameters of
 * the request, and nothing else of it.
 */
export function createCredentialQueries(
  client: CredentialClient,
  { scope = "credential-api" }: QueriesOptions = {},
): CredentialQueries {
  // A cast, because the type of any function of the client would be a union over all operations.
  const calls = client as unknown as { readonly [name: string]: AnyCall };
  const queries: { [name: string]: unknown } = {};
  for (const [name, operation] of Object.entries<ClientOperation>(clientTable)) {
    const id = name as OperationId;
    const call = calls[id] as AnyCall;
    const { method, change, pagination } = operation;
    if (method === "GET") {
      const read = toRead(scope, id, call);
      queries[id] = pagination ? Object.assign(read, { infinite: toInfinite(scope, id, call, pagination) }) : read;
      continue;
    }
    queries[id] = (options?: CallOptions) => ({
      mutationKey: [scope, id],
      mutationFn: keepCache(
        (request: AnyRequest) => toAffected(scope, id, request),
        (request) => call(request, options).orThrow(),
      ),
      retry: false,
    });
    if (change === undefined) continue;
    const changeCall = calls[change] as AnyCall;
    queries[change] = (options?: CallOptions) => ({
      mutationKey: [scope, change],
      mutationFn: keepCache(
        ({ path }: ChangeRequest) => toAffected(scope, id, { path }),
        ({ path, draft, base }) => changeCall(path, draft, base ? { ...options, base } : options).orThrow(),
      ),
      retry: false,
    });
  }
  // A cast, because a loop forgets which name has which value; the names are those the type is mapped over.
  return queries as unknown as CredentialQueries;
}

/** What a change is called with. */
interface ChangeRequest {
  readonly path?: object | undefined;
  readonly draft?: unknown;
  readonly base?: unknown;
}

type AnyCall = (...given: readonly unknown[]) => ResultPromise<AnyResult>;

interface PageContext {
  readonly signal: AbortSignal;
  readonly pageParam: unknown;
}

/** The symbol of a request is `skipToken`, which TanStack Query takes in place of a function. */
function toRead(scope: string, id: OperationId, call: AnyCall) {
  return (request: AnyRequest | symbol = {}, options?: CallOptions) => ({
    queryKey: toKey(scope, id, typeof request === "symbol" ? {} : request),
    queryFn:
      typeof request === "symbol"
        ? request
        : async ({ signal }: Pick<PageContext, "signal">) =>
            (await call(request, { ...options, signal }).orThrow()).body,
    retry: false,
  });
}

function toInfinite(scope: string, id: OperationId, call: AnyCall, pagination: Pagination) {
  return (request: AnyRequest | symbol = {}, options?: CallOptions) => ({
    queryKey: toKey(scope, id, typeof request === "symbol" ? {} : request, true),
    queryFn:
      typeof request === "symbol"
        ? request
        : async ({ signal, pageParam }: PageContext) => {
            const page = await call(withToken(pagination, request, pageParam), { ...options, signal }).orThrow();
            if (pageParam !== undefined && toNextToken(pagination, page.body) === pageParam) {
              const message = "The page has the token of itself as that of the next page";
              throw new CredentialApiError(id, toUnexpected(page, message), undefined);
            }
            return page.body;
          },
    initialPageParam: undefined,
    getNextPageParam: (page: unknown) => toNextToken(pagination, page),
    retry: false,
  });
}
