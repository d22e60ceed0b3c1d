import { describe, expect, onTestFinished, test, vi } from "vitest";
import { clients } from "../../test/clients.ts";
import { createFakeClock } from "../../test/fake-clock.ts";
import { recordFetch } from "../../test/record-fetch.ts";
import type { CallOptions, CredentialClient, Fetch } from "../index.ts";
import { toDelayMs, toRetryAfter } from "./retry.ts";

const baseUrl = "https://idm.example.com";
const path = { clientExtId: "client-123", userExtId: "user-123" };
const vascoPath = { clientExtId: "client-123", extId: "vasco-123" };
const unavailable = { errors: [{ code: "errors.unavailable", message: "The service is not available." }] };

const offline = () => Promise.reject(new TypeError("fetch failed"));
const status =
  (code: number, headers = {}) =>
  () =>
    Response.json(unavailable, { status: code, headers });

/** Responds in turn, with the last one again and again, and notes the time of each request. */
function inTurn(clock: { now(): number }, ...responses: Fetch[]) {
  const timesMs: number[] = [];
  const { fetch, requests } = recordFetch((request) => {
    timesMs.push(clock.now());
    const response = responses.length > 1 ? responses.shift() : responses[0];
    return response?.(request) ?? Response.error();
  });
  return { fetch, requests, timesMs };
}

type CallWith = (client: CredentialClient, options?: CallOptions) => Promise<{ status: unknown; attempts: number }>;

const read: CallWith = (client, options) => client.getMobileSignature({ path }, options);
const versioned: CallWith = (client, options) =>
  client.updateMobileSignature({ path, body: { stateName: "disabled", version: 7 } }, options);
const versionedText: CallWith = (client, options) =>
  client.updateVascoCredential({ path: vascoPath, body: { version: "3" } }, options);
const unversioned: CallWith = (client, options) =>
  client.updateMobileSignature({ path, body: { stateName: "disabled" } }, options);

