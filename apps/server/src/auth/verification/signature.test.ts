import { createHmac, createSecretKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { describe, expect, test } from "vitest";
import { isSignedBy, type SignatureAlgorithm, type VerificationKey, WrongKey } from "./signature.ts";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const p256 = generateKeyPairSync("ec", { namedCurve: "P-256" });
const ed25519 = generateKeyPairSync("ed25519");
const secret = createSecretKey(Buffer.alloc(32, 7));

/** A key for each algorithm, and how its owner signs. */
const signers: { readonly [A in SignatureAlgorithm]: readonly [KeyObject, (text: string) => Buffer] } = {
  HS256: [secret, (text) => createHmac("sha256", secret).update(text).digest()],
  RS256: [rsa.publicKey, (text) => sign("sha256", Buffer.from(text), rsa.privateKey)],
  ES256: [
    p256.publicKey,
    (text) => sign("sha256", Buffer.from(text), { key: p256.privateKey, dsaEncoding: "ieee-p1363" }),
  ],
  EdDSA: [ed25519.publicKey, (text) => sign(null, Buffer.from(text), ed25519.privateKey)],
};
const algorithms = Object.keys(signers) as SignatureAlgorithm[];

const verify = async (algorithm: SignatureAlgorithm, signature: Buffer, text = "head.body", key?: VerificationKey) =>
  isSignedBy(key ?? signers[algorithm][0], algorithm, text, signature);

describe.each(algorithms)("%s", (algorithm) => {
  const [key, signWith] = signers[algorithm];
  const signature = signWith("head.body");

  test("accepts the signature of the key", async () => {
    expect(await verify(algorithm, signature)).toBe(true);
    expect(await verify(algorithm, signWith("ü"), "ü")).toBe(true);
  });

  test("rejects the signature of another text", async () => {
    expect(await verify(algorithm, signature, "head.bodY")).toBe(false);
    expect(await verify(algorithm, signWith(""))).toBe(false);
  });

  test("rejects a signature in which any byte differs", async () => {
    for (let at = 0; at < signature.length; at += 1) {
      const spoilt = Buffer.from(signature);
      spoilt[at] = (spoilt[at] ?? 0) ^ 1;
      expect(await verify(algorithm, spoilt), `byte ${at}`).toBe(false);
    }
  });

  test.each<[string, Buffer]>([
    ["an empty signature", Buffer.alloc(0)],
    ["one byte", Buffer.alloc(1)],
    ["a signature without its last byte", signature.subarray(0, -1)],
    ["a signature and one byte more", Buffer.concat([signature, Buffer.alloc(1)])],
    ["a signature twice", Buffer.concat([signature, signature])],
    ["zeros", Buffer.alloc(signature.length)],
    ["ones", Buffer.alloc(signature.length, 255)],
    ["ten thousand bytes", Buffer.alloc(10_000, 1)],
  ])("rejects %s", async (_, wrong) => {
    expect(await verify(algorithm, wrong)).toBe(false);
  });

  test("accepts no key of another algorithm", async () => {
    for (const other of algorithms.filter((each) => each !== algorithm)) {
      await expect(verify(other, signature, "head.body", key), other).rejects.toThrow(WrongKey);
    }
  });
});

test("ES256 rejects a signature in DER", async () => {
  const der = sign("sha256", Buffer.from("head.body"), p256.privateKey);
  expect(await verify("ES256", der)).toBe(false);
});

test("a public key is not the secret of an HMAC", async () => {
  const pem = rsa.publicKey.export({ format: "pem", type: "spki" });
  const signature = createHmac("sha256", pem).update("head.body").digest();
  await expect(verify("HS256", signature, "head.body", rsa.publicKey)).rejects.toThrow(WrongKey);
});

describe("a key is not used when it is", () => {
  test.each<[string, SignatureAlgorithm, KeyObject]>([
    ["an RSA key of 1024 bits", "RS256", generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey],
    ["an RSA key for PSS only", "RS256", generateKeyPairSync("rsa-pss", { modulusLength: 2048 }).publicKey],
    ["a key of another curve", "ES256", generateKeyPairSync("ec", { namedCurve: "P-384" }).publicKey],
    [
      "a key of a curve with the same length",
      "ES256",
      generateKeyPairSync("ec", { namedCurve: "secp256k1" }).publicKey,
    ],
    ["an Ed448 key", "EdDSA", generateKeyPairSync("ed448").publicKey],
    ["a key for agreement", "EdDSA", generateKeyPairSync("x25519").publicKey],
    ["a private RSA key", "RS256", rsa.privateKey],
    ["a private key of the curve", "ES256", p256.privateKey],
    ["a private Ed25519 key", "EdDSA", ed25519.privateKey],
  ])("%s", async (_, algorithm, key) => {
    await expect(verify(algorithm, signers[algorithm][1]("head.body"), "head.body", key)).rejects.toThrow(WrongKey);
  });
});

test("a key of WebCrypto is used as well", async () => {
  const bytes = p256.publicKey.export({ format: "der", type: "spki" });
  const key = await crypto.subtle.importKey("spki", bytes, { name: "ECDSA", namedCurve: "P-256" }, true, ["verify"]);
  const signature = signers.ES256[1]("head.body");
  for (let time = 0; time < 2; time += 1) expect(await verify("ES256", signature, "head.body", key)).toBe(true);
  expect(await verify("ES256", signature, "other", key)).toBe(false);
});
