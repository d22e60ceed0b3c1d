import { describe, expect, test } from "vitest";
import { clients } from "../test/clients.ts";
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
    test("is data when the answer is ok", async () => {
      const answer = Response.json({ version: 4 });
      const { raw } = createCredentialClient({ baseUrl, fetch: () => answer });
      expect(await raw.PATCH(template, request)).toEqual({ data: { version: 4 }, response: answer });
    });

    test("is error when it is not", async () => {
      const answer = Response.json(errors, { status: 404 });
      const { raw } = createCredentialClient({ baseUrl, fetch: () => answer });
      expect(await raw.PATCH(template, request)).toEqual({ error: errors, response: answer });
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

    test.each(["", ".", "..", "\u0000"])("the path parameter %j", async (extId) => {
      const unsafe = raw.PATCH(template, { params: { path: { clientExtId: "client-123", extId } }, body: {} });
      await expect(unsafe).rejects.toThrow("path parameter extId must be text");
      expect(requests).toEqual([]);
    });

    test.each(["/", "@elsewhere.example.com/", "/nevisidm/../admin", "//elsewhere.example.com", ".evil.example/x"])(
      "the path %s, which is not in the contract",
      async (path) => {
        const unknown = Reflect.apply(raw.PATCH, undefined, [path, request]);
        await expect(unknown).rejects.toThrow(/^PATCH .* is not in the contract$/);
        expect(requests).toEqual([]);
      },
    );

    test("missing parameters", async () => {
      await expect(Reflect.apply(raw.PATCH, undefined, [template])).rejects.toThrow(
        "params.path is missing, or lacks a parameter of the path",
      );
      expect(requests).toEqual([]);
    });
  });
});
