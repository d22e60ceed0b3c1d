import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { Unavailable } from "@credential-api/reference";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { createJwtCallers } from "./jwt-callers.ts";
import { KEY_SET_ALGORITHMS } from "./key-set.ts";
import { createRemoteKeySet, type RemoteKeySetOptions } from "./remote-key-set.ts";

afterEach(() => void vi.useRealTimers());

const pair = await generateKeyPair("ES256", { extractable: true });
const jwk = { ...(await exportJWK(pair.publicKey)), kid: "1" };
const keys = JSON.stringify({ keys: [jwk] });

const sign = (kid: string) =>
  new SignJWT({ sub: "clerk", iss: "i", aud: "a" })
    .setProtectedHeader({ alg: "ES256", kid })
    .setExpirationTime("30d")
    .sign(pair.privateKey);
const token = await sign("1");

const sendKeys: RequestListener = (_, response) => void response.end(keys);
const send500: RequestListener = (_, response) => void response.writeHead(500).end();
const hang: RequestListener = () => undefined;

/** A key server whose behaviour a test changes, and the callers that use it. Times are short. */
async function open(listener: RequestListener, options: Partial<RemoteKeySetOptions> = {}) {
  const endpoint = { listener, fetches: 0 };
  const server = createServer((request, response) => {
    endpoint.fetches += 1;
    endpoint.listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`);
  const keySet = createRemoteKeySet(url, {
    staleIfErrorMs: 60_000,
    refreshMs: 100,
    intervalMs: 50,
    timeoutMs: 1_000,
    ...options,
  });
  onTestFinished(() => {
    keySet.close();
    server.close();
    server.closeAllConnections();
  });
  const { identify } = createJwtCallers({
    findKey: keySet.findKey,
    algorithms: KEY_SET_ALGORITHMS,
    issuer: "i",
    audience: "a",
    clockSkewSeconds: 0,
    now: () => new Date(),
  });
  return {
    endpoint,
    keySet,
    identify,
    until: (state: string) => vi.waitFor(() => reached(keySet.status(), state), { timeout: 10_000 }),
  };
}

function reached(status: { readonly state: string }, state: string) {
  expect(status.state).toBe(state);
}

const slow = { refreshMs: 60_000, intervalMs: 60_000 };

describe("while the endpoint works", () => {
  test("keys are fetched once at the start, and requests share that fetch", async () => {
    const { endpoint, keySet, identify } = await open(sendKeys, slow);
    expect(keySet.status()).toEqual({ state: "loading" });
    for (const caller of await Promise.all(Array.from({ length: 50 }, () => identify(token)))) {
      expect(caller).toMatchObject({ subject: "clerk" });
    }
    expect(keySet.status()).toEqual({ state: "current" });
    expect(endpoint.fetches).toBe(1);
  });

  test("keys are fetched again in the background, without a request", async () => {
    const { endpoint, identify } = await open(sendKeys);
    await identify(token);
    await vi.waitFor(() => expect(endpoint.fetches).toBeGreaterThanOrEqual(3), { timeout: 10_000 });
  });

  test("50 tokens that name 50 unknown keys cause one fetch per interval, and are rejected", async () => {
    const { endpoint, identify } = await open(sendKeys, slow);
    await identify(token);
    const tokens = await Promise.all(Array.from({ length: 50 }, (_, count) => sign(`unknown-${count}`)));
    for (const unknown of tokens) expect(await identify(unknown)).toBeUndefined();
    expect(endpoint.fetches).toBe(1);
  });

  test("a key that was added is found once the interval has passed, with one fetch for all requests", async () => {
    const { endpoint, identify } = await open(sendKeys, { refreshMs: 60_000 });
    await identify(token);
    endpoint.listener = (_, response) => void response.end(JSON.stringify({ keys: [jwk, { ...jwk, kid: "2" }] }));
    await sleep(60);
    const added = await sign("2");
    const callers = await Promise.all(Array.from({ length: 20 }, () => identify(added)));
    for (const caller of callers) expect(caller).toMatchObject({ subject: "clerk" });
    expect(endpoint.fetches).toBe(2);
  });

  test("a key that was removed is no longer accepted after the next fetch", async () => {
    const { endpoint, identify } = await open(sendKeys);
    expect(await identify(token)).toBeDefined();
    endpoint.listener = (_, response) => void response.end(JSON.stringify({ keys: [{ ...jwk, kid: "2" }] }));
    await vi.waitFor(async () => expect(await identify(token)).toBeUndefined());
  });

  test("a clock that jumps by a day in either direction causes no fetch and loses no key", async () => {
    const { endpoint, identify } = await open(sendKeys, slow);
    await identify(token);
    vi.useFakeTimers({ toFake: ["Date"] });
    for (const days of [1, -1, 0]) {
      vi.setSystemTime(Date.now() + days * 86_400_000);
      expect(await identify(token)).toMatchObject({ subject: "clerk" });
    }
    expect(endpoint.fetches).toBe(1);
  });

  test("a key that cannot be imported rejects its tokens, and is no outage", async () => {
    const broken = { kty: "EC", crv: "P-256", kid: "1", x: "A".repeat(43), y: "A".repeat(43) };
    const { identify } = await open((_, response) => void response.end(JSON.stringify({ keys: [broken] })), slow);
    expect(await identify(token)).toBeUndefined();
    expect(await identify(token)).toBeUndefined();
  });
});

describe.each<[string, RequestListener]>([
  ["sends 500", send500],
  ["sends something that is not JSON", (_, response) => void response.end("<html>")],
  ["sends something that is no key set", (_, response) => void response.end("{}")],
  ["redirects", (_, response) => void response.writeHead(302, { location: "http://127.0.0.1:1/" }).end()],
  ["closes the connection", (request) => void request.socket.destroy()],
  ["hangs", hang],
])("when the endpoint %s", (_, listener) => {
  test("Unavailable before any keys were fetched, and accepted as soon as they are", async () => {
    const { endpoint, keySet, identify, until } = await open(listener);
    await expect(identify(token)).rejects.toThrow(Unavailable);
    expect(keySet.status()).toEqual({ state: "unavailable" });
    endpoint.listener = sendKeys;
    await until("current");
    expect(await identify(token)).toMatchObject({ subject: "clerk" });
  });

  test("known keys stay usable, for new tokens as well, and no request waits", async () => {
    const { endpoint, keySet, identify, until } = await open(sendKeys);
    await identify(token);
    endpoint.listener = listener;
    await until("stale");
    expect(keySet.status()).toEqual({ state: "stale", usableForSeconds: 59 });
    const another = await new SignJWT({ sub: "another", iss: "i", aud: "a" })
      .setProtectedHeader({ alg: "ES256", kid: "1" })
      .setExpirationTime("1h")
      .sign(pair.privateKey);
    for (const known of [token, another]) expect(await identify(known)).toBeDefined();
    const before = endpoint.fetches;
    for (let count = 0; count < 50; count++) await identify(token);
    // A call that waited for the endpoint would have fetched.
    expect(endpoint.fetches).toBeLessThan(before + 50);
    endpoint.listener = sendKeys;
    await until("current");
  });

  test("50 tokens with unknown keys are Unavailable, because the keys may be new: none waits, none causes a fetch", async () => {
    const { endpoint, identify, until } = await open(sendKeys, { intervalMs: 60_000 });
    await identify(token);
    endpoint.listener = listener;
    await until("stale");
    const before = endpoint.fetches;
    for (const unknown of await Promise.all(Array.from({ length: 50 }, (_, count) => sign(`unknown-${count}`)))) {
      await expect(identify(unknown)).rejects.toThrow(Unavailable);
    }
    expect(endpoint.fetches).toBe(before);
  });
});

test("known keys are Unavailable once fetching has failed for longer than the bound", async () => {
  const { endpoint, keySet, identify, until } = await open(sendKeys, { staleIfErrorMs: 300 });
  await identify(token);
  endpoint.listener = send500;
  await until("stale");
  await until("unavailable");
  await expect(identify(token)).rejects.toThrow(Unavailable);
  endpoint.listener = sendKeys;
  await until("current");
  expect(await identify(token)).toMatchObject({ subject: "clerk" });
  expect(keySet.status()).toEqual({ state: "current" });
});

test("the beginning and the end of an outage are reported once each", async () => {
  const reported: string[] = [];
  const onChange = (error: unknown) => void reported.push(error instanceof Error ? "failing" : String(error));
  const { endpoint, identify, until } = await open(sendKeys, { onChange });
  await identify(token);
  endpoint.listener = send500;
  const { fetches } = endpoint;
  await vi.waitFor(() => expect(endpoint.fetches).toBeGreaterThan(fetches + 3), { timeout: 10_000 });
  endpoint.listener = sendKeys;
  await until("current");
  expect(reported).toEqual(["failing", "undefined"]);
});
