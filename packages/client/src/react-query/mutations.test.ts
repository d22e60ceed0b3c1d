import { MutationObserver } from "@tanstack/react-query";
import { describe, expect, test, vi } from "vitest";
import { createQueriesOnServer, path } from "../../test/queries-on-server.ts";
import { createCredentialClient } from "../index.ts";
import { makeMobileSignature, makeVascoCredential, networkFailure, respondWith, slow } from "../testing/index.ts";
import { createCredentialQueries } from "./index.ts";

describe("a successful mutation", () => {
  test("puts its response in the place of the cached read, without another request", async () => {
    const { read, update, cached, isStale, sent } = createQueriesOnServer();
    await read();
    const changed = await update({ stateName: "disabled", version: 7 });
    expect(changed).toMatchObject({ stateName: "disabled", version: 8 });
    expect(cached()).toEqual(changed);
    expect(isStale()).toBe(false);
    expect(sent).toEqual(["GET", "PATCH"]);
  });

  test("fills the cache when nothing was read before", async () => {
    const { update, read, sent } = createQueriesOnServer();
    const changed = await update({ stateName: "disabled" });
    expect(await read()).toEqual(changed);
    expect(sent).toEqual(["PATCH"]);
  });

  test("is not overwritten by a read that began before it", async () => {
    const { update, read, cached, responders, sent } = createQueriesOnServer();
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
    const { queryClient, query, update, cached } = createQueriesOnServer();
    queryClient.setQueryData(query.queryKey, makeMobileSignature(1, { version: 9 }));
    expect(await update({ stateName: "disabled", version: 7 })).toMatchObject({ version: 8 });
    expect(cached()).toMatchObject({ version: 9 });
  });

  test("leaves what the application adds to the options alone", async () => {
    const { queryClient, queries, cached } = createQueriesOnServer();
    const onSuccess = vi.fn();
    const mutation = new MutationObserver(queryClient, { ...queries.updateMobileSignature(), onSuccess });
    await mutation.mutate({ path, body: { stateName: "disabled" } });
    expect(onSuccess.mock.calls[0]?.[0]).toEqual(cached());
  });

  test("that reads first keeps the cache, too; so does one whose draft changes nothing", async () => {
    const { change, cached, server } = createQueriesOnServer();
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
    const { responders, queryClient, queries, cached, isStale } = createQueriesOnServer();
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
    const { responders, queryClient, queries, sent } = createQueriesOnServer();
    const made = makeVascoCredential(5, { extId: "vasco/5" });
    responders.POST = respondWith("createVascoCredential", 201, made);
    const creating = new MutationObserver(queryClient, queries.createVascoCredential());
    await creating.mutate({ path: { clientExtId: "client-123" }, body: { vascoTokens } });
    const item = queries.getVascoCredential({ path: { clientExtId: "client-123", extId: "vasco/5" } });
    expect(await queryClient.fetchQuery(item)).toEqual(made);
    expect(sent).toEqual(["POST"]);
  });

  test("that failed without a response makes items below its path stale, and none of another client", async () => {
    const { responders, queryClient, queries } = createQueriesOnServer();
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
  const remove = (setup: ReturnType<typeof createQueriesOnServer>) =>
    new MutationObserver(setup.queryClient, setup.queries.deleteMobileSignature()).mutate({ path });

  test("removes the cached read, so that the next one asks the server", async () => {
    const setup = createQueriesOnServer();
    await setup.read();
    setup.responders.DELETE = respondWith("deleteMobileSignature", 204);
    expect(await remove(setup)).toBeUndefined();
    expect(setup.cached()).toBeUndefined();
    setup.responders.GET = respondWith("getMobileSignature", 404);
    await expect(setup.read()).rejects.toMatchObject({ status: 404 });
  });

  test("ends a read that began before it", async () => {
    const setup = createQueriesOnServer();
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
    const setup = createQueriesOnServer();
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
    const setup = createQueriesOnServer();
    const credential = await setup.read();
    setup.responders.DELETE = fetch;
    await expect(remove(setup)).rejects.toMatchObject({ name: "CredentialApiError" });
    expect(setup.cached()).toBe(credential);
    expect(setup.isStale()).toBe(isStale);
  });
});

describe("a mutation that failed", () => {
  test("with a conflict makes the cached read stale, and the read gets the other change", async () => {
    const { read, update, server, isStale, queryClient, query } = createQueriesOnServer();
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
    const { read, update, isStale, responders } = createQueriesOnServer();
    await read();
    responders.PATCH = fetch;
    await expect(update({ stateName: "disabled" })).rejects.toMatchObject({ name: "CredentialApiError" });
    expect(isStale()).toBe(true);
  });

  test.each([400, 401, 403, 413, 415, 422] as const)("with %i leaves the cached read as it is", async (status) => {
    const { read, update, isStale, cached, responders } = createQueriesOnServer();
    const before = await read();
    responders.PATCH = respondWith("updateMobileSignature", status);
    await expect(update({ stateName: "disabled" })).rejects.toMatchObject({ status });
    expect(isStale()).toBe(false);
    expect(cached()).toBe(before);
  });

  test("because of a mistake in the program is that mistake, and leaves the cached read as it is", async () => {
    const { queryClient, queries, read, isStale } = createQueriesOnServer();
    await read();
    const mutation = new MutationObserver(queryClient, queries.updateMobileSignature());
    // @ts-expect-error the body is missing
    await expect(mutation.mutate({ path })).rejects.toThrow(TypeError);
    expect(isStale()).toBe(false);
  });

  test("with a conflict since a base carries what a merge needs, and nothing was read before", async () => {
    const { queryClient, queries, read, sent, server } = createQueriesOnServer();
    const base = await read();
    server.change({ stateName: "archived" });
    const changing = new MutationObserver(queryClient, queries.changeMobileSignature({ maxAsks: 1 }));
    const draft = () => ({ stateName: "disabled" }) as const;
    await expect(changing.mutate({ path, draft, base })).rejects.toMatchObject({
      status: 409,
      result: { mine: { stateName: "disabled" }, theirs: { stateName: "archived" }, base: { stateName: "active" } },
    });
    expect(sent.slice(0, 3)).toEqual(["GET", "PATCH", "GET"]);
  });

  test("with a conflict of a change that reads first carries what a merge needs", async () => {
    const { change, server } = createQueriesOnServer();
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
