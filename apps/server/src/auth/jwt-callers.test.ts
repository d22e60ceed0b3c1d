import { createSecretKey, generateKeyPairSync } from "node:crypto";
import { Unavailable } from "@credential-api/reference";
import {
  CompactSign,
  exportJWK,
  exportSPKI,
  type GenerateKeyPairResult,
  generateKeyPair,
  type JWK,
  SignJWT,
  UnsecuredJWT,
} from "jose";
import { beforeAll, describe, expect, test } from "vitest";
import { createJwtCallers } from "./jwt-callers.ts";
import { createLocalKeySet, KEY_SET_ALGORITHMS } from "./key-set.ts";
import type { TokenRejection } from "./verification/token-rejection.ts";

const NOW = new Date("2026-05-18T09:30:00Z");
const seconds = NOW.getTime() / 1000;
const rules = {
  issuer: "https://issuer.example.com",
  audience: "credential-api",
  clockSkewSeconds: 30,
  now: () => NOW,
};

type Algorithm = (typeof KEY_SET_ALGORITHMS)[number];
const pairs = new Map<string, GenerateKeyPairResult>();
const jwks: JWK[] = [];

beforeAll(async () => {
  for (const [kid, algorithm] of [
    ["rsa", "RS256"],
    ["ec", "ES256"],
    ["ed", "EdDSA"],
    ["unlisted", "ES256"],
  ] as const) {
    const pair = await generateKeyPair(algorithm, { extractable: true });
    pairs.set(kid, pair);
    if (kid !== "unlisted") jwks.push({ ...(await exportJWK(pair.publicKey)), kid, use: "sig" });
  }
});

const keyOf = (kid: string) => {
  const pair = pairs.get(kid);
  if (pair === undefined) throw new Error(`No key ${kid}`);
  return pair;
};

const callers = (keys: readonly JWK[] = jwks) =>
  createJwtCallers({
    ...rules,
    algorithms: KEY_SET_ALGORITHMS,
    findKey: createLocalKeySet({ keys: [...keys] }),
  });

const claims = {
  iss: rules.issuer,
  aud: rules.audience,
  sub: "clerk",
  exp: seconds + 60,
  permissions: ["AccessControl.CredentialModify"],
  clients: ["client-123"],
};

const sign = (
  payload: object = claims,
  header: { alg: string; kid?: string; crit?: string[] } = { alg: "ES256", kid: "ec" },
  kid = header.kid ?? "ec",
) => new SignJWT({ ...payload }).setProtectedHeader(header).sign(keyOf(kid).privateKey);

describe("a caller is identified by", () => {
  test.each<[Algorithm, string]>([
    ["RS256", "rsa"],
    ["ES256", "ec"],
    ["EdDSA", "ed"],
  ])("a token signed with %s", async (alg, kid) => {
    expect(await callers().identify(await sign(claims, { alg, kid }))).toEqual({
      subject: "clerk",
      permissions: new Set(["AccessControl.CredentialModify"]),
      clients: new Set(["client-123"]),
    });
  });

  test("a token without kid, when one of several fitting keys has signed it", async () => {
    const keys = [{ ...(await exportJWK(keyOf("unlisted").publicKey)), kid: "other" }, ...jwks];
    expect(await callers(keys).identify(await sign(claims, { alg: "ES256" }))).toMatchObject({ subject: "clerk" });
  });

  test("a token for several audiences, of which this is one", async () => {
    expect(await callers().identify(await sign({ ...claims, aud: ["other", rules.audience] }))).toBeDefined();
  });

  test.each([
    ["255 characters", "\u{1f600}".repeat(255)],
    ["inner blanks", "Ada Lovelace"],
  ])("a subject of %s", async (_, sub) => {
    expect(await callers().identify(await sign({ ...claims, sub }))).toMatchObject({ subject: sub });
  });

  test("a token that expired or begins within the clock skew", async () => {
    expect(await callers().identify(await sign({ ...claims, exp: seconds - 29 }))).toBeDefined();
    expect(await callers().identify(await sign({ ...claims, nbf: seconds + 29 }))).toBeDefined();
  });

  test("a token without permissions and clients, who then holds none", async () => {
    const { permissions: _, clients: __, ...bare } = claims;
    expect(await callers().identify(await sign(bare))).toEqual({
      subject: "clerk",
      permissions: new Set(),
      clients: new Set(),
    });
  });
});

/** Expects that the token is rejected for the reason. */
async function expectRejection(rejection: TokenRejection, token: string, of = callers()) {
  const rejections: TokenRejection[] = [];
  expect(await of.identify(token, undefined, (found) => void rejections.push(found))).toBeUndefined();
  expect(rejections).toEqual([rejection]);
}

