import { createLocalJWKSet, errors, type JSONWebKeySet } from "jose";
import type { FindKey } from "./verification/verify-token.ts";

/** Signature algorithms that are accepted with a key set. All are asymmetric: the keys verify tokens and cannot sign them. */
export const KEY_SET_ALGORITHMS = ["RS256", "ES256", "EdDSA"] as const;

/**
 * Finds keys in a set that does not change, such as a file's. A key of the set that cannot be imported counts as missing.
 *
 * The result rejects with an error for which `isKeyMissing` holds, or with jose's `JWKSMultipleMatchingKeys`.
 */
export function createLocalKeySet(keys: JSONWebKeySet): FindKey {
  return withoutUnusable(createLocalJWKSet(keys));
}

/** Whether the error says that a key set was searched and has no usable key for the token. */
export function isKeyMissing(error: unknown): boolean {
  return error instanceof errors.JWKSNoMatchingKey || error instanceof UnusableKey;
}

/** Whether the error is about the token's key and not about getting the key set. */
export function isAboutToken(error: unknown): boolean {
  return isKeyMissing(error) || error instanceof errors.JWKSMultipleMatchingKeys;
}

/** Turns every error of a search in a set that is at hand into one for which `isAboutToken` holds. */
export function withoutUnusable(findKey: FindKey): FindKey {
  return async (header) => {
    try {
      return await findKey(header);
    } catch (error) {
      if (isAboutToken(error)) throw error;
      throw new UnusableKey("The key that the token names cannot be used", { cause: error });
    }
  };
}

/** The only key of the set that fits cannot be imported: a member is missing, or is not a point of its curve. */
class UnusableKey extends Error {
  override readonly name = "UnusableKey";
}
