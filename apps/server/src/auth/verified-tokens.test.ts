import { Unavailable } from "@credential-api/reference";
import { errors, generateKeyPair, SignJWT } from "jose";
import { describe, expect, test } from "vitest";
import { createJwtCallers } from "./jwt-callers.ts";
import type { FindKey } from "./verification/verify-token.ts";

const start = new Date("2026-05-18T09:30:00Z");
const pair = await generateKeyPair("ES256");
const other = await generateKeyPair("ES256");

/** Callers whose clock and key change as a test says. */
function open(keysVersion?: () => number | undefined) {
  let elapsedSeconds = 0;
  let current: FindKey = async () => pair.publicKey;
  const { identify } = createJwtCallers({
    findKey: (header) => current(header),
    ...(keysVersion && { keysVersion }),
    algorithms: ["ES256"],
    issuer: "i",
    audience: "a",
    clockSkewSeconds: 30,
    now: () => new Date(start.getTime() + elapsedSeconds * 1_000),
  });
  return {
    identify,
    at: (seconds: number) => {
      elapsedSeconds = seconds;
    },
    useKey: (next: FindKey) => {
      current = next;
    },
  };
}

const epoch = start.getTime() / 1_000;

function sign(claims: object = {}): Promise<string> {
  return new SignJWT({ sub: "clerk", iss: "i", aud: "a", nbf: epoch, exp: epoch + 600, ...claims })
    .setProtectedHeader({ alg: "ES256", kid: "1" })
    .sign(pair.privateKey);
}

test("a token that comes again speaks for the same caller, without being verified again", async () => {
  const { identify } = open();
  const token = await sign();
  const caller = await identify(token);
  expect(caller).toMatchObject({ subject: "clerk" });
  expect(await identify(token)).toBe(caller);
});

describe("the key of a token that comes again is searched", () => {
  test.each([
    ["only once while the keys have the same version", [1, 1, 1, 1], 2],
    ["again when the version changes", [1, 1, 2, 2], 3],
    ["each time when only the search knows", [undefined, undefined, undefined, undefined], 4],
    ["each time while the version is unknown, and once after that", [1, 1, undefined, 1, 1], 4],
  ])("%s", async (_, versions, expected) => {
    let version: number | undefined;
    let searches = 0;
    const { identify, useKey } = open(() => version);
    useKey(async () => {
      searches += 1;
      return pair.publicKey;
    });
    const token = await sign();
    for (version of versions) expect(await identify(token)).toMatchObject({ subject: "clerk" });
    expect(searches).toBe(expected);
  });

  test("and when another one is found for the new version, the token is rejected", async () => {
    let version = 1;
    const { identify, useKey } = open(() => version);
    const token = await sign();
    for (let call = 0; call < 3; call += 1) expect(await identify(token)).toMatchObject({ subject: "clerk" });
    version = 2;
    useKey(async () => other.publicKey);
    expect(await identify(token)).toBeUndefined();
  });

  test("a token that has expired is rejected without a search", async () => {
    const { identify, at } = open(() => 1);
    const token = await sign();
    for (let call = 0; call < 3; call += 1) expect(await identify(token)).toMatchObject({ subject: "clerk" });
    at(630);
    expect(await identify(token)).toBeUndefined();
  });
});

test("a token that was rejected is verified each time", async () => {
  const { identify, useKey } = open();
  const token = await sign();
  useKey(async () => other.publicKey);
  expect(await identify(token)).toBeUndefined();
  useKey(async () => pair.publicKey);
  expect(await identify(token)).toMatchObject({ subject: "clerk" });
});

describe("a token that was accepted is rejected", () => {
  test.each([
    ["from the second of its expiry on, and the skew", 630],
    ["before it begins, and the skew, when the clock is set back", -31],
  ])("%s", async (_, seconds) => {
    const { identify, at } = open();
    const token = await sign();
    for (const good of [0, 629, -30]) {
      at(good);
      expect(await identify(token)).toMatchObject({ subject: "clerk" });
    }
    at(seconds);
    expect(await identify(token)).toBeUndefined();
    at(0);
    expect(await identify(token)).toMatchObject({ subject: "clerk" });
  });

  test.each<[string, FindKey]>([
    ["another key has its name", async () => other.publicKey],
    [
      "its key has gone",
      async () => {
        throw new errors.JWKSNoMatchingKey();
      },
    ],
  ])("once %s", async (_, findKey) => {
    const { identify, useKey } = open();
    const token = await sign();
    expect(await identify(token)).toMatchObject({ subject: "clerk" });
    useKey(findKey);
    expect(await identify(token)).toBeUndefined();
    useKey(async () => pair.publicKey);
    expect(await identify(token)).toMatchObject({ subject: "clerk" });
  });
});

test("Unavailable for a token that was accepted, while keys cannot be found: its own may be revoked", async () => {
  const { identify, useKey } = open();
  const token = await sign();
  await identify(token);
  useKey(async () => {
    throw new TypeError("fetch failed");
  });
  await expect(identify(token)).rejects.toThrow(Unavailable);
});

test("the oldest of very many tokens is verified again", async () => {
  const { identify } = open();
  const tokens = await Promise.all(Array.from({ length: 1_001 }, (_, count) => sign({ sub: `clerk ${count}` })));
  const callers: unknown[] = [];
  for (const token of tokens) callers.push(await identify(token));
  expect(await identify(tokens[1_000] ?? "")).toBe(callers[1_000]);
  expect(await identify(tokens[1] ?? "")).toBe(callers[1]);
  const again = await identify(tokens[0] ?? "");
  expect(again).toEqual(callers[0]);
  expect(again).not.toBe(callers[0]);
});
