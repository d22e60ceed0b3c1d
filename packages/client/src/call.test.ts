import { describe, expect, test } from "vitest";
import { clients } from "../test/clients.ts";
import { createFakeClock } from "../test/fake-clock.ts";
import { recordFetch } from "../test/record-fetch.ts";
import type { CredentialClientOptions } from "./index.ts";

const baseUrl = "https://idm.example.com";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const unversioned = { path, body: { stateName: "disabled" } } as const;

const silent = () => new Promise<Response>(() => {});

describe.each(Object.entries(clients))("a client on %s", (_name, createClient) => {
  describe("timeout", () => {
    test("of an attempt: ten seconds, and the fetch is told", async () => {
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
      expect(result).toMatchObject({ status: "timeout", cause: { message: "no answer within 40 ms" } });
      expect(clock.now()).toBe(40);
    });

    test("never, when that is what is asked for", async () => {
      const clock = createFakeClock();
      const answer = Promise.withResolvers<Response>();
      const client = createClient({ baseUrl, fetch: () => answer.promise, clock });
      const options = { timeoutMs: Number.POSITIVE_INFINITY, attemptTimeoutMs: Number.POSITIVE_INFINITY };
      const call = client.updateMobileSignature(unversioned, options);
      await clock.advance(1e9);
      answer.resolve(Response.json({}));
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
      expect(result).toMatchObject({ status: "timeout", attempts: 0 });
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

    test("leaves no timer behind when the answer is there", async () => {
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

  describe("requests under way", () => {
    const start = (options: Partial<CredentialClientOptions> = {}) => {
      const clock = createFakeClock();
      const pending: PromiseWithResolvers<Response>[] = [];
      const fetch = () => {
        const answer = Promise.withResolvers<Response>();
        pending.push(answer);
        return answer.promise;
      };
      const client = createClient({ baseUrl, fetch, clock, maxInFlight: 2, ...options });
      const call = (signal?: AbortSignal) => client.updateMobileSignature(unversioned, { signal });
      return { clock, pending, client, call };
    };

    test("are sixteen at most", async () => {
      const { clock, pending, call } = start({ maxInFlight: undefined });
      for (let count = 0; count < 20; count++) call();
      await clock.advance(0);
      expect(pending).toHaveLength(16);
    });

    test("make room for the next, first come, first served", async () => {
      const { clock, pending, client } = start();
      const done: number[] = [];
      for (const version of [1, 2, 3, 4]) {
        client.updateMobileSignature({ path, body: { version } }).then(() => done.push(version));
      }
      await clock.advance(0);
      expect(pending).toHaveLength(2);
      for (let next = 0; next < 4; next++) {
        pending[next]?.resolve(Response.json({}));
        await clock.advance(0);
      }
      expect(done).toEqual([1, 2, 3, 4]);
    });

    test("do not count a call that waits to be repeated", async () => {
      const clock = createFakeClock();
      const { fetch, requests } = recordFetch(() => new Response(null, { status: 503 }));
      const client = createClient({ baseUrl, fetch, clock, maxInFlight: 1 });
      const first = client.getMobileSignature({ path });
      const second = client.getMobileSignature({ path });
      await clock.advance(0);
      expect(requests).toHaveLength(2);
      await clock.settle(Promise.all([first, second]));
    });

    test("leave a call waiting until it is given up, or its time is over", async () => {
      const { clock, pending, call, client } = start();
      const busy = [call(), call()];
      const aborting = new AbortController();
      const given = call(aborting.signal);
      const late = client.updateMobileSignature(unversioned, { timeoutMs: 50 });
      const patient = call();
      await clock.advance(50);
      expect(await late).toMatchObject({ status: "timeout", attempts: 0 });
      aborting.abort("left the page");
      expect(await given).toEqual({ status: "aborted", cause: "left the page", attempts: 0 });
      for (const { resolve } of pending) resolve(Response.json({}));
      await Promise.all(busy);
      await clock.advance(0);
      expect(pending).toHaveLength(3);
      pending[2]?.resolve(Response.json({}));
      expect((await patient).status).toBe(200);
    });

    test("lose no place to a call that is given up just when its turn comes", async () => {
      const { clock, pending, call } = start({ maxInFlight: 1 });
      const first = call();
      const aborting = new AbortController();
      const second = call(aborting.signal);
      await clock.advance(0);
      pending[0]?.resolve(Response.json({}));
      // The place is passed on somewhere in these turns; giving up in any of them must not lose it.
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      aborting.abort();
      await Promise.all([first, second]);
      const third = call();
      await clock.advance(0);
      pending.at(-1)?.resolve(Response.json({}));
      expect((await third).status).toBe(200);
    });

    test("get their place back after a mistake of the program", async () => {
      const { clock, pending, client, call } = start({ maxInFlight: 1 });
      const mistaken = Reflect.apply(client.updateMobileSignature, undefined, [unversioned, { signal: "x" }]);
      await expect(mistaken).rejects.toThrow(TypeError);
      const next = call();
      await clock.advance(0);
      pending[0]?.resolve(Response.json({}));
      expect((await next).status).toBe(200);
    });
  });

  test("leaves no listener on the signal of the caller", async () => {
    const { signal } = new AbortController();
    const counts = { added: 0, removed: 0 };
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...given: Parameters<typeof addEventListener>) => {
      counts.added++;
      addEventListener.apply(signal, given);
    };
    signal.removeEventListener = (...given: Parameters<typeof removeEventListener>) => {
      counts.removed++;
      removeEventListener.apply(signal, given);
    };
    const client = createClient({ baseUrl, fetch: () => Response.json({}) });
    await client.updateMobileSignature(unversioned, { signal });
    expect(counts.added).toBeGreaterThan(0);
    expect(counts.removed).toBe(counts.added);
  });
});
