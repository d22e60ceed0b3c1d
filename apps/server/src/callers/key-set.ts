import { createLocalJWKSet, createRemoteJWKSet, type JWTVerifyGetKey } from "jose";
import type { KeySource } from "../setting-readers.ts";

/** Signature algorithms accepted from real callers. All are asymmetric: whoever can verify a token cannot make one. */
export const KEY_SET_ALGORITHMS = ["RS256", "ES256", "EdDSA"] as const;

/**
 * Finds the keys of real callers. A file's keys were read with the settings and stay as they are. A URL's are fetched when
 * the first token comes, kept for ten minutes, and fetched again when a token names a key that is not among them, at most
 * every thirty seconds.
 */
export function createKeySet(source: KeySource): JWTVerifyGetKey {
  if (source.kind === "file") return createLocalJWKSet(source.keys);
  return createRemoteJWKSet(source.url, { timeoutDuration: 5_000, cooldownDuration: 30_000, cacheMaxAge: 600_000 });
}
