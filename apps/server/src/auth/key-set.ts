import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from "jose";
import type { KeySource } from "../config/setting-readers.ts";

/** Signature algorithms accepted from real callers. All are asymmetric: whoever can verify a token cannot make one. */
export const KEY_SET_ALGORITHMS = ["RS256", "ES256", "EdDSA"] as const;

/**
 * Finds the keys of real callers. A file's keys were read with the settings and stay as they are. A URL's are fetched when
 * the first token comes, kept for ten minutes, and fetched again when a token names a key that is not among them, at most
 * every thirty seconds. A key of the set that cannot be used counts as one that is not there.
 *
 * The result rejects with an error for which `isAboutToken` holds when the set was there and has not one key for the token,
 * and with any other when the set cannot be had.
 */
export function createKeySet(source: KeySource): JWTVerifyGetKey {
  if (source.kind === "file") return withoutUnusable(createLocalJWKSet(source.keys));
  const remote = createRemoteJWKSet(source.url, {
    timeoutDuration: 5_000,
    cooldownDuration: 30_000,
    cacheMaxAge: 600_000,
  });
  return async (header, token) => {
    try {
      return await remote(header, token);
    } catch (error) {
      const keys = remote.jwks();
      if (isAboutToken(error) || keys === undefined) throw error;
      // The error does not tell whether the fetch failed or the key. Asked again, the keys at hand do.
      try {
        await withoutUnusable(createLocalJWKSet(keys))(header, token);
      } catch (reason) {
        if (reason instanceof UnusableKey) throw reason;
      }
      throw error;
    }
  };
}

/** Tells whether the keys were there when this was thrown: none of them, or several, are for the token. */
export function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof UnusableKey
  );
}

/** The one key of the set that would fit cannot be imported: a member is missing, or is no number of its curve. */
class UnusableKey extends Error {
  override readonly name = "UnusableKey";
}

function withoutUnusable(choose: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await choose(header, token);
    } catch (error) {
      if (isAboutToken(error)) throw error;
      throw new UnusableKey("The key that the token names cannot be used", { cause: error });
    }
  };
}