describe("a token is rejected, and the reason is known:", () => {
  test.each(["", "x", "a.b.c", "é.é.é", `${"a".repeat(10_000)}.b.c`])("malformed: the text %.20s", (token) =>
    expectRejection({ reason: "malformed" }, token),
  );

  test.each<[string, object, TokenRejection]>([
    ["another issuer", { iss: "https://evil.example.com" }, { reason: "issuer" }],
    ["no issuer", { iss: undefined }, { reason: "issuer" }],
    ["another audience", { aud: "another" }, { reason: "audience" }],
    ["no audience", { aud: undefined }, { reason: "audience" }],
    ["an expiry that has passed", { exp: seconds - 31 }, { reason: "expired" }],
    ["no expiry", { exp: undefined }, { reason: "claims", claim: "exp" }],
    ["an expiry that is no number", { exp: "tomorrow" }, { reason: "claims", claim: "exp" }],
    ["a beginning that is no number", { nbf: "tomorrow" }, { reason: "claims", claim: "nbf" }],
    ["a beginning that has not come", { nbf: seconds + 31 }, { reason: "not yet valid" }],
    ["no subject", { sub: undefined }, { reason: "claims", claim: "sub" }],
    ["an empty subject", { sub: "" }, { reason: "claims", claim: "sub" }],
    ["a blank subject", { sub: " \u00a0" }, { reason: "claims", claim: "sub" }],
    ["a subject that is null", { sub: null }, { reason: "claims", claim: "sub" }],
    ["a subject that is a number", { sub: 5 }, { reason: "claims", claim: "sub" }],
    ["a subject that is true", { sub: true }, { reason: "claims", claim: "sub" }],
    ["a subject that is an object", { sub: { a: 1 } }, { reason: "claims", claim: "sub" }],
    ["a subject that is a list", { sub: ["clerk"] }, { reason: "claims", claim: "sub" }],
    ["a subject of 256 characters", { sub: "a".repeat(256) }, { reason: "claims", claim: "sub" }],
    ["a subject with a line break", { sub: "clerk\n" }, { reason: "claims", claim: "sub" }],
    ["a subject with a C1 control character", { sub: "cl\u0085erk" }, { reason: "claims", claim: "sub" }],
    ["a subject with a lone surrogate", { sub: "clerk\ud83d" }, { reason: "claims", claim: "sub" }],
    [
      "permissions as one text",
      { permissions: "AccessControl.CredentialModify" },
      { reason: "claims", claim: "permissions" },
    ],
    ["permissions that are not texts", { permissions: [1] }, { reason: "claims", claim: "permissions" }],
    ["clients as an object", { clients: { "client-123": true } }, { reason: "claims", claim: "clients" }],
    ["clients that are null", { clients: null }, { reason: "claims", claim: "clients" }],
  ])("%s", async (_, change, rejection) => expectRejection(rejection, await sign({ ...claims, ...change })));

  test("a token with an empty payload and an empty signature", async () => {
    await expectRejection({ reason: "signature" }, "eyJhbGciOiJFUzI1NiJ9..");
  });

  test("a token without a signature (alg none)", async () => {
    await expectRejection({ reason: "algorithm" }, new UnsecuredJWT({ ...claims }).encode());
  });

  test.each(["RS384", "PS256"])("a token signed with %s by the right key", async (alg) => {
    const pair = await generateKeyPair(alg, { extractable: true });
    const key = { ...(await exportJWK(pair.publicKey)), kid: "rsa", alg };
    const token = await new SignJWT({ ...claims }).setProtectedHeader({ alg, kid: "rsa" }).sign(pair.privateKey);
    await expectRejection({ reason: "algorithm" }, token, callers([key]));
  });

  test("a token signed with HS256 and a public key of the set as the secret", async () => {
    for (const secret of [await exportSPKI(keyOf("rsa").publicKey), JSON.stringify(jwks[0])]) {
      const key = createSecretKey(Buffer.from(secret));
      const token = await new SignJWT({ ...claims }).setProtectedHeader({ alg: "HS256", kid: "rsa" }).sign(key);
      await expectRejection({ reason: "algorithm" }, token);
    }
  });

  test("a token that names a key which is not in the set", async () => {
    await expectRejection({ reason: "key" }, await sign(claims, { alg: "ES256", kid: "unlisted" }));
  });

  test("a token that names one key and is signed by another", async () => {
    await expectRejection({ reason: "signature" }, await sign(claims, { alg: "ES256", kid: "ec" }, "unlisted"));
  });

  test("a token without kid that none of several fitting keys has signed", async () => {
    const twin = {
      ...(await exportJWK((await generateKeyPair("ES256", { extractable: true })).publicKey)),
      kid: "twin",
    };
    const token = await sign(claims, { alg: "ES256" }, "unlisted");
    await expectRejection({ reason: "signature" }, token, callers([...jwks, twin]));
  });

  test("a token that brings its own key", async () => {
    const jwk = await exportJWK(keyOf("unlisted").publicKey);
    const token = await new SignJWT({ ...claims })
      .setProtectedHeader({ alg: "ES256", jwk })
      .sign(keyOf("unlisted").privateKey);
    await expectRejection({ reason: "signature" }, token);
  });

  test("a token whose header demands an extension that is not known", async () => {
    const token = await sign();
    const header = Buffer.from(JSON.stringify({ alg: "ES256", kid: "ec", crit: ["b65"], b65: true })).toString(
      "base64url",
    );
    await expectRejection({ reason: "malformed" }, [header, ...token.split(".").slice(1)].join("."));
  });

  test.each<[string, (signature: string) => string]>([
    ["padding", (signature) => `${signature}==`],
    // The last of its characters is A, Q, g or w: four of its six bits are left over.
    ["bits that mean nothing", (text) => text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + 1)],
    ["characters of ordinary Base64", (signature) => signature.replaceAll("-", "+").replaceAll("_", "/")],
    ["a line break", (signature) => `${signature}\n`],
  ])("a token whose signature is written with %s", async (_, spoil) => {
    let parts = (await sign()).split(".");
    // Each signature is another one: until there is something in it to be written otherwise.
    while (spoil(parts[2] ?? "") === parts[2]) parts = (await sign()).split(".");
    const [header, payload, signature = ""] = parts;
    expect(await callers().identify(`${header}.${payload}.${signature}`)).toBeDefined();
    await expectRejection({ reason: "malformed" }, `${header}.${payload}.${spoil(signature)}`);
  });

  test("a token without kid that one of several fitting keys has signed, and that has expired", async () => {
    const keys = [{ ...(await exportJWK(keyOf("unlisted").publicKey)), kid: "other" }, ...jwks];
    const token = await sign({ ...claims, exp: seconds - 31 }, { alg: "ES256" });
    await expectRejection({ reason: "expired" }, token, callers(keys));
  });

  test("a token whose payload is no object", async () => {
    const token = await new CompactSign(Buffer.from("[]")).setProtectedHeader({ alg: "ES256", kid: "ec" });
    await expectRejection({ reason: "malformed" }, await token.sign(keyOf("ec").privateKey));
  });

  test("a token with a changed claim", async () => {
    const [header, , signature] = (await sign()).split(".");
    const payload = Buffer.from(JSON.stringify({ ...claims, clients: ["client-456"] })).toString("base64url");
    await expectRejection({ reason: "signature" }, `${header}.${payload}.${signature}`);
  });
});

