import { createHmac, KeyObject, timingSafeEqual, verify } from "node:crypto";

/** A key as it is found for a token: public for an asymmetric algorithm, secret for HMAC. */
export type VerificationKey = KeyObject | CryptoKey;

/** The signature algorithms that can be accepted, by their names of RFC 7518 and RFC 8037. `none` is not one of them. */
export type SignatureAlgorithm = "HS256" | "RS256" | "ES256" | "EdDSA";

/** The key is of another kind than the algorithm of the token demands, or too weak for it. */
export class WrongKey extends Error {
  override readonly name = "WrongKey";
}

/**
 * Whether the key has made this signature of the text. A signature of any length and content can be asked about.
 *
 * HMAC takes two microseconds and is computed at once. The others take 20 to 100 and are left to a thread of Node's pool, so
 * that other requests go on; WebCrypto does the same with three times the work on this thread.
 *
 * @throws WrongKey before anything is computed, so that a public key never serves as the secret of an HMAC.
 */
export function isSignedBy(
  key: VerificationKey,
  algorithm: SignatureAlgorithm,
  text: string,
  signature: Buffer,
): boolean | Promise<boolean> {
  const keyObject = toKeyObject(key);
  if (!fits[algorithm](keyObject)) throw new WrongKey(`The key cannot verify ${algorithm}`);
  if (algorithm === "HS256") return isHmac(keyObject, text, signature);
  return new Promise((resolve) => {
    const digest = algorithm === "EdDSA" ? null : "sha256";
    // RFC 7518, section 3.4: two numbers of a fixed length, not DER. Other keys ignore it.
    const verificationKey = { key: keyObject, dsaEncoding: "ieee-p1363" } as const;
    // A signature that OpenSSL cannot read is an error for some algorithms.
    verify(digest, Buffer.from(text), verificationKey, signature, (error, isValid) =>
      resolve(error === null && isValid),
    );
  });
}

/** The kind of key that belongs to each algorithm (RFC 7518, sections 3.2 to 3.4; RFC 8037, section 3.1). */
const fits: { readonly [A in SignatureAlgorithm]: (key: KeyObject) => boolean } = {
  HS256: ({ type }) => type === "secret",
  RS256: (key) => isPublic(key, "rsa") && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= MIN_RSA_BITS,
  ES256: (key) => isPublic(key, "ec") && key.asymmetricKeyDetails?.namedCurve === "prime256v1",
  EdDSA: (key) => isPublic(key, "ed25519"),
};

/** RFC 7518, section 3.3. */
const MIN_RSA_BITS = 2048;

function isPublic({ type, asymmetricKeyType }: KeyObject, expected: string): boolean {
  return type === "public" && asymmetricKeyType === expected;
}

function isHmac(secret: KeyObject, text: string, signature: Buffer): boolean {
  const expected = createHmac("sha256", secret).update(text).digest();
  return signature.length === expected.length && timingSafeEqual(signature, expected);
}

const keyObjects = new WeakMap<CryptoKey, KeyObject>();

function toKeyObject(key: VerificationKey): KeyObject {
  if (key instanceof KeyObject) return key;
  let keyObject = keyObjects.get(key);
  if (keyObject === undefined) {
    keyObject = KeyObject.from(key);
    keyObjects.set(key, keyObject);
  }
  return keyObject;
}
