import { randomBytes } from "node:crypto";
import { type CompactJWSHeaderParameters, CompactSign, decodeProtectedHeader, generateKeyPair } from "jose";

/**
 * Signs the content of a token again with a new key of the same kind. Returns `undefined` for a token that is no signed
 * JWT: nothing is known about what it means.
 */
export async function signWithWrongKey(token: string): Promise<string | undefined> {
  const header = readHeader(token);
  const [, payload = ""] = token.split(".");
  if (header?.alg === undefined) return undefined;
  const signed = { ...header, alg: header.alg };
  return new CompactSign(Buffer.from(payload, "base64url")).setProtectedHeader(signed).sign(await newKey(header.alg));
}

function readHeader(token: string): Partial<CompactJWSHeaderParameters> | undefined {
  if (token.split(".").length !== 3) return undefined;
  try {
    return decodeProtectedHeader(token);
  } catch {
    return undefined;
  }
}

/** @throws Error for an algorithm that jose does not know. */
async function newKey(algorithm: string) {
  if (algorithm.startsWith("HS")) return randomBytes(64);
  return (await generateKeyPair(algorithm)).privateKey;
}