describe.each(Object.entries(clients))("a client on %s", (_name, createClient) => {
  const start = (...responses: Fetch[]) => {
    const clock = createFakeClock();
    const server = inTurn(clock, ...responses);
    return { clock, ...server, client: createClient({ baseUrl, fetch: server.fetch, clock }) };
  };

  const passing: [string, Fetch][] = [
    ["a network failure", offline],
    ["a 429", status(429)],
    ["a 502", () => new Response("<html>Bad Gateway", { status: 502 })],
    ["a 503", status(503)],
    ["a 504", status(504)],
  ];

  describe.each(passing)("after %s", (_what, failure) => {
    test.each([
      ["a read", read],
      ["a change with an integer version", versioned],
      ["a change with a version in text", versionedText],
    ])("%s is sent again", async (_call, call) => {
      const { clock, client, requests } = start(failure, () => Response.json({}));
      expect(await clock.settle(call(client))).toMatchObject({ status: 200, attempts: 2 });
      expect(requests).toHaveLength(2);
      const bodies = await Promise.all(requests.map((each) => each.text()));
      expect(bodies[1]).toBe(bodies[0]);
    });

    test("a delete is sent again", async () => {
      const { clock, client, requests } = start(failure, () => new Response(null, { status: 204 }));
      const result = await clock.settle(client.deleteMobileSignature({ path }));
      expect(result).toEqual({ status: 204, body: undefined, headers: {}, attempts: 2 });
      expect(requests.map(({ method }) => method)).toEqual(["DELETE", "DELETE"]);
    });

    test("a delete that then finds nothing is unknown: this call may have deleted it, or another one", async () => {
      const { clock, client } = start(failure, status(404));
      expect(await clock.settle(client.deleteMobileSignature({ path }))).toMatchObject({
        status: "unknown",
        body: unavailable,
        attempts: 2,
      });
    });

    test("a create is sent again only when asked for", async () => {
      const create: CallWith = (client, options) => {
        const body = { vascoTokens: [{ authMode: "RO", data: "REVNTw==" }] };
        return client.createVascoCredential({ path: { clientExtId: "client-123" }, body }, options);
      };
      const { clock, client, requests } = start(failure, status(201));
      expect(await clock.settle(create(client))).toMatchObject({ attempts: 1 });
      expect(requests).toHaveLength(1);
      const asked = start(failure, status(201));
      expect(await asked.clock.settle(create(asked.client, { retry: true }))).toMatchObject({ status: 201 });
    });

    test("a change without a version is sent again only when asked for", async () => {
      const { clock, client, requests } = start(failure, () => Response.json({}));
      expect(await clock.settle(unversioned(client))).toMatchObject({ attempts: 1 });
      expect(requests).toHaveLength(1);
      const asked = start(failure, () => Response.json({}));
      expect(await asked.clock.settle(unversioned(asked.client, { retry: true }))).toMatchObject({ status: 200 });
      expect(asked.requests).toHaveLength(2);
    });

    test("nothing is sent again when that is rejected", async () => {
      const { clock, client, requests } = start(failure);
      expect(await clock.settle(read(client, { retry: false }))).toMatchObject({ attempts: 1 });
      expect(requests).toHaveLength(1);
    });
  });

  test("an attempt that takes too long is sent again", async () => {
    const { clock, client } = start(
      () => new Promise(() => {}),
      () => Response.json({}),
    );
    expect(await clock.settle(versioned(client))).toMatchObject({ status: 200, attempts: 2 });
    expect(clock.now()).toBe(10_000 + 125);
  });

  test.each([200, 400, 403, 404, 409, 413, 415, 422, 500, 501])("a %i is final", async (code) => {
    const { clock, client, requests } = start(status(code));
    await clock.settle(versioned(client));
    await clock.settle(versioned(client, { retry: true }));
    expect(requests).toHaveLength(2);
  });

  test("three attempts are all, and the last response is the result", async () => {
    const { clock, client, requests } = start(offline, status(503), status(504));
    const result = await clock.settle(versioned(client));
    expect(result).toMatchObject({ status: "unexpected", httpStatus: 504, attempts: 3 });
    expect(requests).toHaveLength(3);
  });

  test("maxAttempts says how many", async () => {
    const clock = createFakeClock();
    const { fetch, requests } = recordFetch(offline);
    await clock.settle(read(createClient({ baseUrl, fetch, clock, maxAttempts: 5 })));
    await clock.settle(read(createClient({ baseUrl, fetch, clock, maxAttempts: 1 })));
    expect(requests).toHaveLength(5 + 1);
  });

  test("raw calls follow the same table", async () => {
    const template = "/nevisidm/api/core/v1/{clientExtId}/vasco/{extId}";
    const { clock, client, requests } = start(offline);
    const params = { path: vascoPath };
    await expect(clock.settle(client.raw.PATCH(template, { params, body: {} }))).rejects.toThrow("fetch failed");
    expect(requests).toHaveLength(1);
    await expect(clock.settle(client.raw.PATCH(template, { params, body: { version: "3" } }))).rejects.toThrow();
    await expect(clock.settle(client.raw.GET(template, { params }))).rejects.toThrow();
    expect(requests).toHaveLength(1 + 3 + 3);
  });

  describe("the wait", () => {
    test("doubles, by half on average, for chance of one half", async () => {
      const clock = createFakeClock();
      const { fetch, timesMs } = inTurn(clock, offline);
      await clock.settle(read(createClient({ baseUrl, fetch, clock, maxAttempts: 8, timeoutMs: 60_000 })));
      const waits = timesMs.slice(1).map((ms, index) => ms - (timesMs[index] ?? 0));
      expect(waits).toEqual([125, 250, 500, 1_000, 2_000, 4_000, 4_000]);
    });

    test("is what Retry-After demands, and a random part on top", async () => {
      const { clock, client, timesMs } = start(status(503, { "Retry-After": "5" }), () => Response.json({}));
      await clock.settle(read(client));
      expect(timesMs).toEqual([0, 5_125]);
    });

    test("takes a date, too", async () => {
      const headers = { "Retry-After": "Mon, 18 May 2026 09:30:07 GMT", Date: "Mon, 18 May 2026 09:30:00 GMT" };
      const { clock, client, timesMs } = start(status(429, headers), () => Response.json({}));
      await clock.settle(read(client));
      expect(timesMs).toEqual([0, 7_125]);
    });

    test("is not begun when it would not end in time: the response is handed over at once", async () => {
      const { clock, client, requests } = start(status(503, { "Retry-After": "3600" }));
      const result = await clock.settle(read(client));
      expect(result).toMatchObject({ status: 503, attempts: 1, headers: { "retry-after": "3600" } });
      expect(clock.now()).toBe(0);
      expect(requests).toHaveLength(1);
    });

    test.each(["9".repeat(20), "9".repeat(400)])(
      "is not begun for an absurd demand, even when the call may take for ages: %s",
      async (text) => {
        const { clock, client, requests } = start(status(503, { "Retry-After": text }));
        const result = await clock.settle(read(client, { timeoutMs: Number.MAX_SAFE_INTEGER }));
        expect(result).toMatchObject({ status: 503, attempts: 1 });
        expect(requests).toHaveLength(1);
      },
    );

    test("ends when the caller aborts it", async () => {
      const { clock, client, requests } = start(status(503, { "Retry-After": "5" }));
      const aborting = new AbortController();
      const call = read(client, { signal: aborting.signal });
      await clock.advance(1_000);
      aborting.abort("left the page");
      expect(await call).toMatchObject({ status: "aborted", cause: "left the page", attempts: 1 });
      expect(requests).toHaveLength(1);
    });
  });

  test("the budget of a client is ten repeats, and one more for every ten responses", async () => {
    let isDown = true;
    const clock = createFakeClock();
    const { fetch, requests } = recordFetch(() => (isDown ? status(503)() : Response.json({})));
    const client = createClient({ baseUrl, fetch, clock });
    for (let call = 0; call < 20; call++) await clock.settle(read(client));
    expect(requests).toHaveLength(20 + 10);
    isDown = false;
    for (let call = 0; call < 25; call++) await clock.settle(read(client));
    isDown = true;
    for (let call = 0; call < 20; call++) await clock.settle(read(client));
    expect(requests).toHaveLength(20 + 10 + 25 + 20 + 2);
  });
});

