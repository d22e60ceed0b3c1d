import { afterEach, describe, expect, test, vi } from "vitest";
import { clients } from "../../test/clients.ts";
import { createFakeClock } from "../../test/fake-clock.ts";
import { recordFetch } from "../../test/record-fetch.ts";
import type { AttemptEvent } from "../index.ts";

const baseUrl = "https://idm.example.com";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const body = { stateName: "disabled", version: 7 } as const;
const template = "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature";

afterEach(() => void vi.restoreAllMocks());

describe.each(Object.entries(clients))("a client on %s", (_name, createClient) => {
  describe("onAttempt", () => {
    const unavailable = () => new Response(null, { status: 503, headers: { "X-Request-Id": "id-1" } });

    test("hears of every attempt, with its status, its time and what follows", async () => {
      const clock = createFakeClock();
      const events: AttemptEvent[] = [];
      const responses = [unavailable, () => Promise.reject(new TypeError("fetch failed")), () => Response.json({})];
      const fetch = async () => {
        clock.skip(40);
        return responses.shift()?.() ?? Response.error();
      };
      const client = createClient({ baseUrl, fetch, clock, onAttempt: (event) => events.push(event) });
      await clock.settle(client.updateMobileSignature({ path, body }));
      const shared = { operation: "updateMobileSignature", durationMs: 40, requestId: undefined };
      expect(events).toEqual([
        { ...shared, attempt: 1, status: 503, requestId: "id-1", delayMs: 125 },
        { ...shared, attempt: 2, status: "network", delayMs: 250 },
        { ...shared, attempt: 3, status: 200, delayMs: undefined },
      ]);
    });

    test.each([
      ["timeout", { timeoutMs: 30 }, undefined],
      ["aborted", {}, AbortSignal.abort("left the page")],
      ["token", {}, undefined],
    ])("hears of an attempt that ends as %s", async (status, options, signal) => {
      const clock = createFakeClock();
      const events: AttemptEvent[] = [];
      const token = () => {
        if (status === "token") throw new Error("the identity provider is down");
        return "abc";
      };
      const fetch = () => new Promise<Response>(() => {});
      const client = createClient({ baseUrl, fetch, token, clock, onAttempt: (event) => events.push(event) });
      await clock.settle(client.getMobileSignature({ path }, { ...options, signal, retry: false }));
      await clock.advance(0);
      // A call that is aborted before it begins makes no attempt.
      expect(events.map((event) => event.status)).toEqual(signal ? [] : [status]);
    });

    test("hears of calls of raw, too", async () => {
      const events: AttemptEvent[] = [];
      const { fetch } = recordFetch(() => Response.json({}));
      const { raw } = createClient({ baseUrl, fetch, onAttempt: (event) => events.push(event) });
      await raw.GET(template, { params: { path } });
      expect(events).toMatchObject([{ operation: "getMobileSignature", attempt: 1, status: 200 }]);
    });

    test("gets neither a token nor a body nor a parameter", async () => {
      const events: AttemptEvent[] = [];
      const { fetch } = recordFetch(() => Response.json({ msisdn: "+41791234567" }));
      const client = createClient({ baseUrl, fetch, token: "s3cret", onAttempt: (event) => events.push(event) });
      await client.updateMobileSignature({ path, body });
      expect(JSON.stringify(events)).not.toMatch(/s3cret|client-123|user-123|disabled|4179/);
    });

    test("changes no call by what it throws", async () => {
      const { fetch } = recordFetch(() => Response.json({}));
      const hooks = [() => Promise.reject(new Error("async")), () => JSON.parse("{")];
      for (const onAttempt of hooks) {
        const client = createClient({ baseUrl, fetch, onAttempt });
        expect((await client.updateMobileSignature({ path, body })).status).toBe(200);
      }
    });
  });

  describe("clocks", () => {
    test("nothing asks the system clock or chance before the first response: Next.js prerenders such calls", async () => {
      const now = vi.spyOn(Date, "now");
      const random = vi.spyOn(Math, "random");
      const { fetch } = recordFetch(() => {
        expect([now.mock.calls.length, random.mock.calls.length]).toEqual([0, 0]);
        return Response.json({});
      });
      const client = createClient({ baseUrl, fetch, token: async () => "abc" });
      expect((await client.getMobileSignature({ path })).status).toBe(200);
      await client.raw.GET(template, { params: { path } });
      expect([now.mock.calls.length, random.mock.calls.length]).toEqual([0, 0]);
    });

    test.each([3_600_000, -3_600_000])("a system clock that jumps by %i ms changes nothing", async (jumpMs) => {
      const realNow = Date.now;
      let responses = 0;
      const { fetch } = recordFetch(() => {
        vi.spyOn(Date, "now").mockImplementation(() => realNow() + jumpMs);
        return ++responses === 1 ? new Response(null, { status: 503 }) : Response.json({});
      });
      const client = createClient({ baseUrl, fetch, maxInFlight: 1, timeoutMs: 5_000 });
      const calls = [1, 2].map(() => client.getMobileSignature({ path }));
      expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([200, 200]);
      expect(responses).toBe(3);
    });
  });

  describe("middleware of raw", () => {
    test("runs for the named operations", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({ version: 7 }));
      const client = createClient({ baseUrl, fetch, token: "abc" });
      const seen: string[] = [];
      const middleware = {
        onRequest: ({ request, schemaPath }: { request: Request; schemaPath: string }) => {
          seen.push(`${request.method} ${schemaPath}`);
          request.headers.set("X-Trace", "1");
        },
        onResponse: async ({ response }: { response: Response }) => {
          seen.push(`${response.status}`);
          return Response.json({ ...(await response.clone().json()), version: 8 });
        },
      };
      client.raw.use(middleware);
      expect(await client.updateMobileSignature({ path, body })).toMatchObject({ status: 200, body: { version: 8 } });
      expect(seen).toEqual([`PATCH ${template}`, "200"]);
      expect(requests[0]?.headers.get("X-Trace")).toBe("1");
      client.raw.eject(middleware);
      expect(await client.updateMobileSignature({ path, body })).toMatchObject({ body: { version: 7 } });
    });

    test("may make another request: its body and headers are sent with every attempt", async () => {
      const clock = createFakeClock();
      const { fetch, requests } = recordFetch(() =>
        requests.length === 1 ? new Response(null, { status: 503 }) : Response.json({}),
      );
      const client = createClient({ baseUrl, fetch, clock, token: "abc" });
      client.raw.use({
        onRequest: ({ request }) => new Request(request, { body: '{"version":9}', headers: { "X-Own": "1" } }),
      });
      const result = await clock.settle(client.updateMobileSignature({ path, body }));
      expect(result).toMatchObject({ status: 200, attempts: 2 });
      expect(await Promise.all(requests.map((each) => each.text()))).toEqual(['{"version":9}', '{"version":9}']);
      expect(requests.map(({ headers }) => [headers.get("X-Own"), headers.get("Authorization")])).toEqual([
        ["1", "Bearer abc"],
        ["1", "Bearer abc"],
      ]);
    });

    test("may bring its own Authorization, which stays and is not renewed", async () => {
      const { fetch, requests } = recordFetch(() => new Response(null, { status: 401 }));
      const client = createClient({ baseUrl, fetch, token: () => "abc" });
      client.raw.use({ onRequest: ({ request }) => request.headers.set("Authorization", "DPoP xyz") });
      await client.updateMobileSignature({ path, body });
      expect(requests.map(({ headers }) => headers.get("Authorization"))).toEqual(["DPoP xyz"]);
    });

    test("sees no token of the client", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      const client = createClient({ baseUrl, fetch, token: "s3cret" });
      const seen: (string | null)[] = [];
      client.raw.use({ onResponse: ({ request }) => void seen.push(request.headers.get("Authorization")) });
      await client.updateMobileSignature({ path, body });
      vi.stubGlobal("fetch", async (input: string, init: RequestInit) => fetch(new Request(input, init)));
      const onPlatform = createClient({ baseUrl, token: "s3cret" });
      onPlatform.raw.use({ onResponse: ({ request }) => void seen.push(request.headers.get("Authorization")) });
      await onPlatform.updateMobileSignature({ path, body }).finally(() => vi.unstubAllGlobals());
      expect(seen).toEqual([null, null]);
      expect(requests.map(({ headers }) => headers.get("Authorization"))).toEqual(Array(2).fill("Bearer s3cret"));
    });

    test("that throws is a result", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      const client = createClient({ baseUrl, fetch });
      const cause = new Error("no consent");
      client.raw.use({
        onRequest: () => {
          throw cause;
        },
      });
      expect(await client.updateMobileSignature({ path, body })).toMatchObject({
        status: "network",
        cause,
        attempts: 0,
      });
      expect(requests).toEqual([]);
    });

    test("that never settles ends with the time of the call", async () => {
      const clock = createFakeClock();
      const client = createClient({ baseUrl, fetch: () => Response.json({}), clock });
      client.raw.use({ onRequest: () => new Promise<undefined>(() => {}) });
      const result = await clock.settle(client.updateMobileSignature({ path, body }, { timeoutMs: 100 }));
      expect(result).toMatchObject({ status: "timeout", attempts: 0 });
    });

    test("that turns a failure into a response is believed, and what it throws instead does not hide the failure", async () => {
      const clock = createFakeClock();
      const client = createClient({ baseUrl, fetch: () => new Promise(() => {}), clock });
      client.raw.use({ onError: () => new Error("wrapped") });
      const result = await clock.settle(
        client.updateMobileSignature({ path, body }, { attemptTimeoutMs: 10, retry: false }),
      );
      expect(result).toMatchObject({ status: "timeout", cause: { message: "wrapped" } });
      const cached = createClient({ baseUrl, fetch: () => Promise.reject(new TypeError("offline")) });
      cached.raw.use({ onError: () => Response.json({ version: 3 }) });
      expect(await cached.getMobileSignature({ path }, { retry: false })).toMatchObject({
        status: 200,
        body: { version: 3 },
      });
    });
  });

  test("a call can have headers and a fetch of its own", async () => {
    const shared = recordFetch(() => Response.json({}));
    const own = recordFetch(() => Response.json({}));
    const client = createClient({ baseUrl, fetch: shared.fetch, token: "abc" });
    const headers = { "X-Trace": "1", Authorization: "Bearer other", Accept: null };
    await client.updateMobileSignature({ path, body }, { headers, fetch: own.fetch });
    expect(shared.requests).toEqual([]);
    expect(own.requests.map((request) => Object.fromEntries(request.headers))).toEqual([
      { "content-type": "application/json", authorization: "Bearer other", "x-trace": "1" },
    ]);
  });
});
