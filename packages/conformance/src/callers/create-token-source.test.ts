import { createSecretKey, generateKeyPairSync } from "node:crypto";
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify } from "jose";
import { describe, expect, test } from "vitest";
import { createDemoTokens, DEMO_ISSUER } from "../../test/demo-data.ts";
import type { CallerWish } from "../model/context.ts";
import { Skipped } from "../model/outcome.ts";
import { allPermissions, createTokenSource } from "./create-token-source.ts";
import { createSigningSource, type SignSettings } from "./sign.ts";

const secret = Buffer.from("0123456789abcdef0123456789abcdef");
const settings: SignSettings = {
  key: secret,
  algorithm: "HS256",
  keyId: undefined,
  issuer: "issuer",
  audience: "audience",
  claims: {
    sub: "kit",
    scope: "{permissions}",
    nested: { rooms: "{clients}", list: ["{clients}", 1] },
    upn: "at {clients}",
  },
  lifetimeSeconds: 60,
};
const rules = { algorithms: ["HS256"], issuer: DEMO_ISSUER, audience: DEMO_ISSUER };
const verify = (token: string) => jwtVerify(token, createSecretKey(secret), rules);

test("the administrator has every permission and the data room of the test client", async () => {
  const { payload } = await verify(await createDemoTokens(secret).token({}));
  expect(payload).toMatchObject({ sub: "conformance", permissions: allPermissions, clients: ["client-123"] });
});

test.each<[NonNullable<CallerWish["defect"]>, new (...args: never[]) => Error]>([
  ["expired", errors.JWTExpired],
  ["notYetValid", errors.JWTClaimValidationFailed],
  ["wrongIssuer", errors.JWTClaimValidationFailed],
  ["wrongAudience", errors.JWTClaimValidationFailed],
  ["unknownCriticalHeader", errors.JOSENotSupported],
  ["wrongKey", errors.JWSSignatureVerificationFailed],
])("a token with the defect %s is rejected for it alone", async (defect, type) => {
  const token = await createDemoTokens(secret).token({ defect });
  await expect(verify(token)).rejects.toThrow(type);
  expect(decodeJwt(token)).toMatchObject({ permissions: allPermissions, clients: ["client-123"] });
});

describe("signed claims", () => {
  test("are filled in: a list alone, names joined by spaces in a text", async () => {
    const source = createSigningSource(settings, () => new Date(0));
    const wish = { permissions: allPermissions.slice(0, 2), clients: ["a", "b"], defect: undefined };
    expect(decodeJwt(String(await source(wish)))).toEqual({
      sub: "kit",
      scope: allPermissions.slice(0, 2),
      nested: { rooms: ["a", "b"], list: [["a", "b"], 1] },
      upn: "at a b",
      iss: "issuer",
      aud: "audience",
      iat: 0,
      exp: 60,
    });
  });

  test("are signed again after half of their lifetime, and not before", async () => {
    let seconds = 0;
    const source = createSigningSource(settings, () => new Date(seconds * 1_000));
    const wish = { permissions: [], clients: [], defect: undefined };
    const first = await source(wish);
    seconds = 29;
    expect(await source(wish)).toBe(first);
    seconds = 30;
    expect(decodeJwt(String(await source(wish))).iat).toBe(30);
  });

  test.each([
    ["RS256", generateKeyPairSync("rsa", { modulusLength: 2048 })],
    ["ES256", generateKeyPairSync("ec", { namedCurve: "P-256" })],
    ["EdDSA", generateKeyPairSync("ed25519")],
  ])("can be signed with a private key for %s, and wrongly with another key of that kind", async (algorithm, pair) => {
    const key = { ...pair.privateKey.export({ format: "jwk" }), kid: "key-1" };
    const tokens = createTokenSource(
      [createSigningSource({ ...settings, key, algorithm }, () => new Date())],
      "client",
    );
    const right = await tokens.token({});
    await expect(jwtVerify(right, pair.publicKey)).resolves.toBeDefined();
    const wrong = await tokens.token({ defect: "wrongKey" });
    expect(decodeProtectedHeader(wrong)).toEqual(decodeProtectedHeader(right));
    expect(decodeProtectedHeader(wrong).kid).toBe("key-1");
    await expect(jwtVerify(wrong, pair.publicKey)).rejects.toThrow(errors.JWSSignatureVerificationFailed);
  });
});

describe("a token that no source has", () => {
  const none = createTokenSource([async () => undefined], "client-123");

  test("is skipped, and the reason describes it", async () => {
    await expect(none.token({})).rejects.toThrow(Skipped);
    await expect(none.token({})).rejects.toThrow("no token with all permissions");
    await expect(none.token({ permissions: [], clients: ["x"], defect: "expired" })).rejects.toThrow(
      "no token with no permission and the data room x that has expired",
    );
  });

  test("has no wrong issuer when tokens name none", async () => {
    const source = createSigningSource({ ...settings, issuer: undefined, audience: undefined }, () => new Date());
    const tokens = createTokenSource([source], "client");
    await expect(tokens.token({ defect: "wrongIssuer" })).rejects.toThrow(Skipped);
    await expect(tokens.token({ defect: "wrongAudience" })).rejects.toThrow(Skipped);
  });

  test("has no wrong signature when tokens are not signed JWTs", async () => {
    const tokens = createTokenSource([async ({ defect }) => (defect === undefined ? "opaque" : undefined)], "client");
    await expect(tokens.token({ defect: "wrongKey" })).rejects.toThrow(Skipped);
  });
});

test("sources are asked in turn", async () => {
  const asked: string[] = [];
  const source = (name: string, token?: string) => async () => {
    asked.push(name);
    return token;
  };
  const tokens = createTokenSource([source("a"), source("b", "token"), source("c", "other")], "client");
  expect(await tokens.token({})).toBe("token");
  expect(asked).toEqual(["a", "b"]);
});
