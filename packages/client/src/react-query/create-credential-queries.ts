import type { OperationId } from "@credential-api/contract";
import { type ClientOperation, clientTable } from "@credential-api/contract/client";
import type { AnyResult } from "../any-result.ts";
import type { CredentialClient } from "../credential-client.ts";
import type { CallOptions } from "../options.ts";
import type { ResultPromise } from "../or-throw.ts";
import { type Cached, keepRead } from "./cached-read.ts";
import type { CredentialQueries, QueriesOptions } from "./credential-queries.ts";

/**
 * Makes the options of every operation for one client. Keys hold the scope, the name of the operation and path parameters,
 * and nothing else of a request.
 */
export function createCredentialQueries(
  client: CredentialClient,
  { scope = "credential-api" }: QueriesOptions = {},
): CredentialQueries {
  const queries: { -readonly [Name in keyof CredentialQueries]?: unknown } = {};
  for (const [name, operation] of Object.entries<ClientOperation>(clientTable)) {
    const id = name as OperationId;
    const call = client[id] as AnyCall;
    if (operation.method === "GET") {
      queries[id] = (request: AnyRequest | symbol, options?: CallOptions) => ({
        queryKey: toKey(scope, id, typeof request === "symbol" ? {} : request),
        // The symbol is `skipToken`, which TanStack Query takes in place of a function.
        queryFn:
          typeof request === "symbol"
            ? request
            : async ({ signal }: { readonly signal: AbortSignal }) =>
                (await call(request, { ...options, signal }).orThrow()).body,
        retry: false,
      });
      continue;
    }
    const { read, change } = operation;
    const cached = ({ path }: AnyRequest): Cached => read && toKey(scope, read, { path });
    queries[id] = (options?: CallOptions) => ({
      mutationKey: [scope, id],
      mutationFn: keepRead(cached, (request: AnyRequest) => call(request, options).orThrow()),
      retry: false,
    });
    if (change === undefined) continue;
    const changeCall = client[change] as AnyCall;
    queries[change] = (options?: CallOptions) => ({
      mutationKey: [scope, change],
      mutationFn: keepRead(cached, ({ path, draft }: AnyRequest) => changeCall(path, draft, options).orThrow()),
      retry: false,
    });
  }
  // A cast, because a loop forgets which name has which value; the names are those the type is mapped over.
  return queries as CredentialQueries;
}

/** The request of an operation, or what a change is called with. */
interface AnyRequest {
  readonly path?: object | undefined;
  readonly body?: unknown;
  readonly draft?: unknown;
}

type AnyCall = (...given: readonly unknown[]) => ResultPromise<AnyResult>;

/** Only declared path parameters, in the order of the path: an object with more members is the same request. */
function toKey(scope: string, id: OperationId, { path = {} }: AnyRequest) {
  const values = new Map<string, unknown>(Object.entries(path));
  const parameters = [...clientTable[id].path.matchAll(/\{(.+?)\}/g)].map(([, name = ""]) => [name, values.get(name)]);
  return [scope, id, Object.fromEntries(parameters)] as const;
}
