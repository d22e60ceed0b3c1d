import { describe, expect, test } from "vitest";
import { clients } from "../../test/clients.ts";
import { recordFetch } from "../../test/record-fetch.ts";
import { type Fetch, isCredentialApiError, type VascoCredential } from "../index.ts";
import { inSequence, makeVascoCredential, respondWith } from "../testing/index.ts";

const baseUrl = "https://idm.example.com/proxy";
const path = { clientExtId: "client/123" };
const credentials = [1, 2, 3, 4].map((seed) => makeVascoCredential(seed));

/** A server that has two credentials on each page. */
const serve: Fetch = (request) => {
  const { searchParams } = new URL(request.url);
  const start = Number(searchParams.get("continuationToken") ?? 0);
  const next = start + 2 < credentials.length ? { continuationToken: String(start + 2) } : {};
  return respondWith("listVascoCredentials", 200, {
    items: credentials.slice(start, start + 2),
    _pagination: { limit: 2, ...next },
  })(request);
};

async function collect(all: AsyncIterable<VascoCredential>): Promise<VascoCredential[]> {
  const found: VascoCredential[] = [];
  for await (const credential of all) found.push(credential);
  return found;
}

describe.each(Object.entries(clients))("a list of a client on %s", (_name, createClient) => {
  test("is read page by page, with the query of the request and the token of each page", async () => {
    const { fetch, requests } = recordFetch(serve);
    const client = createClient({ baseUrl, fetch });
    const query = { limit: 2, returnTotalResultCount: false };
    expect(await collect(client.listVascoCredentials.all({ path, query }))).toEqual(credentials);
    const list = "https://idm.example.com/proxy/nevisidm/api/core/v1/client%2F123/vasco";
    expect(requests.map(({ url }) => url)).toEqual([
      `${list}?limit=2&returnTotalResultCount=false`,
      `${list}?limit=2&returnTotalResultCount=false&continuationToken=2`,
    ]);
  });

  test("gives the options of the call to each page", async () => {
    const { fetch, requests } = recordFetch(serve);
    const controller = new AbortController();
    const options = { signal: controller.signal, headers: { "X-Trace": "1" } };
    const reading = (async () => {
      for await (const _ of createClient({ baseUrl, fetch }).listVascoCredentials.all({ path }, options)) {
        controller.abort("left the page");
      }
    })();
    await expect(reading).rejects.toMatchObject({ name: "CredentialApiError", status: "aborted" });
    expect(requests.map(({ headers }) => headers.get("X-Trace"))).toEqual(["1"]);
  });

  test("throws the error of a page, after the items of the pages before", async () => {
    const fetch = inSequence(serve, respondWith("listVascoCredentials", 403));
    const found: VascoCredential[] = [];
    const reading = (async () => {
      for await (const each of createClient({ baseUrl, fetch }).listVascoCredentials.all({ path })) found.push(each);
    })();
    const error = await reading.catch((thrown: unknown) => thrown);
    expect(isCredentialApiError(error)).toBe(true);
    expect(error).toMatchObject({ status: 403, operation: "listVascoCredentials" });
    expect(found).toEqual(credentials.slice(0, 2));
  });

  test("ends with an error when the server repeats a token, and says so", async () => {
    const page = { items: credentials, _pagination: { limit: 4, continuationToken: "again" } };
    const { fetch, requests } = recordFetch(respondWith("listVascoCredentials", 200, page));
    await expect(collect(createClient({ baseUrl, fetch }).listVascoCredentials.all({ path }))).rejects.toMatchObject({
      name: "CredentialApiError",
      status: "unexpected",
      message:
        "unexpected 200: listVascoCredentials got no response that the contract declares. An earlier page has the same token of the next page",
      requestId: expect.any(String),
    });
    expect(requests).toHaveLength(2);
  });

  test("throws a TypeError for a mistake in the program, before anything is sent", async () => {
    const { fetch, requests } = recordFetch(serve);
    const all = createClient({ baseUrl, fetch }).listVascoCredentials.all({ path: { clientExtId: ".." } });
    await expect(collect(all)).rejects.toThrow(TypeError);
    const query = { continuationToken: "\ud800" };
    await expect(createClient({ baseUrl, fetch }).listVascoCredentials({ path, query })).rejects.toThrow(
      new TypeError("query parameter continuationToken has a character that a query cannot carry"),
    );
    expect(requests).toEqual([]);
  });

  test("can be called for one page, like any operation", async () => {
    const client = createClient({ baseUrl, fetch: serve });
    const result = await client.listVascoCredentials({ path, query: { continuationToken: "2" } });
    expect(result).toMatchObject({ status: 200, body: { items: credentials.slice(2), _pagination: { limit: 2 } } });
  });
});
