import { generateKeyPair, SignJWT } from "jose";
import { expect, test } from "vitest";
import { createJwtCallers } from "./jwt-callers.ts";
import { createRejectedTokens } from "./rejected-tokens.ts";
import type { TokenRejection } from "./verification/token-rejection.ts";

const now = new Date("2026-05-18T09:30:00Z");
const [right, wrong] = [await generateKeyPair("ES256"), await generateKeyPair("ES256")];

/** Callers whose keys have a version; counts how often a key was searched, which every verification does. */
function open() {
  const state = { version: 1 as number | undefined, key: right.publicKey, searches: 0, onSearch: () => {} };
  const { identify } = createJwtCallers({
    findKey: async () => {
      state.searches += 1;
      const { key } = state;
      state.onSearch();
      return key;
    },
    keysVersion: () => state.version,
    algorithms: ["ES256"],
    issuer: "i",
    audience: "a",
    clockSkewSeconds: 0,
    now: () => now,
  });
  const rejectionOf = async (token: string) => {
    const rejections: TokenRejection[] = [];
    expect(await identify(token, undefined, (rejection) => rejections.push(rejection))).toBeUndefined();
    return rejections.map(({ reason }) => reason);
  };
  return { state, identify, rejectionOf };
}

function sign(claims: object = {}, key = wrong.privateKey): Promise<string> {
  const seconds = now.getTime() / 1_000;
  return new SignJWT({ sub: "clerk", iss: "i", aud: "a", exp: seconds + 60, ...claims })
    .setProtectedHeader({ alg: "ES256" })
    .sign(key);
}

test("a token with a wrong signature that comes again is rejected for the same reason, without being verified again", async () => {
  const { state, rejectionOf } = open();
  const token = await sign();
  for (let time = 0; time < 3; time += 1) expect(await rejectionOf(token)).toEqual(["signature"]);
  expect(state.searches).toBe(1);
});

test("it is verified again when the keys have changed, and then accepted if one has signed it", async () => {
  const { state, identify, rejectionOf } = open();
  const token = await sign();
  await rejectionOf(token);
  Object.assign(state, { version: 2, key: wrong.publicKey });
  expect(await identify(token)).toMatchObject({ subject: "clerk" });
});

test("keys that changed while it was verified decide again", async () => {
  const { state, identify, rejectionOf } = open();
  const token = await sign();
  state.onSearch = () => Object.assign(state, { version: 2, key: wrong.publicKey });
  expect(await rejectionOf(token)).toEqual(["signature"]);
  expect(await identify(token)).toMatchObject({ subject: "clerk" });
});

test("it is verified each time while the version of the keys is not known", async () => {
  const { state, rejectionOf } = open();
  state.version = undefined;
  const token = await sign();
  for (let time = 0; time < 3; time += 1) await rejectionOf(token);
  expect(state.searches).toBe(3);
});

test.each([
  ["issuer", { iss: "other" }],
  ["expired", { exp: now.getTime() / 1_000 - 1 }],
  ["not yet valid", { nbf: now.getTime() / 1_000 + 1 }],
])("a token that is rejected for another reason is verified each time: %s", async (reason, claims) => {
  const { state, rejectionOf } = open();
  const token = await sign(claims, right.privateKey);
  for (let time = 0; time < 2; time += 1) expect(await rejectionOf(token)).toEqual([reason]);
  expect(state.searches).toBe(2);
});

test("the oldest of more than 1000 tokens is forgotten, and a long one is not remembered", () => {
  const tokens = createRejectedTokens(() => 1);
  for (let count = 0; count <= 1_000; count += 1) tokens.remember(`token ${count}`, 1);
  tokens.remember("x".repeat(4_097), 1);
  const remembered = ["token 0", "token 1", "token 1000", "x".repeat(4_097)].map((token) => tokens.has(token));
  expect(remembered).toEqual([false, true, true, false]);
});
