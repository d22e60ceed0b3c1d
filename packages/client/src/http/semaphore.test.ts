import { describe, expect, test } from "vitest";
import { clients } from "../../test/clients.ts";
import { createFakeClock } from "../../test/fake-clock.ts";
import { recordFetch } from "../../test/record-fetch.ts";
import type { CredentialClientOptions } from "../index.ts";

const baseUrl = "https://idm.example.com";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const unversioned = { path, body: { stateName: "disabled" } } as const;

describe.each(Object.entries(clients))("a client on %s", (_name, createClient) => {
  describe("requests under way", () => {
    const start = (options: Partial<CredentialClientOptions> = {}) => {
      const clock = createFakeClock();
      const pending: PromiseWithResolvers<Response>[] = [];
      const fetch = () => {
        const response = Promise.withResolvers<Response>();
        pending.push(response);
        return response.promise;
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

    test("stay that many after calls have ended", async () => {
      const { clock, pending, call } = start();
      for (let count = 0; count < 9; count++) call();
      await clock.advance(0);
      for (let next = 0; next < 9; next++) {
        expect(pending).toHaveLength(Math.min(next + 2, 9));
        pending[next]?.resolve(Response.json({}));
        await clock.advance(0);
      }
      for (let count = 0; count < 3; count++) call();
      await clock.advance(0);
      expect(pending).toHaveLength(9 + 2);
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

    test("leave a call waiting until it is aborted, or its time is over", async () => {
      const { clock, pending, call, client } = start();
      const busy = [call(), call()];
      const aborting = new AbortController();
      const given = call(aborting.signal);
      const late = client.updateMobileSignature(unversioned, { timeoutMs: 50 });
      const patient = call();
      await clock.advance(50);
      expect(await late).toMatchObject({ status: "timeout", attempts: 0 });
      aborting.abort("left the page");
      expect(await given).toMatchObject({ status: "aborted", cause: "left the page", attempts: 0 });
      for (const { resolve } of pending) resolve(Response.json({}));
      await Promise.all(busy);
      await clock.advance(0);
      expect(pending).toHaveLength(3);
      pending[2]?.resolve(Response.json({}));
      expect((await patient).status).toBe(200);
    });

    test("count the time in the queue into that of the call, before each of its attempts", async () => {
      const { clock, pending, client, call } = start({ maxInFlight: 1, attemptTimeoutMs: 60_000 });
      const waiting = client.getMobileSignature({ path }, { timeoutMs: 20_000 });
      await clock.advance(0);
      call();
      await clock.advance(15_000);
      pending[0]?.resolve(new Response(null, { status: 503 }));
      const { status, attempts } = await clock.settle(waiting);
      expect({ status, attempts, now: clock.now() }).toEqual({ status: "timeout", attempts: 1, now: 20_000 });
    });

    test("are none of a call whose turn comes when its time is over", async () => {
      const { clock, pending, client, call } = start({ maxInFlight: 1 });
      call();
      const late = client.updateMobileSignature(unversioned, { timeoutMs: 5_000 });
      await clock.advance(0);
      // As if the process had been asleep: the place is free, and the timer has not fired yet.
      clock.skip(6_000);
      pending[0]?.resolve(Response.json({}));
      const cause = { name: "TimeoutError", message: "no response within 0 ms" };
      expect(await late).toMatchObject({ status: "timeout", cause, attempts: 0 });
      expect(pending).toHaveLength(1);
    });

    test("lose no place to a call that is aborted just when its turn comes", async () => {
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
});