describe("a key of the set that cannot be used", () => {
  const short = generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey.export({ format: "jwk" });
  const unusable: readonly (readonly [string, string, JWK])[] = [
    ["an RSA key of 1024 bits", "RS256", { kty: "RSA", ...short }],
    ["an RSA key without numbers", "RS256", { kty: "RSA" }],
    ["a point that is not on the curve", "ES256", { kty: "EC", crv: "P-256", x: "A".repeat(43), y: "A".repeat(43) }],
  ];

  test.each(unusable)("is not the key of any token: %s", async (_, alg, key) => {
    const kid = alg === "RS256" ? "rsa" : "ec";
    const identify = (keys: readonly JWK[], header: { alg: string; kid?: string }, signer = kid) =>
      sign(claims, header, signer).then((token) => callers(keys).identify(token));
    const broken = { ...key, kid: "broken" };
    await expectRejection(
      { reason: "key" },
      await sign(claims, { alg, kid: "broken" }, kid),
      callers([...jwks, broken]),
    );
    await expectRejection({ reason: "key" }, await sign(claims, { alg }, kid), callers([broken]));
    for (const keys of [
      [broken, ...jwks],
      [...jwks, broken],
    ]) {
      expect(await identify(keys, { alg })).toMatchObject({ subject: "clerk" });
      expect(await identify(keys, { alg, kid })).toMatchObject({ subject: "clerk" });
    }
    if (alg === "ES256") expect(await identify([broken, ...jwks], { alg }, "unlisted")).toBeUndefined();
  });
});

describe("Unavailable, because nothing is known against the caller, when", () => {
  test.each<[string, () => Promise<never>]>([
    [
      "the network fails",
      async () => {
        throw new TypeError("fetch failed");
      },
    ],
    [
      "something else fails",
      async () => {
        throw new Error("anything");
      },
    ],
  ])("%s", async (_, findKey) => {
    const identify = createJwtCallers({ ...rules, algorithms: KEY_SET_ALGORITHMS, findKey }).identify(await sign());
    await expect(identify).rejects.toThrow(Unavailable);
  });
});
