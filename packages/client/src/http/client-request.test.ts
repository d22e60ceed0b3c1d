import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { recordFetch } from "../../test/record-fetch.ts";
import { createCredentialClient } from "../index.ts";

const baseUrl = "https://idm.example.com";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const body = { stateName: "disabled", version: 7 } as const;
const PlatformRequest = globalThis.Request;

afterEach(() => void vi.unstubAllGlobals());

describe("a platform that throws at the cache option, as Workers with an old compatibility date", () => {
  class StrictRequest extends PlatformRequest {
    constructor(input: RequestInfo, init: RequestInit = {}) {
      if ("cache" in init) throw new Error("The 'cache' field on 'RequestInitializerDict' is not implemented.");
      super(input, init);
    }
  }

  const { prototype } = PlatformRequest;
  const cache = Object.getOwnPropertyDescriptor(prototype, "cache");
  beforeEach(() => {
    Reflect.deleteProperty(prototype, "cache");
    return () => Object.defineProperty(prototype, "cache", { ...cache });
  });

  test("gets requests without it, with the platform's fetch as with another one", async () => {
    vi.stubGlobal("Request", StrictRequest);
    const { fetch, requests } = recordFetch(() => Response.json({}));
    vi.stubGlobal("fetch", (request: Request, init: RequestInit) => fetch(new StrictRequest(request, init)));
    for (const own of [undefined, fetch]) {
      const client = createCredentialClient({ baseUrl, token: "abc", fetch: own });
      expect((await client.updateMobileSignature({ path, body })).status).toBe(200);
    }
    expect(requests.map(({ method }) => method)).toEqual(["PATCH", "PATCH"]);
  });

  test("says what else it rejects", async () => {
    vi.stubGlobal(
      "Request",
      class extends PlatformRequest {
        constructor(input: RequestInfo, init: RequestInit = {}) {
          if ("redirect" in init) throw new Error("redirect is not implemented");
          super(input, init);
        }
      },
    );
    const { fetch } = recordFetch(() => Response.json({}));
    const result = await createCredentialClient({ baseUrl, fetch }).getMobileSignature({ path });
    expect(result).toMatchObject({ status: "network", message: "redirect is not implemented", attempts: 0 });
  });
});

test("a Request is made where a middleware sees it, and nowhere else", async () => {
  let made = 0;
  vi.stubGlobal(
    "Request",
    class extends PlatformRequest {
      constructor(input: RequestInfo, init?: RequestInit) {
        super(input, init);
        made++;
      }
    },
  );
  const given: unknown[] = [];
  vi.stubGlobal("fetch", async (input: unknown) => {
    given.push(input);
    return Response.json({});
  });
  const client = createCredentialClient({ baseUrl });
  await client.updateMobileSignature({ path, body });
  expect(made).toBe(0);
  const seen: Request[] = [];
  client.raw.use({ onRequest: ({ request }) => void seen.push(request) });
  await client.updateMobileSignature({ path, body });
  expect(made).toBe(1);
  expect(await Promise.all(seen.map((each) => each.text()))).toEqual([JSON.stringify(body)]);
  expect(given).toEqual(Array(2).fill(`${baseUrl}/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature`));
});

test("no attempt clones a request that no middleware has made", async () => {
  const clone = vi.spyOn(PlatformRequest.prototype, "clone");
  const { fetch, requests } = recordFetch(() =>
    requests.length === 1 ? new Response(null, { status: 503, headers: { "Retry-After": "0" } }) : Response.json({}),
  );
  vi.stubGlobal("fetch", (request: Request, init: RequestInit) => fetch(new PlatformRequest(request, init)));
  const result = await createCredentialClient({ baseUrl }).updateMobileSignature({ path, body });
  expect(result).toMatchObject({ status: 200, attempts: 2 });
  expect(await Promise.all(requests.map((each) => each.text()))).toEqual(Array(2).fill(JSON.stringify(body)));
  expect(clone).not.toHaveBeenCalled();
});
