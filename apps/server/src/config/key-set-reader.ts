import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { isAbsolute, resolve } from "node:path";
import { isLoopback } from "@credential-api/docs";
import type { JSONWebKeySet, JWK } from "jose";
import { systemErrorCode } from "../cli-error.ts";
import { brief, type Reader, SettingError } from "./setting-readers.ts";

/** Where the public keys of real callers come from: fetched from a URL, or read from a file when the settings are read. */
export type KeySource =
  | { readonly kind: "url"; readonly url: URL }
  | { readonly kind: "file"; readonly path: string; readonly keys: JSONWebKeySet };

/** A URL (`https:`, or `http:` on this machine) or the path of a file that holds a JSON Web Key Set. */
export const keySource: Reader<KeySource> = (value, base) =>
  /^[a-z][a-z\d+.-]*:\/\//i.test(value)
    ? { kind: "url", url: keySetUrl(value) }
    : keySetFile(isAbsolute(value) ? value : resolve(base, value));

function keySetUrl(value: string): URL {
  if (!URL.canParse(value)) throw new SettingError("is not a URL. Use https://host/path, or the path of a file.");
  const url = new URL(value);
  if (url.username !== "" || url.password !== "") {
    throw new SettingError("holds a user name or password. A key set is public; use the URL without them.");
  }
  if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname))) return url;
  throw new SettingError(
    "is not an https: URL, so anyone on the way could put their own keys in. Use https:, or download the keys to a file.",
  );
}

function keySetFile(path: string): KeySource {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = systemErrorCode(error) ?? "it is not JSON";
    throw new SettingError(`names a file that cannot be read (${path}: ${reason}). Check the path and the rights.`);
  }
  if (!isKeySet(content)) {
    throw new SettingError(`names a file that is not a JSON Web Key Set (${path}). It must hold {"keys": [...]}.`);
  }
  if (content.keys.some(({ kty, d }) => kty === "oct" || d !== undefined)) {
    throw new SettingError(`names a file with private or secret keys (${path}). Put the public keys only in it.`);
  }
  const unusable = content.keys.flatMap((key, index) => (isUsable(key) ? [] : [nameOf(key, index)]));
  if (unusable.length > 0) {
    throw new SettingError(
      `names a file with keys that cannot be used (${path}: ${unusable.join(", ")}). Correct or remove them; RSA needs 2048 bits.`,
    );
  }
  return { kind: "file", path, keys: content };
}

/** Whether signatures can be verified with the key, as far as it is of a kind that is used here; others are never asked. */
export function isUsable(key: JWK): boolean {
  if (!signatureKinds.has(`${key.kty} ${key.kty === "RSA" ? "" : key.crv}`) || (key.use ?? "sig") !== "sig")
    return true;
  try {
    const { asymmetricKeyDetails } = createPublicKey({ key: { ...key }, format: "jwk" });
    return (asymmetricKeyDetails?.modulusLength ?? MIN_RSA_BITS) >= MIN_RSA_BITS;
  } catch {
    return false;
  }
}

const signatureKinds: ReadonlySet<string> = new Set(["RSA ", "EC P-256", "OKP Ed25519"]);

/** RFC 7518, section 3.3. */
const MIN_RSA_BITS = 2048;

function nameOf({ kid }: JWK, index: number): string {
  return typeof kid === "string" ? `kid "${brief(kid)}"` : `key ${index + 1}`;
}

/** Whether a value has the form of a key set with at least one key. */
export function isKeySet(value: unknown): value is JSONWebKeySet {
  return (
    typeof value === "object" &&
    value !== null &&
    "keys" in value &&
    Array.isArray(value.keys) &&
    value.keys.length > 0 &&
    value.keys.every((key: unknown) => typeof key === "object" && key !== null && "kty" in key)
  );
}
