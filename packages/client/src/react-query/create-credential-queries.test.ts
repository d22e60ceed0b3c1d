import { operationIds } from "@credential-api/contract";
import { clientTable } from "@credential-api/contract/client";
import { QueryObserver, skipToken } from "@tanstack/react-query";
import { describe, expect, test, vi } from "vitest";
import { createQueriesOnServer, path } from "../../test/queries-on-server.ts";
import { operationOf } from "../../test/request-of.ts";
import { createCredentialClient } from "../index.ts";
import { respondWith, slow } from "../testing/index.ts";
import { createCredentialQueries } from "./index.ts";

describe("a read", () => {
  test("returns the body of the 200 and is cached", async () => {
    const { read, cached, sent } = createQueriesOnServer();
    const credential = await read();
    expect(credential).toMatchObject({ type: "MobileSignature", version: 7 });
    expect(await read()).toBe(credential);
    expect(cached()).toBe(credential);
    expect(sent).toEqual(["GET"]);
  });

  test("throws everything else as a CredentialApiError, and leaves repeating to the client", async () => {
    const { read, query, responders, sent } = createQueriesOnServer();
    responders.GET = respondWith("getMobileSignature", 404);
    await expect(read()).rejects.toMatchObject({
      name: "CredentialApiError",
      status: 404,
      code: "errors.noRecord",
    });
    expect(sent).toHaveLength(1);
    expect(query.retry).toBe(false);
  });

  test("with skipToken is not sent, and is once there is a request, under the same scope and operation", async () => {
    const { queryClient, queries, query, sent } = createQueriesOnServer();
    const skipped = queries.getMobileSignature(skipToken);
    expect(skipped.queryKey.slice(0, 2)).toEqual(query.queryKey.slice(0, 2));
    expect(queryClient.defaultQueryOptions(skipped).queryHash).not.toBe(
      queryClient.defaultQueryOptions(query).queryHash,
    );
    const observer = new QueryObserver(queryClient, skipped);
    const stop = observer.subscribe(() => {});
    expect(observer.getCurrentResult()).toMatchObject({ status: "pending", fetchStatus: "idle" });
    observer.setOptions(query);
    await vi.waitFor(() => expect(observer.getCurrentResult().data?.version).toBe(7), { timeout: 10_000 });
    expect(sent).toEqual(["GET"]);
    stop();
  });

  test("is given up when no component waits for it any more", async () => {
    const { queryClient, query, read, responders, sent } = createQueriesOnServer();
    const aborted = vi.fn();
    responders.GET = (request) => {
      request.signal.addEventListener("abort", aborted);
      return slow(60_000)(request);
    };
    const reading = read().catch(() => undefined);
    await vi.waitFor(() => expect(sent).toHaveLength(1), { timeout: 10_000 });
    await queryClient.cancelQueries({ queryKey: query.queryKey });
    await reading;
    expect(aborted).toHaveBeenCalledOnce();
  });

  test("takes the timeouts of the client's calls", async () => {
    const { queryClient, queries, responders } = createQueriesOnServer();
    responders.GET = slow(60_000);
    const query = queries.getMobileSignature({ path }, { timeoutMs: 10 });
    await expect(queryClient.fetchQuery(query)).rejects.toMatchObject({ status: "timeout" });
  });
});

describe("a key", () => {
  test("is the scope, the operation and the declared path parameters, in the order of the path", () => {
    const { queries } = createQueriesOnServer();
    const request = { path: { userExtId: "user-123", session: "s3cret", clientExtId: "client-123" } };
    const { queryKey } = queries.getMobileSignature(request);
    expect(JSON.stringify(queryKey)).toBe(
      '["credential-api","getMobileSignature",{"clientExtId":"client-123","userExtId":"user-123"}]',
    );
  });

  test("holds neither the token nor the address nor a body", async () => {
    const { queryClient, update, read } = createQueriesOnServer();
    await read();
    await update({ msisdn: "+41795550123" });
    const keys = [
      ...queryClient
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey),
      ...queryClient
        .getMutationCache()
        .getAll()
        .map(({ options }) => options.mutationKey),
    ];
    expect(keys).toHaveLength(2);
    expect(JSON.stringify(keys)).not.toMatch(/s3cret|example\.com|\+4179/);
  });

  test("of another scope is another: two servers can share a QueryClient", () => {
    const client = createCredentialClient({ baseUrl: "https://idm.example.com" });
    const [a, b] = ["a", "b"].map((scope) => createCredentialQueries(client, { scope }));
    expect(a?.getMobileSignature({ path }).queryKey).not.toEqual(b?.getMobileSignature({ path }).queryKey);
    expect(a?.updateMobileSignature().mutationKey).toEqual(["a", "updateMobileSignature"]);
  });
});

test("there is a query for each operation that reads, and a mutation for every other and for every change", () => {
  const queries = createCredentialQueries(createCredentialClient({ baseUrl: "https://idm.example.com" }));
  const changes = operationIds.flatMap((id) => clientTable[id].change ?? []);
  expect(new Set(Object.keys(queries))).toEqual(new Set([...operationIds, ...changes]));
  for (const id of operationIds) {
    expect(clientTable[id].method === "GET", id).toBe(operationOf(id).method === "get");
  }
});