describe.each(Object.entries(clients))("a client on %s", (_name, createClient) => {
  test("spends nothing of its budget on calls that were aborted", async () => {
    const clock = createFakeClock();
    const { fetch, requests } = recordFetch(() => new Promise(() => {}));
    const client = createClient({ baseUrl, fetch, clock });
    for (let call = 0; call < 20; call++) {
      const aborting = new AbortController();
      const given = read(client, { signal: aborting.signal });
      await clock.advance(0);
      aborting.abort("left the page");
      expect(await given).toMatchObject({ status: "aborted", attempts: 1 });
    }
    for (let call = 0; call < 5; call++) await clock.settle(read(client));
    expect(requests).toHaveLength(20 + 5 * 3);
  });
});

describe("Retry-After", () => {
  const date = "Mon, 18 May 2026 09:30:00 GMT";
  test.each([
    ["0", 0],
    ["120", 120],
    ["Mon, 18 May 2026 09:30:30 GMT", 30],
    ["Monday, 18-May-26 09:30:30 GMT", 30],
    ["Mon May 18 09:30:30 2026", 30],
    ["Fri May  8 09:30:30 2026", 0],
    ["Mon, 18 May 2026 09:29:00 GMT", 0],
    ["9".repeat(20), 1e20],
    ["9".repeat(400), Number.POSITIVE_INFINITY],
    ["", undefined],
    ["soon", undefined],
    ["soon, 2099 GMT", undefined],
    ["Mon, 18 May 2026 09:30:30", 30],
    ["Mon, 45 May 2026 09:30:30 GMT", undefined],
    ["2026-05-18T09:30:30Z", undefined],
    ["-5", undefined],
    ["1.5", undefined],
    ["5, 10", undefined],
    ["NaN", undefined],
    ["Infinity", undefined],
  ])("%j is %s seconds", (text, seconds) => {
    expect(toRetryAfter(new Headers({ "Retry-After": text, Date: date }))).toBe(seconds);
  });

  test.each(["Mon, 18 May 2026 09:30:30 GMT", "Mon May 18 09:30:30 2026"])(
    "%j is UTC, wherever that is read",
    (text) => {
      vi.stubEnv("TZ", "Asia/Tokyo");
      onTestFinished(() => void vi.unstubAllEnvs());
      expect(new Date(0).getHours()).toBe(9);
      expect(toRetryAfter(new Headers({ "Retry-After": text, Date: date }))).toBe(30);
    },
  );

  test("is not there", () => {
    expect(toRetryAfter(new Headers())).toBeUndefined();
    expect(toRetryAfter(undefined)).toBeUndefined();
  });

  test.each([undefined, "5"])("a date counts by the Date of the response alone: nothing with the Date %s", (own) => {
    const headers = { "Retry-After": "Mon, 18 May 2026 09:30:10 GMT", ...(own && { Date: own }) };
    expect(toRetryAfter(new Headers(headers))).toBeUndefined();
  });
});

test("the jitter is full: from nothing to the whole of the backoff", () => {
  expect(toDelayMs(3, undefined, createFakeClock({ chance: 0 }))).toBe(0);
  expect(toDelayMs(3, undefined, createFakeClock({ chance: 0.999 }))).toBeCloseTo(999);
  expect(toDelayMs(30, undefined, createFakeClock({ chance: 1 }))).toBe(8_000);
});
