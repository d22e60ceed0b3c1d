import { createSecretKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { CompactSign, errors, jwtVerify, SignJWT } from "jose";
import { describe, expect, test } from "vitest";
import type { SignatureAlgorithm, VerificationKey } from "./signature.ts";
import { isRejection } from "./token-rejection.ts";
import { createTokenVerifier } from "./verify-token.ts";

const now = new Date("2026-05-18T09:30:00Z");
const seconds = now.getTime() / 1_000;
const claims = { sub: "clerk", iss: "i", aud: "a", nbf: seconds, exp: seconds + 60, clients: ["client-123"] };

const secret = createSecretKey(Buffer.alloc(32, 7));
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const ed = generateKeyPairSync("ed25519");
const keys = {
  HS256: { publicKey: secret, privateKey: secret },
  RS256: rsa,
  ES256: ec,
  EdDSA: ed,
} as const;
const algorithms = Object.keys(keys) as SignatureAlgorithm[];

const verifier = (
  algorithm: SignatureAlgorithm,
  findKey = async (): Promise<VerificationKey> => keys[algorithm].publicKey,
) => createTokenVerifier({ findKey, algorithms: [algorithm], issuer: "i", audience: "a", clockSkewSeconds: 30 });

const sign = (algorithm: SignatureAlgorithm, payload: object = claims, header: object = {}) =>
  new SignJWT({ ...payload }).setProtectedHeader({ alg: algorithm, ...header }).sign(keys[algorithm].privateKey);

/** `accepted`, or the reason. */
async function outcome(token: string, algorithm: SignatureAlgorithm, verify = verifier(algorithm)): Promise<string> {
  const verified = await verify(token, now);
  return isRejection(verified) ? verified.reason : "accepted";
}

/** What jose itself says about the same token under the same rules. */
async function isAcceptedByJose(token: string, algorithm: SignatureAlgorithm): Promise<boolean> {
  const rules = {
    algorithms: [algorithm],
    issuer: "i",
    audience: "a",
    clockTolerance: 30,
    requiredClaims: ["exp", "sub"],
  };
  return jwtVerify(token, keys[algorithm].publicKey, { ...rules, currentDate: now }).then(
    () => true,
    () => false,
  );
}

const text = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

describe.each(algorithms)("%s", (algorithm) => {
  test("a token is verified with its claims, its header and the key that was found", async () => {
    expect(await verifier(algorithm)(await sign(algorithm, claims, { kid: "1" }), now)).toEqual({
      payload: claims,
      header: { alg: algorithm, kid: "1" },
      key: keys[algorithm].publicKey,
    });
  });

  test("a token in which any character differs is rejected", async () => {
    const token = await sign(algorithm);
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === "A" ? "B" : "A";
      const spoilt = token.slice(0, at) + other + token.slice(at + 1);
      expect(await outcome(spoilt, algorithm), `character ${at}`).not.toBe("accepted");
    }
  });

  test("a token that lost or gained a character is rejected", async () => {
    const token = await sign(algorithm);
    for (let at = 0; at <= token.length; at += 1) {
      const longer = `${token.slice(0, at)}A${token.slice(at)}`;
      expect(await outcome(longer, algorithm), `more at ${at}`).not.toBe("accepted");
      if (at === token.length) continue;
      expect(await outcome(token.slice(0, at) + token.slice(at + 1), algorithm), `less at ${at}`).not.toBe("accepted");
    }
  });

  test.each<[string, object, string]>([
    ["all in order", {}, "accepted"],
    ["several audiences", { aud: ["b", "a"] }, "accepted"],
    ["an expiry within the skew", { exp: seconds - 29 }, "accepted"],
    ["an expiry at the end of the skew", { exp: seconds - 30 }, "expired"],
    ["a beginning at the end of the skew", { nbf: seconds + 30 }, "accepted"],
    ["a beginning after the skew", { nbf: seconds + 31 }, "not yet valid"],
    ["no expiry", { exp: undefined }, "claims"],
    ["an expiry as a text", { exp: String(seconds + 60) }, "claims"],
    ["an expiry that is null", { exp: null }, "claims"],
    ["no subject", { sub: undefined }, "claims"],
    ["no issuer", { iss: undefined }, "issuer"],
    ["another issuer", { iss: "I" }, "issuer"],
    ["a list of issuers", { iss: ["i"] }, "issuer"],
    ["no audience", { aud: undefined }, "audience"],
    ["another audience", { aud: ["b"] }, "audience"],
    ["an audience that is a number", { aud: 1 }, "audience"],
    ["a time of issue as a text", { iat: "now" }, "claims"],
  ])("claims with %s: as jose", async (_, change, expected) => {
    const token = await sign(algorithm, { ...claims, ...change });
    expect(await outcome(token, algorithm)).toBe(expected);
    expect(await isAcceptedByJose(token, algorithm)).toBe(expected === "accepted");
  });

  test.each<[string, object | string, string]>([
    ["the algorithm none", { alg: "none" }, "algorithm"],
    ["the algorithm NONE", { alg: "NONE" }, "algorithm"],
    ["the algorithm in lower case", { alg: algorithm.toLowerCase() }, "algorithm"],
    ["an algorithm of the prototype", { alg: "constructor" }, "algorithm"],
    ["an algorithm that jose knows and that is not accepted", { alg: "HS512" }, "algorithm"],
    ["no algorithm", { typ: "JWT" }, "malformed"],
    ["an empty algorithm", { alg: "" }, "malformed"],
    ["a list of algorithms", { alg: [algorithm] }, "malformed"],
    ["an algorithm by its prototype", JSON.parse(`{"__proto__":{"alg":"${algorithm}"}}`), "malformed"],
    ["a list", [{ alg: algorithm }], "malformed"],
    ["null", "null", "malformed"],
    ["half a JSON", `{"alg":"${algorithm}"`, "malformed"],
    ["bytes that are not UTF-8", "\xff", "malformed"],
    ["an extension that is not known", { alg: algorithm, crit: ["exp"], exp: 1 }, "malformed"],
    ["an extension without its member", { alg: algorithm, crit: ["b64"] }, "malformed"],
    ["no extension", { alg: algorithm, crit: [] }, "malformed"],
    ["extensions as null", { alg: algorithm, crit: null }, "malformed"],
    ["a payload that is not encoded", { alg: algorithm, crit: ["b64"], b64: false }, "malformed"],
  ])("a header with %s is rejected, as jose does", async (_, header, expected) => {
    const head = typeof header === "string" ? Buffer.from(header, "latin1").toString("base64url") : text(header);
    const [, payload, signature] = (await sign(algorithm)).split(".");
    for (const token of [`${head}.${payload}.${signature}`, `${head}.${payload}.`]) {
      expect(await outcome(token, algorithm)).toBe(expected);
      expect(await isAcceptedByJose(token, algorithm)).toBe(false);
    }
  });

  test.each(["[]", "null", '"clerk"', "1", "{", "", '{"sub":"\xff"}'])(
    "a signed payload that is no JSON object is malformed: %j",
    async (payload) => {
      const signer = new CompactSign(Buffer.from(payload, "latin1")).setProtectedHeader({ alg: algorithm });
      const token = await signer.sign(keys[algorithm].privateKey);
      expect(await outcome(token, algorithm)).toBe("malformed");
      expect(await isAcceptedByJose(token, algorithm)).toBe(false);
    },
  );

  test.each<[string, (token: string) => string]>([
    ["nothing", () => ""],
    ["one part", (token) => token.replaceAll(".", "")],
    ["two parts", (token) => token.slice(0, token.lastIndexOf("."))],
    ["four parts", (token) => `${token}.`],
    ["five parts", (token) => `${token}..`],
    ["a hundred thousand dots", () => ".".repeat(100_000)],
    ["a blank before it", (token) => ` ${token}`],
    ["a line break after it", (token) => `${token}\n`],
    ["padding", (token) => `${token}=`],
    ["a part in ordinary Base64", (token) => `${token.slice(0, -4)}+/+/`],
    ["no header", (token) => token.slice(token.indexOf("."))],
    ["letters outside ASCII", (token) => token.replace("e", "é")],
  ])("%s is malformed", async (_, spoil) => {
    expect(await outcome(spoil(await sign(algorithm)), algorithm)).toBe("malformed");
  });

  test("the header of an earlier token does not decide about a later one", async () => {
    const verify = verifier(algorithm);
    const [first, second] = [await sign(algorithm, claims, { kid: "1" }), await sign(algorithm, claims, { kid: "2" })];
    const headOf = (token: string) => token.slice(0, token.indexOf("."));
    const swapped = headOf(second) + first.slice(first.indexOf("."));
    const unsigned = first.replace(headOf(first), text({ alg: "none" }));
    const unreadable = first.replace(headOf(first), text([]));
    const judged: string[] = [];
    for (const token of [first, first, swapped, second, unsigned, first, unreadable, first, swapped]) {
      const verified = await verify(token, now);
      judged.push(isRejection(verified) ? verified.reason : String(verified.header.kid));
    }
    expect(judged).toEqual(["1", "1", "signature", "2", "algorithm", "1", "malformed", "1", "signature"]);
  });

  test("the key of another algorithm verifies nothing", async () => {
    for (const other of algorithms.filter((each) => each !== algorithm)) {
      const verify = verifier(algorithm, async () => keys[other].publicKey);
      expect(await outcome(await sign(algorithm), algorithm, verify)).toBe("key");
    }
  });

  test("each of several keys that fit may have signed it, and only that one says what is wrong with it", async () => {
    const find = (...several: readonly KeyObject[]) =>
      verifier(algorithm, async () => {
        throw Object.assign(new errors.JWKSMultipleMatchingKeys(), {
          async *[Symbol.asyncIterator]() {
            yield* several;
          },
        });
      });
    const right = keys[algorithm].publicKey;
    const wrong = algorithm === "HS256" ? createSecretKey(Buffer.alloc(32, 8)) : anotherKey(algorithm);
    const good = await sign(algorithm);
    const late = await sign(algorithm, { ...claims, exp: seconds - 60 });
    for (const verify of [find(right), find(wrong, right), find(right, wrong), find(wrong, wrong, right)]) {
      expect(await outcome(good, algorithm, verify)).toBe("accepted");
      expect(await outcome(late, algorithm, verify)).toBe("expired");
    }
    for (const verify of [find(), find(wrong), find(wrong, wrong)]) {
      expect(await outcome(good, algorithm, verify)).toBe("signature");
    }
  });
});

function anotherKey(algorithm: "RS256" | "ES256" | "EdDSA"): KeyObject {
  if (algorithm === "RS256") return generateKeyPairSync("rsa", { modulusLength: 2048 }).publicKey;
  if (algorithm === "ES256") return generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey;
  return generateKeyPairSync("ed25519").publicKey;
}

test("an HMAC with a public key as the secret is rejected, in each format of the key", async () => {
  const verify = createTokenVerifier({
    findKey: async () => rsa.publicKey,
    // Wrong: a key set never goes with both.
    algorithms: ["RS256", "HS256"],
    issuer: "i",
    audience: "a",
    clockSkewSeconds: 30,
  });
  const spki = {
    pem: rsa.publicKey.export({ format: "pem", type: "spki" }),
    der: rsa.publicKey.export({ format: "der", type: "spki" }),
  };
  for (const form of [spki.pem, spki.der, JSON.stringify(rsa.publicKey.export({ format: "jwk" }))]) {
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: "HS256" })
      .sign(createSecretKey(Buffer.from(form)));
    expect(await outcome(token, "HS256", verify)).toBe("key");
  }
});
