import { describe, expect, test, vi } from "vitest";
import { clients } from "../../test/clients.ts";
import { createCountingSignal } from "../../test/counting-signal.ts";
import { createFakeClock } from "../../test/fake-clock.ts";
import { recordFetch } from "../../test/record-fetch.ts";
import type { CredentialClientOptions } from "../index.ts";
import { withTimeout } from "./with-timeout.ts";

const baseUrl = "https://idm.example.com";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const request = { path, body: { stateName: "disabled", version: 7 } } as const;
const unversioned = { path, body: { stateName: "disabled" } } as const;

const silent = () => new Promise<Response>(() => {});

describe.each(Object.entries(clients))("a client on %s", (_name, createClient) => {
  describe("timeout", () => {
    test("of an attempt: ten seconds, and the fetch is aborted", async () => {
      const clock = createFakeClock();
      const { fetch, requests } = recordFetch(silent);
      const client = createClient({ baseUrl, fetch, clock });
      const result = await clock.settle(client.updateMobileSignature(unversioned));
      expect(result).toMatchObject({ status: "timeout", cause: { name: "TimeoutError" }, attempts: 1 });
      expect(clock.now()).toBe(10_000);
      expect(requests[0]?.signal.aborted).toBe(true);
    });

    test("of the whole call: thirty seconds, however many attempts that makes", async () => {
      const clock = createFakeClock();
      const { fetch, requests } = recordFetch(silent);
      const client = createClient({ baseUrl, fetch, clock, maxAttempts: 10 });
      const result = await clock.settle(client.getMobileSignature({ path }));
      expect(result).toMatchObject({ status: "timeout", attempts: 3 });
      expect(clock.now()).toBe(30_000);
      expect(requests).toHaveLength(3);
    });

    test.each<[string, Partial<CredentialClientOptions>, object]>([
      ["the client", { attemptTimeoutMs: 40 }, {}],
      ["the call", { attemptTimeoutMs: 1 }, { attemptTimeoutMs: 40 }],
      ["the call, for all of it", {}, { timeoutMs: 40 }],
    ])("as %s says", async (_who, options, given) => {
      const clock = createFakeClock();
      const client = createClient({ baseUrl, fetch: silent, clock, ...options });
      const result = await clock.settle(client.updateMobileSignature(unversioned, given));
      expect(result).toMatchObject({ status: "timeout", cause: { message: "no response within 40 ms" } });
      expect(clock.now()).toBe(40);
    });

    test("never, when that is what is asked for", async () => {
      const clock = createFakeClock();
      const response = Promise.withResolvers<Response>();
      const client = createClient({ baseUrl, fetch: () => response.promise, clock });
      const options = { timeoutMs: Number.POSITIVE_INFINITY, attemptTimeoutMs: Number.POSITIVE_INFINITY };
      const call = client.updateMobileSignature(unversioned, options);
      await clock.advance(1e9);
      response.resolve(Response.json({}));
      expect((await call).status).toBe(200);
    });

    test("while the token function waits: nothing is sent, and it is not asked again", async () => {
      const clock = createFakeClock();
      const { fetch, requests } = recordFetch(silent);
      let asked = 0;
      const token = () => {
        asked++;
        return new Promise<string>(() => {});
      };
      const result = await clock.settle(createClient({ baseUrl, fetch, clock, token }).getMobileSignature({ path }));
      expect(result).toMatchObject({ status: "token", cause: { name: "TimeoutError" }, attempts: 0 });
      expect(clock.now()).toBe(8_000);
      expect(requests).toEqual([]);
      expect(asked).toBe(1);
    });

    test("while the body comes in drops, even when the fetch does not listen", async () => {
      const clock = createFakeClock();
      const drops = new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{"version":')) });
      const client = createClient({ baseUrl, fetch: () => new Response(drops), clock });
      const result = await clock.settle(client.updateMobileSignature(unversioned));
      expect(result).toMatchObject({ status: "timeout", attempts: 1 });
    });

    test("leaves no timer behind when the response is there", async () => {
      const clock = createFakeClock();
      const client = createClient({ baseUrl, fetch: () => Response.json({}), clock });
      await clock.settle(client.updateMobileSignature(unversioned));
      expect(clock.isIdle()).toBe(true);
    });

    test.each([0, -1, Number.NaN])("of %s is a mistake of the program", async (timeoutMs) => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      expect(() => createClient({ baseUrl, fetch, timeoutMs })).toThrow("timeoutMs must be a positive number");
      for (const name of ["attemptTimeoutMs", "maxAttempts", "maxInFlight"]) {
        expect(() => createClient({ baseUrl, fetch, [name]: timeoutMs })).toThrow(`${name} must be a positive number`);
      }
      const call = createClient({ baseUrl, fetch }).updateMobileSignature(unversioned, { timeoutMs });
      await expect(call).rejects.toThrow(new TypeError("timeoutMs must be a positive number"));
      expect(requests).toEqual([]);
    });
  });

  describe("aborted", () => {
    test("before the call: no token is asked for, nothing is sent", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      const token = () => {
        throw new Error("must not be asked");
      };
      const result = await createClient({ baseUrl, fetch, token }).updateMobileSignature(request, {
        signal: AbortSignal.abort("left the page"),
      });
      expect(result).toMatchObject({ status: "aborted", cause: "left the page", attempts: 0 });
      expect(requests).toEqual([]);
    });

    test("while the token function waits: nothing is sent, even when the token comes later", async () => {
      const { fetch, requests } = recordFetch(() => Response.json({}));
      const token = Promise.withResolvers<string>();
      const aborting = new AbortController();
      const client = createClient({ baseUrl, fetch, token: () => token.promise });
      const call = client.updateMobileSignature(request, { signal: aborting.signal });
      aborting.abort("left the page");
      expect(await call).toMatchObject({ status: "aborted", cause: "left the page", attempts: 0 });
      token.resolve("abc");
      await new Promise((resolve) => setTimeout(resolve));
      expect(requests).toEqual([]);
    });

    test("while the response is awaited, whether the fetch listens or not", async () => {
      const listening = (outgoing: Request) =>
        new Promise<Response>((_, reject) => {
          outgoing.signal.addEventListener("abort", () => reject(outgoing.signal.reason));
        });
      const deaf = () => new Promise<Response>(() => {});
      for (const fetch of [listening, deaf]) {
        const aborting = new AbortController();
        const client = createClient({ baseUrl, fetch });
        const call = client.updateMobileSignature(request, { signal: aborting.signal });
        setTimeout(() => aborting.abort("left the page"));
        expect(await call).toMatchObject({ status: "aborted", cause: "left the page", attempts: 1 });
      }
    });

    test("by a timeout of the caller", async () => {
      const client = createClient({ baseUrl, fetch: () => new Promise<Response>(() => {}) });
      const result = await client.updateMobileSignature(request, { signal: AbortSignal.timeout(1) });
      expect(result).toMatchObject({ status: "aborted", cause: { name: "TimeoutError" } });
    });

    test("all at once, however many calls have the same signal", async () => {
      const aborting = new AbortController();
      const client = createClient({ baseUrl, fetch: silent });
      const calls = Array.from({ length: 20 }, () => client.getMobileSignature({ path }, { signal: aborting.signal }));
      await new Promise((resolve) => setTimeout(resolve));
      aborting.abort("left the page");
      const ended = await Promise.all(calls);
      // The first sixteen were under way, the others in the queue.
      expect(ended.map(({ status, attempts }) => `${status} ${attempts}`)).toEqual([
        ...Array(16).fill("aborted 1"),
        ...Array(4).fill("aborted 0"),
      ]);
    });

    test("leaves one listener on the signal of the caller, however many calls had it", async () => {
      const { signal, listeners } = createCountingSignal();
      const client = createClient({ baseUrl, fetch: () => Response.json({}) });
      for (let count = 0; count < 20; count++) {
        await client.changeMobileSignature(path, () => ({ stateName: "disabled" }), { signal });
      }
      expect(listeners).toEqual({ added: 1, now: 1 });
    });

    test("not by a signal that fires after the response", async () => {
      const { fetch } = recordFetch(() => Response.json({}));
      const aborting = new AbortController();
      const client = createClient({ baseUrl, fetch });
      const result = await client.updateMobileSignature(request, { signal: aborting.signal });
      aborting.abort();
      expect(result.status).toBe(200);
    });
  });
});

test.each([
  ["aborted", 1_000, AbortSignal.abort("left the page")],
  ["timeout", 0, undefined],
  ["timeout", -1, new AbortController().signal],
])("what is over before it begins is not begun: %s", async (status, ms, signal) => {
  const clock = createFakeClock();
  const work = vi.fn();
  expect(await withTimeout(clock, ms, signal, work)).toMatchObject({ status });
  expect(work).not.toHaveBeenCalled();
  expect(clock.isIdle()).toBe(true);
});
