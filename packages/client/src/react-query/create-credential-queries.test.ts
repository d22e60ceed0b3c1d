import { operationIds } from "@credential-api/contract";
import { clientTable } from "@credential-api/contract/client";
import { MutationObserver, QueryClient, QueryObserver, skipToken } from "@tanstack/react-query";
import { describe, expect, test, vi } from "vitest";
import { createFakeServer } from "../../test/fake-server.ts";
import { operationOf } from "../../test/request-of.ts";
import { createCredentialClient, type Fetch } from "../index.ts";
import { makeMobileSignature, makeVascoCredential, networkFailure, respondWith, slow } from "../testing/index.ts";
import { createCredentialQueries } from "./index.ts";

const path = { clientExtId: "client-123", userExtId: "user-123" };

/** A QueryClient, a server with one credential in version 7, and the queries between the two. */
function setUp() {
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

describe("a read", () => {
  test("returns the body of the 200 and is cached", async () => {
    const { read, cached, sent } = setUp();
    const credential = await read();
    expect(credential).toMatchObject({ type: "MobileSignature", version: 7 });
    expect(await read()).toBe(credential);
    expect(cached()).toBe(credential);
    expect(sent).toEqual(["GET"]);
  });

  test("throws everything else as a CredentialApiError, and leaves repeating to the client", async () => {
    const { read, query, responders, sent } = setUp();
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
    const { queryClient, queries, query, sent } = setUp();
    const skipped = queries.getMobileSignature(skipToken);
    expect(skipped.queryKey.slice(0, 2)).toEqual(query.queryKey.slice(0, 2));
    expect(queryClient.defaultQueryOptions(skipped).queryHash).not.toBe(
      queryClient.defaultQueryOptions(query).queryHash,
    );
    const observer = new QueryObserver(queryClient, skipped);
    const stop = observer.subscribe(() => {});
    expect(observer.getCurrentResult()).toMatchObject({ status: "pending", fetchStatus: "idle" });
    observer.setOptions(query);
    await vi.waitFor(() => expect(observer.getCurrentResult().data?.version).toBe(7));
    expect(sent).toEqual(["GET"]);
    stop();
  });

  test("is given up when no component waits for it any more", async () => {
    const { queryClient, query, read, responders, sent } = setUp();
    const aborted = vi.fn();
    responders.GET = (request) => {
      request.signal.addEventListener("abort", aborted);
      return slow(60_000)(request);
    };
    const reading = read().catch(() => undefined);
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    await queryClient.cancelQueries({ queryKey: query.queryKey });
    await reading;
    expect(aborted).toHaveBeenCalledOnce();
  });

  test("takes the timeouts of the client's calls", async () => {
    const { queryClient, queries, responders } = setUp();
    responders.GET = slow(60_000);
    const query = queries.getMobileSignature({ path }, { timeoutMs: 10 });
    await expect(queryClient.fetchQuery(query)).rejects.toMatchObject({ status: "timeout" });
  });
});

describe("a key", () => {
  test("is the scope, the operation and the declared path parameters, in the order of the path", () => {
    const { queries } = setUp();
    const request = { path: { userExtId: "user-123", session: "s3cret", clientExtId: "client-123" } };
    const { queryKey } = queries.getMobileSignature(request);
    expect(JSON.stringify(queryKey)).toBe(
      '["credential-api","getMobileSignature",{"clientExtId":"client-123","userExtId":"user-123"}]',
    );
  });

  test("holds neither the token nor the address nor a body", async () => {
    const { queryClient, update, read } = setUp();
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

describe("a successful mutation", () => {
  test("puts its response in the place of the cached read, without another request", async () => {
    const { read, update, cached, isStale, sent } = setUp();
    await read();
    const changed = await update({ stateName: "disabled", version: 7 });
    expect(changed).toMatchObject({ stateName: "disabled", version: 8 });
    expect(cached()).toEqual(changed);
    expect(isStale()).toBe(false);
    expect(sent).toEqual(["GET", "PATCH"]);
  });

  test("fills the cache when nothing was read before", async () => {
    const { update, read, sent } = setUp();
    const changed = await update({ stateName: "disabled" });
    expect(await read()).toEqual(changed);
    expect(sent).toEqual(["PATCH"]);
  });

  test("is not overwritten by a read that began before it", async () => {
    const { update, read, cached, responders, sent } = setUp();
    const before = makeMobileSignature(1, { version: 7 });
    responders.GET = slow(100, respondWith("getMobileSignature", 200, before));
    const reading = read().catch(() => undefined);
    await vi.waitFor(() => expect(sent).toHaveLength(1), { interval: 1 });
    await update({ stateName: "disabled", version: 7 });
    await reading;
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(cached()).toMatchObject({ stateName: "disabled", version: 8 });
  });

  test("does not overwrite a newer credential, when two responses come in the wrong order", async () => {
    const { queryClient, query, update, cached } = setUp();
    queryClient.setQueryData(query.queryKey, makeMobileSignature(1, { version: 9 }));
    expect(await update({ stateName: "disabled", version: 7 })).toMatchObject({ version: 8 });
    expect(cached()).toMatchObject({ version: 9 });
  });

  test("leaves what the application adds to the options alone", async () => {
    const { queryClient, queries, cached } = setUp();
    const onSuccess = vi.fn();
    const mutation = new MutationObserver(queryClient, { ...queries.updateMobileSignature(), onSuccess });
    await mutation.mutate({ path, body: { stateName: "disabled" } });
    expect(onSuccess.mock.calls[0]?.[0]).toEqual(cached());
  });

  test("that reads first keeps the cache, too; so does one whose draft changes nothing", async () => {
    const { change, cached, server } = setUp();
    const changed = await change(({ msisdn }) => ({ modificationComment: `was ${msisdn}` }));
    expect(changed).toMatchObject({ version: 8, modificationComment: expect.stringMatching(/^was \+41/) });
    expect(cached()).toEqual(changed);
    server.change({ stateName: "archived" });
    await change(() => undefined);
    expect(cached()).toMatchObject({ version: 9, stateName: "archived" });
  });
});

describe("a create", () => {
  const vascoTokens = [{ authMode: "RO", data: "REVNTw==" }];

  test("fills the cache of the read on its path", async () => {
    const { responders, queryClient, queries, cached, isStale } = setUp();
    const made = makeMobileSignature(5);
    responders.POST = respondWith("createMobileSignature", 201, made);
    const creating = new MutationObserver(queryClient, queries.createMobileSignature());
    const { identificator, msspIdentifier = "", msisdn } = made;
    const body = { identificator, msspIdentifier, msisdn };
    expect(await creating.mutate({ path, body })).toEqual(made);
    expect(cached()).toEqual(made);
    expect(isStale()).toBe(false);
  });

  test("fills the cache of the item that it made, whose name is in its response", async () => {
    const { responders, queryClient, queries, sent } = setUp();
    const made = makeVascoCredential(5, { extId: "vasco/5" });
    responders.POST = respondWith("createVascoCredential", 201, made);
    const creating = new MutationObserver(queryClient, queries.createVascoCredential());
    await creating.mutate({ path: { clientExtId: "client-123" }, body: { vascoTokens } });
    const item = queries.getVascoCredential({ path: { clientExtId: "client-123", extId: "vasco/5" } });
    expect(await queryClient.fetchQuery(item)).toEqual(made);
    expect(sent).toEqual(["POST"]);
  });

  test("that failed without a response makes items below its path stale, and none of another client", async () => {
    const { responders, queryClient, queries } = setUp();
    const keyOf = (clientExtId: string) =>
      queries.getVascoCredential({ path: { clientExtId, extId: "vasco-123" } }).queryKey;
    for (const each of ["client-123", "client-1234"]) queryClient.setQueryData(keyOf(each), makeVascoCredential(1));
    responders.POST = networkFailure();
    const creating = new MutationObserver(queryClient, queries.createVascoCredential());
    const request = { path: { clientExtId: "client-123" }, body: { vascoTokens } };
    await expect(creating.mutate(request)).rejects.toMatchObject({ status: "network" });
    expect(queryClient.getQueryState(keyOf("client-123"))?.isInvalidated).toBe(true);
    expect(queryClient.getQueryState(keyOf("client-1234"))?.isInvalidated).toBe(false);
  });
});

describe("a delete", () => {
  const remove = (setup: ReturnType<typeof setUp>) =>
    new MutationObserver(setup.queryClient, setup.queries.deleteMobileSignature()).mutate({ path });

  test("removes the cached read, so that the next one asks the server", async () => {
    const setup = setUp();
    await setup.read();
    setup.responders.DELETE = respondWith("deleteMobileSignature", 204);
    expect(await remove(setup)).toBeUndefined();
    expect(setup.cached()).toBeUndefined();
    setup.responders.GET = respondWith("getMobileSignature", 404);
    await expect(setup.read()).rejects.toMatchObject({ status: 404 });
  });

  test("ends a read that began before it", async () => {
    const setup = setUp();
    const { read, responders, sent, cached } = setup;
    responders.GET = slow(50, respondWith("getMobileSignature", 200));
    responders.DELETE = respondWith("deleteMobileSignature", 204);
    const reading = read().catch(() => undefined);
    await vi.waitFor(() => expect(sent).toHaveLength(1), { interval: 1 });
    await remove(setup);
    await reading;
    expect(cached()).toBeUndefined();
  });

  test("leaves the credential of another user, another scope, and what is no query of the client", async () => {
    const setup = setUp();
    const { queryClient, queries } = setup;
    const client = createCredentialClient({ baseUrl: "https://idm.example.com" });
    const others = [
      queries.getMobileSignature({ path: { ...path, userExtId: "user-1234" } }).queryKey,
      createCredentialQueries(client, { scope: "other" }).getMobileSignature({ path }).queryKey,
      ["credential-api", "toString", path],
      ["credential-api"],
    ];
    for (const key of others) queryClient.setQueryData(key, makeMobileSignature(2));
    setup.responders.DELETE = respondWith("deleteMobileSignature", 204);
    await remove(setup);
    for (const key of others) {
      expect(queryClient.getQueryState(key), String(key)).toMatchObject({ isInvalidated: false, status: "success" });
    }
  });

  test.each([
    ["without a response", networkFailure(), true],
    ["that finds nothing", respondWith("deleteMobileSignature", 404), true],
    ["that is not permitted", respondWith("deleteMobileSignature", 403), false],
  ])("%s keeps the cached read, stale: %j", async (_why, fetch, isStale) => {
    const setup = setUp();
    const credential = await setup.read();
    setup.responders.DELETE = fetch;
    await expect(remove(setup)).rejects.toMatchObject({ name: "CredentialApiError" });
    expect(setup.cached()).toBe(credential);
    expect(setup.isStale()).toBe(isStale);
  });
});

describe("a mutation that failed", () => {
  test("with a conflict makes the cached read stale, and the read gets the other change", async () => {
    const { read, update, server, isStale, queryClient, query } = setUp();
    await read();
    server.change({ stateName: "archived" });
    await expect(update({ stateName: "disabled", version: 7 })).rejects.toMatchObject({ status: 409 });
    expect(isStale()).toBe(true);
    expect(await queryClient.fetchQuery({ ...query, staleTime: 0 })).toMatchObject({ stateName: "archived" });
  });

  test.each([
    ["without a response", networkFailure()],
    ["with a fault of the server", respondWith("updateMobileSignature", 500)],
    ["because the credential is gone", respondWith("updateMobileSignature", 404)],
    ["with a response of something else", () => new Response("<html>")],
  ])("%s makes the cached read stale: the credential is not known now", async (_why, fetch) => {
    const { read, update, isStale, responders } = setUp();
    await read();
    responders.PATCH = fetch;
    await expect(update({ stateName: "disabled" })).rejects.toMatchObject({ name: "CredentialApiError" });
    expect(isStale()).toBe(true);
  });

  test.each([400, 401, 403, 413, 415, 422] as const)("with %i leaves the cached read as it is", async (status) => {
    const { read, update, isStale, cached, responders } = setUp();
    const before = await read();
    responders.PATCH = respondWith("updateMobileSignature", status);
    await expect(update({ stateName: "disabled" })).rejects.toMatchObject({ status });
    expect(isStale()).toBe(false);
    expect(cached()).toBe(before);
  });

  test("because of a mistake in the program is that mistake, and leaves the cached read as it is", async () => {
    const { queryClient, queries, read, isStale } = setUp();
    await read();
    const mutation = new MutationObserver(queryClient, queries.updateMobileSignature());
    // @ts-expect-error the body is missing
    await expect(mutation.mutate({ path })).rejects.toThrow(TypeError);
    expect(isStale()).toBe(false);
  });

  test("with a conflict of a change that reads first carries what a merge needs", async () => {
    const { change, server } = setUp();
    const draft = () => {
      server.change({ stateName: "archived" });
      return { stateName: "disabled" } as const;
    };
    await expect(change(draft)).rejects.toMatchObject({
      status: 409,
      result: { mine: { stateName: "disabled" }, theirs: { stateName: "archived" }, base: { stateName: "active" } },
    });
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
