import { describe, expect, test } from "vitest";
import { clients } from "../test/clients.ts";
import { createFakeClock } from "../test/fake-clock.ts";
import { recordFetch } from "../test/record-fetch.ts";
import type { CredentialClientOptions } from "./options.ts";

const baseUrl = "https://idm.example.com/proxy";
const template = "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}";
const request = { params: { path: { clientExtId: "client-123", extId: "vasco-123" } }, body: { version: "3" } };
const errors = { errors: [{ code: "errors.noRecord", message: "There is no such credential." }] };

describe.each(Object.entries(clients))("a client on %s", (_name, create) => {
  const createCredentialClient = (options: CredentialClientOptions) => create({ maxAttempts: 1, ...options });

  test("goes out like the operation does", async () => {
    const { fetch, requests } = recordFetch(() => Response.json({}));
    const client = createCredentialClient({ baseUrl, token: "abc", fetch });
    await client.raw.PATCH(template, request);
    await client.updateVascoCredential({ path: request.params.path, body: request.body });

    const sent = requests.map(async ({ method, url, redirect, headers, ...rest }, index) => ({
      ...{ method, url, redirect, headers: [...headers], rest },
      body: await requests[index]?.text(),
    }));
    const [raw, byName] = await Promise.all(sent);
    expect(raw).toEqual(byName);
    expect(raw).toMatchObject({ method: "PATCH", redirect: "manual", body: '{"version":"3"}' });
  });

  describe("what comes back", () => {
    test("is data when the response is ok", async () => {
      const response = Response.json({ version: 4 });
      const { raw } = createCredentialClient({ baseUrl, fetch: () => response });
      expect(await raw.PATCH(template, request)).toEqual({ data: { version: 4 }, response: response });
    });

    test("is error when it is not", async () => {
      const response = Response.json(errors, { status: 404 });
      const { raw } = createCredentialClient({ baseUrl, fetch: () => response });
      expect(await raw.PATCH(template, request)).toEqual({ error: errors, response: response });
    });

    test("an error that is not JSON is text, and a success that is not JSON is a rejection", async () => {
      const responses = [new Response("busy", { status: 502 }), new Response("<html>")];
      const { raw } = createCredentialClient({ baseUrl, fetch: () => responses.shift() ?? Response.error() });
      expect(await raw.PATCH(template, request)).toMatchObject({ error: "busy" });
      await expect(raw.PATCH(template, request)).rejects.toThrow(SyntaxError);
    });

    test("is a rejection with what fetch threw, or the reason of the signal", async () => {
      const cause = new TypeError("fetch failed");
      const { raw } = createCredentialClient({ baseUrl, fetch: () => Promise.reject(cause) });
      await expect(raw.PATCH(template, request)).rejects.toBe(cause);
      const signal = AbortSignal.abort("left the page");
      await expect(raw.PATCH(template, { ...request, signal })).rejects.toBe("left the page");
    });
  });

  describe("mistakes of the program reject with a TypeError before anything is sent", () => {
    const { fetch, requests } = recordFetch(() => Response.json({}));
    const { raw } = createCredentialClient({ baseUrl, token: "s3cret", fetch });
    const patchAny = raw.PATCH as AnyCall;

    test.each(["", ".", "..", "\u0000"])("the path parameter %j", async (extId) => {
      const unsafe = raw.PATCH(template, { params: { path: { clientExtId: "client-123", extId } }, body: {} });
      await expect(unsafe).rejects.toThrow("path parameter extId must be text");
      expect(requests).toEqual([]);
    });

    test.each(["/", "@elsewhere.example.com/", "/nevisidm/../admin", "//elsewhere.example.com", ".evil.example/x"])(
      "the path %s, which is not in the contract",
      async (path) => {
        const unknown = patchAny(path, request);
        await expect(unknown).rejects.toThrow(/^PATCH .* is not in the contract$/);
        expect(requests).toEqual([]);
      },
    );

    test("missing parameters", async () => {
      await expect(patchAny(template)).rejects.toThrow("path parameter clientExtId must be text");
      expect(requests).toEqual([]);
    });
  });

  describe("the token", () => {
    const start = () => {
      const recorded = recordFetch(() => Response.json({}));
      return { ...recorded, raw: createCredentialClient({ baseUrl, token: "s3cret", fetch: recorded.fetch }).raw };
    };
    const authorizations = (requests: readonly Request[]) =>
      requests.map(({ headers }) => headers.get("Authorization"));

    test.each([
      "https://evil.example",
      "https://idm.example.com",
      "https://idm.example.com/proxy-evil",
      "https://idm.example.com.evil.example/proxy",
      "https://idm.example.com@evil.example/proxy",
      "http://idm.example.com/proxy",
      "https://idm.example.com:8443/proxy",
      "https://idm.example.com/proxy/../other",
    ])("does not go to %s, which is not below baseUrl", async (other) => {
      const { raw, requests } = start();
      await raw.PATCH(template, { ...request, baseUrl: other }).catch(() => undefined);
      expect(authorizations(requests).filter((each) => each !== null)).toEqual([]);
    });

    test("does not go where a path leads that begins with a host", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      const { raw } = createCredentialClient({ baseUrl: "https://idm.example.com", token: "s3cret", fetch });
      await (raw.PATCH as AnyCall)(`.evil.example${template}`, request);
      expect(requests.map(({ url }) => new URL(url).host)).toEqual(["idm.example.com.evil.example"]);
      expect(authorizations(requests)).toEqual([null]);
    });

    test("does not go to another address that a middleware chooses", async () => {
      const { raw, requests } = start();
      raw.use({ onRequest: ({ request: own }) => new Request(own.url.replace("idm.", "evil."), own) });
      await raw.PATCH(template, request);
      expect(authorizations(requests)).toEqual([null]);
    });

    test("goes to baseUrl, also when that is written in another way", async () => {
      const recorded = recordFetch(() => Response.json({}));
      const written = "HTTPS://IDM.example.com:443/x/../proxy//";
      const { raw } = createCredentialClient({ baseUrl: written, token: "s3cret", fetch: recorded.fetch });
      await raw.PATCH(template, request);
      expect(authorizations(recorded.requests)).toEqual(["Bearer s3cret"]);
    });
  });

  test("a path serializer of the caller cannot lead elsewhere", async () => {
    const { fetch, requests } = recordFetch(() => Response.json({}));
    const { raw } = createCredentialClient({ baseUrl, token: "abc", fetch });
    for (const extId of ["", ".", "..", "x/../../secrets"]) {
      const pathSerializer = (text: string) => text.replace("{clientExtId}", "client-123").replace("{extId}", extId);
      await expect(raw.PATCH(template, { ...request, pathSerializer })).rejects.toThrow("is not in the contract");
    }
    expect(requests).toEqual([]);
  });

  describe("a call", () => {
    test("takes retry and timeouts beside the options of openapi-fetch", async () => {
      const clock = createFakeClock();
      const { fetch, requests } = recordFetch(() => new Promise(() => {}));
      const { raw } = create({ baseUrl, fetch, clock, maxAttempts: 3 });
      const unversioned = { ...request, body: {} };
      const times = { attemptTimeoutMs: 10, timeoutMs: 1_000 };
      const rejects = async (call: Promise<unknown>) =>
        expect(clock.settle(call)).rejects.toMatchObject({ name: "TimeoutError" });
      await rejects(raw.PATCH(template, { ...unversioned, ...times }));
      expect(requests).toHaveLength(1);
      await rejects(raw.PATCH(template, { ...unversioned, ...times, retry: true }));
      expect(requests).toHaveLength(4);
      await rejects(raw.PATCH(template, { ...request, ...times }));
      expect(requests).toHaveLength(7);
      await rejects(raw.PATCH(template, { ...request, ...times, retry: false }));
      expect(requests).toHaveLength(8);
      await expect(raw.PATCH(template, { ...request, timeoutMs: -1 })).rejects.toThrow(
        "timeoutMs must be a positive number",
      );
    });

    test("reads as the caller says", async () => {
      const { raw } = createCredentialClient({ baseUrl, fetch: () => Response.json({ version: 4 }) });
      expect((await raw.PATCH(template, { ...request, parseAs: "text" })).data).toBe('{"version":4}');
      const { data } = await raw.PATCH(template, { ...request, parseAs: "blob" });
      expect(await data?.text()).toBe('{"version":4}');
    });

    test("with an empty error body has an error that is not falsy, marked as synthetic", async () => {
      const { raw } = createCredentialClient({ baseUrl, fetch: () => new Response(null, { status: 401 }) });
      const { error, response } = await raw.PATCH(template, request);
      expect(error).toMatchObject({ errors: [{ code: "client.emptyBody" }], synthetic: true });
      expect(response.status).toBe(401);
    });
  });
});

/** `raw` accepts no path that is not in the contract. */
type AnyCall = (...given: readonly unknown[]) => Promise<unknown>;
