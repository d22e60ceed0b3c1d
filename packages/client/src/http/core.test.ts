import { describe, expect, test } from "vitest";
import { clients } from "../../test/clients.ts";
import { recordFetch } from "../../test/record-fetch.ts";
import type { CredentialClientOptions } from "../options.ts";

const baseUrl = "https://idm.example.com/proxy";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const request = { path, body: { stateName: "disabled", version: 7 } } as const;

describe.each(Object.entries(clients))("a client on %s", (_name, create) => {
  const createCredentialClient = (options: CredentialClientOptions) => create({ maxAttempts: 1, ...options });

  describe("what goes out", () => {
    test("is one PATCH of the JSON body at the path of the operation", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      await createCredentialClient({ baseUrl, token: "abc", fetch }).updateMobileSignature(request);
      await createCredentialClient({ baseUrl, fetch }).updateVascoCredential({
        path: { clientExtId: "a/b", extId: "é" },
        body: {},
      });

      expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
        "PATCH https://idm.example.com/proxy/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature",
        "PATCH https://idm.example.com/proxy/nevisidm/api/core/v1/a%2Fb/vasco/%C3%A9",
      ]);
      expect(await Promise.all(requests.map((each) => each.text()))).toEqual([
        '{"stateName":"disabled","version":7}',
        "{}",
      ]);
      expect(requests.map((each) => Object.fromEntries(each.headers))).toEqual([
        { accept: "application/json", authorization: "Bearer abc", "content-type": "application/json" },
        { accept: "application/json", "content-type": "application/json" },
      ]);
    });

    test("is one GET without a body for a read", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      await createCredentialClient({ baseUrl, token: "abc", fetch }).getMobileSignature({ path });
      expect(
        requests.map(({ method, body, headers }) => ({ method, body, headers: Object.fromEntries(headers) })),
      ).toEqual([{ method: "GET", body: null, headers: { accept: "application/json", authorization: "Bearer abc" } }]);
    });

    test("neither comes out of a cache nor goes into one: a version from there makes the next change fail", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      await createCredentialClient({ baseUrl, fetch }).getMobileSignature({ path });
      expect(requests[0]?.cache).toBe("no-store");
    });

    test("goes through the fetch of the platform as it is at the time of the call, and is the same", async () => {
      const own = recordFetch(() => Response.json({}));
      await createCredentialClient({ baseUrl, token: "abc", fetch: own.fetch }).updateMobileSignature(request);
      const client = createCredentialClient({ baseUrl, token: "abc" });
      const platform = recordFetch(() => Response.json({}));
      const original = globalThis.fetch;
      globalThis.fetch = async (input, init) => platform.fetch(new Request(input, init));
      await client.updateMobileSignature(request).finally(() => Object.assign(globalThis, { fetch: original }));

      const shown = [...own.requests, ...platform.requests].map(
        async ({ method, url, redirect, cache, headers }, index) => ({
          ...{ method, url, redirect, cache, headers: [...headers] },
          body: await [...own.requests, ...platform.requests][index]?.text(),
        }),
      );
      const [expected, sent] = await Promise.all(shown);
      expect(sent).toEqual(expected);
      expect(sent).toMatchObject({ method: "PATCH", redirect: "manual", body: JSON.stringify(request.body) });
    });

    test("never follows a redirect", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
      expect(requests[0]?.redirect).toBe("manual");
    });
  });

  describe("network", () => {
    test("no response", async () => {
      const cause = new TypeError("fetch failed");
      const { fetch } = recordFetch(() => Promise.reject(cause));
      const result = await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
      expect(result).toMatchObject({ status: "network", cause, attempts: 1 });
      expect(result.requestId).toBeUndefined();
      expect(result.response).toBeUndefined();
    });

    test.each([200, 409])("a %i whose body breaks off", async (status) => {
      const cause = new TypeError("terminated");
      const { fetch } = recordFetch(() => new Response(brokenStream(cause), { status }));
      const result = await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
      expect(result).toMatchObject({ status: "network", cause, attempts: 1 });
    });

    test("a fetch that throws at once", async () => {
      const cause = new TypeError("offline");
      const fetch = () => {
        throw cause;
      };
      const result = await createCredentialClient({ baseUrl, fetch }).updateMobileSignature(request);
      expect(result).toMatchObject({ status: "network", cause, attempts: 1 });
    });
  });
});

function brokenStream(cause: Error): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"version":')),
    pull: (controller) => controller.error(cause),
  });
}
