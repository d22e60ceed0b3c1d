import { InfiniteQueryObserver, MutationObserver, QueryClient, skipToken } from "@tanstack/react-query";
import { describe, expect, test, vi } from "vitest";
import { createCredentialClient, type Fetch } from "../index.ts";
import { byOperation, makeMobileSignature, makeVascoCredential, respondWith } from "../testing/index.ts";
import { createCredentialQueries } from "./index.ts";

const path = { clientExtId: "client-123" };
const user = { clientExtId: "client-123", userExtId: "user-123" };
const itemPath = { clientExtId: "client-123", extId: "vasco-123" };

/** A server with two pages, whose tokens are "2" and nothing, and the queries on it. */
function setUp(responses: Parameters<typeof byOperation>[0] = {}) {
  const sent: string[] = [];
  const list: Fetch = (request) => {
    const token = new URL(request.url).searchParams.get("continuationToken");
    const page = { items: [makeVascoCredential(token ? 2 : 1)], _pagination: { limit: 1 } };
    const next = token ? page : { ...page, _pagination: { limit: 1, continuationToken: "2" } };
    return respondWith("listVascoCredentials", 200, next)(request);
  };
  const respond = byOperation({ listVascoCredentials: list, ...responses });
  const client = createCredentialClient({
    baseUrl: "https://idm.example.com",
    maxAttempts: 1,
    fetch: (request) => {
      sent.push(`${request.method} ${new URL(request.url).search}`.trim());
      return respond(request);
    },
  });
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  return { sent, queryClient, queries: createCredentialQueries(client) };
}

describe("an infinite query", () => {
  test("reads page after page, each with the token of the page before", async () => {
    const { queryClient, queries, sent } = setUp();
    const observer = new InfiniteQueryObserver(
      queryClient,
      queries.listVascoCredentials.infinite({ path, query: { limit: 1 } }),
    );
    const stop = observer.subscribe(() => {});
    await vi.waitFor(() => expect(observer.getCurrentResult().hasNextPage).toBe(true), { timeout: 10_000 });
    const { data, hasNextPage } = await observer.fetchNextPage();
    stop();
    expect(data?.pages.map(({ items }) => items[0]?.extId)).toEqual([
      makeVascoCredential(1).extId,
      makeVascoCredential(2).extId,
    ]);
    expect(data?.pageParams).toEqual([undefined, "2"]);
    expect(hasNextPage).toBe(false);
    expect(sent).toEqual(["GET ?limit=1", "GET ?limit=1&continuationToken=2"]);
  });

  test("is an error when a page names itself as the next one", async () => {
    const page = { items: [], _pagination: { limit: 1, continuationToken: "2" } };
    const { queryClient, queries, sent } = setUp({
      listVascoCredentials: respondWith("listVascoCredentials", 200, page),
    });
    const reading = queryClient.fetchInfiniteQuery({ ...queries.listVascoCredentials.infinite({ path }), pages: 9 });
    await expect(reading).rejects.toMatchObject({ name: "CredentialApiError", status: "unexpected" });
    expect(sent).toHaveLength(2);
  });

  test("with skipToken sends nothing", () => {
    const { queryClient, queries, sent } = setUp();
    const observer = new InfiniteQueryObserver(queryClient, queries.listVascoCredentials.infinite(skipToken));
    const stop = observer.subscribe(() => {});
    expect(observer.getCurrentResult()).toMatchObject({ status: "pending", fetchStatus: "idle" });
    expect(sent).toEqual([]);
    stop();
  });
});

describe("the key of a list", () => {
  const { listVascoCredentials } = setUp().queries;

  test("has the query parameters that are given and declared, in the order of the contract", () => {
    const query = { returnTotalResultCount: true, colour: "red", limit: 5 };
    expect(JSON.stringify(listVascoCredentials({ path, query }).queryKey)).toBe(
      '["credential-api","listVascoCredentials",{"clientExtId":"client-123"},{"query":{"limit":5,"returnTotalResultCount":true}}]',
    );
    expect(listVascoCredentials({ path }).queryKey).toEqual(["credential-api", "listVascoCredentials", path]);
  });

  test("of an infinite query is another one, without the token of its first page", () => {
    const { queryKey } = listVascoCredentials.infinite({ path, query: { limit: 5, continuationToken: "2" } });
    expect(queryKey[3]).toEqual({ query: { limit: 5 }, infinite: true });
  });
});

describe("a successful mutation makes lists stale", () => {
  const stale = (queryClient: QueryClient, key: readonly unknown[]) => queryClient.getQueryState(key)?.isInvalidated;

  test("of items on its path, and replaces the item above it", async () => {
    const unassigned = makeVascoCredential(3, { extId: "vasco-123", userExtId: undefined, version: 61 });
    const { queryClient, queries } = setUp({
      unassignVascoCredential: respondWith("unassignVascoCredential", 200, unassigned),
    });
    const one = queries.listVascoCredentials({ path });
    const all = queries.listVascoCredentials.infinite({ path });
    const item = queries.getVascoCredential({ path: itemPath });
    await Promise.all([queryClient.fetchQuery(one), queryClient.fetchInfiniteQuery(all)]);
    await new MutationObserver(queryClient, queries.unassignVascoCredential()).mutate({ path: itemPath });
    expect(queryClient.getQueryData(item.queryKey)).toEqual(unassigned);
    expect([one, all, item].map(({ queryKey }) => stale(queryClient, queryKey))).toEqual([true, true, false]);
  });

  test("of anything in its scope, and leaves other credentials alone", async () => {
    const { queryClient, queries } = setUp({ deleteMobileSignature: respondWith("deleteMobileSignature", 204) });
    const list = queries.listUserCredentials({ path: { clientExtId: "client-123", extId: "user-123" } });
    const mine = queries.getMobileSignature({ path: user });
    const other = queries.getMobileSignature({ path: { ...user, userExtId: "user-456" } });
    for (const { queryKey } of [list, mine, other]) queryClient.setQueryData<unknown>(queryKey, makeMobileSignature(1));
    await new MutationObserver(queryClient, queries.deleteMobileSignature()).mutate({ path: user });
    expect(stale(queryClient, list.queryKey)).toBe(true);
    expect(queryClient.getQueryState(mine.queryKey)).toBeUndefined();
    expect(stale(queryClient, other.queryKey)).toBe(false);
  });
});
