import { MutationObserver, QueryClient } from "@tanstack/react-query";
import { createCredentialClient, type Fetch } from "../src/index.ts";
import { createCredentialQueries } from "../src/react-query/index.ts";
import { makeMobileSignature } from "../src/testing/index.ts";
import { createFakeServer } from "./fake-server.ts";

/** The credential of `createQueriesOnServer`. */
export const path = { clientExtId: "client-123", userExtId: "user-123" };

/** A QueryClient, a server with one credential in version 7, and the queries between the two. */
export function createQueriesOnServer() {
  const server = createFakeServer({ ...makeMobileSignature(1, { version: 7, stateName: "active" }) });
  /** What responds in place of the server, by method, and the methods of what was sent. */
  const responders: { [method: string]: Fetch } = {};
  const sent: string[] = [];
  const client = createCredentialClient({
    baseUrl: "https://idm.example.com",
    token: "s3cret",
    fetch: (request) => {
      sent.push(request.method);
      return (responders[request.method] ?? server.fetch)(request);
    },
    maxAttempts: 1,
  });
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  const queries = createCredentialQueries(client);
  const query = queries.getMobileSignature({ path });
  const updating = new MutationObserver(queryClient, queries.updateMobileSignature());
  const changing = new MutationObserver(queryClient, queries.changeMobileSignature({ maxAsks: 1 }));
  return {
    responders,
    sent,
    server,
    queryClient,
    queries,
    query,
    read: () => queryClient.fetchQuery(query),
    update: (body: Parameters<typeof client.updateMobileSignature>[0]["body"]) => updating.mutate({ path, body }),
    change: (draft: Parameters<typeof client.changeMobileSignature>[1]) => changing.mutate({ path, draft }),
    cached: () => queryClient.getQueryData(query.queryKey),
    isStale: () => queryClient.getQueryState(query.queryKey)?.isInvalidated,
  };
}
