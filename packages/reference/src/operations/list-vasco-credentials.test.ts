import { describe, expect, test } from "vitest";
import { oneCaller, openReference } from "../../test/send.ts";
import { states } from "../../test/states.ts";
import { createMemoryStore, demoData, type Seed } from "../index.ts";

/** The demo data with more VASCO credentials of client-123, one for each day and external id. */
function withTokens(...tokens: readonly (readonly [day: string, extId: string])[]): Seed {
  const [first] = demoData.credentials.filter(({ credential }) => credential.extId === "vasco-456");
  if (first === undefined) throw new Error("The demo data has vasco-456");
  const more = tokens.map(([day, extId]) => ({
    ...first,
    credential: { ...first.credential, extId, created: `${day}T10:00:00Z` },
  }));
  return { ...demoData, credentials: [...demoData.credentials, ...more] };
}

function open(seed: Seed = demoData) {
  const { store, send } = openReference({
    store: createMemoryStore(seed),
    callers: oneCaller({ clients: ["client-123", "client-456", "client-999"] }),
  });
  const list = async (query = "", path = {}) => {
    const { status, body, headers, error } = await send("listVascoCredentials", { path, query });
    const { items = [], _pagination: pagination = {} } = Object(body);
    return { status, headers, error, body, pagination, extIds: items.map(({ extId }: { extId: string }) => extId) };
  };
  return { store, send, list };
}

describe("200", () => {
  test("the credentials of the client only, with or without a user, token data included", async () => {
    const { store, list } = open();
    const { status, body, headers } = await list();
    const items = await Promise.all(
      ["vasco-123", "vasco-456"].map((extId) =>
        store.readCredential({ clientExtId: "client-123", type: "Vasco", extId }),
      ),
    );
    expect([status, body]).toEqual([200, { items, _pagination: { limit: 100 } }]);
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("page by page, in the order of creation, until a page has no token", async () => {
    const { list } = open(withTokens(["2026-03-01", "b"], ["2026-03-01", "a"], ["2025-01-01", "with_underscore_"]));
    const pages: string[] = [];
    let query = "?limit=2";
    for (;;) {
      const { extIds, pagination } = await list(query);
      pages.push(extIds.join());
      expect(pagination.limit).toBe(2);
      if (pagination.continuationToken === undefined) break;
      query = `?limit=2&continuationToken=${encodeURIComponent(pagination.continuationToken)}`;
    }
    expect(pages).toEqual(["with_underscore_,vasco-123", "vasco-456,a", "b"]);
  });

  test("credentials in every state", async () => {
    const { send, list } = open();
    for (const stateName of states) {
      await send("updateVascoCredential", { body: { stateName } });
      expect(Object((await list("?limit=1")).body).items).toMatchObject([{ extId: "vasco-123", stateName }]);
    }
  });

  test("a full last page has no token", async () => {
    expect((await open().list("?limit=2")).pagination).toEqual({ limit: 2 });
    expect((await open().list("?limit=1")).pagination).toEqual({
      continuationToken: `${Date.parse("2026-02-03T10:00:00Z")}_vasco-123`,
      limit: 1,
    });
  });

  test("the number of all credentials, only if it is asked for", async () => {
    const { list } = open();
    expect((await list("?limit=1&returnTotalResultCount=true")).pagination).toMatchObject({ totalResult: 2 });
    expect((await list("?returnTotalResultCount=false")).pagination).not.toHaveProperty("totalResult");
  });

  test("an empty page behind the last credential, and for a client without credentials", async () => {
    const { list } = open({ ...demoData, credentials: [] });
    const empty = { items: [], _pagination: { limit: 100 } };
    expect(await list()).toMatchObject({ status: 200, body: empty });
    expect(await open().list("?continuationToken=99999999999000_x")).toMatchObject({ status: 200, body: empty });
  });

  test("the token of a credential that has been removed leads on", async () => {
    const { store, list } = open();
    const { pagination } = await list("?limit=1");
    const key = { clientExtId: "client-123", type: "Vasco", extId: "vasco-123" } as const;
    const history = { at: "", subject: "", operationId: "deleteMobileSignature", clientExtId: "client-123" } as const;
    const entry = { ...history, credentialExtId: "vasco-123", type: "Vasco", versionBefore: 3, changed: [] } as const;
    expect(await store.remove({ key, fromVersion: 3, history: entry })).toBe("removed");
    expect((await list(`?continuationToken=${pagination.continuationToken}`)).extIds).toEqual(["vasco-456"]);
  });
});

test("404 noRecord for a client that does not exist", async () => {
  const { status, error } = await open().list("", { clientExtId: "client-999" });
  expect([status, error]).toEqual([404, { code: "errors.noRecord", message: "Client client-999 does not exist." }]);
});

describe("422 invalidData names the parameter", () => {
  test.each([
    ["limit", "?limit=0"],
    ["limit", "?limit=1001"],
    ["limit", "?limit=ten"],
    ["limit", "?limit=1&limit=2"],
    ["continuationToken", "?continuationToken="],
    ["continuationToken", "?continuationToken=page-2"],
    ["continuationToken", "?continuationToken=1770112800001_x"],
    ["continuationToken", "?continuationToken=1770112800000_"],
    ["continuationToken", "?continuationToken=1770112800000_a%0Ab"],
    ["continuationToken", "?continuationToken=-1770112800000_x"],
    ["continuationToken", `?continuationToken=1770112800000_${"x".repeat(51)}`],
    ["returnTotalResultCount", "?returnTotalResultCount=yes"],
  ])("%s of %s", async (parameter, query) => {
    const { status, error } = await open().list(query);
    expect(status).toBe(422);
    expect(error).toMatchObject({ code: "errors.invalidData", parameter });
  });
});
