import type { Caller, Callers } from "@credential-api/reference";
import { Unavailable } from "@credential-api/reference";
import { errors, type JWTPayload, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from "jose";
import { isAboutToken } from "./key-set.ts";
import { isSubject } from "./subject.ts";
import { createVerifiedTokens, type VerifiedToken } from "./verified-tokens.ts";

/** What a token must satisfy to be believed. */
export interface TokenRules {
  /** Finds the key for a token's header; rejects as `createKeySet` says, or with anything else when keys cannot be had now. */
  readonly keyFor: JWTVerifyGetKey;
  /** The only signature algorithms that are accepted (RFC 7518 names). */
  readonly algorithms: readonly string[];
  readonly issuer: string;
  readonly audience: string;
  /** How far the issuer's clock may be off. */
  readonly clockSkewSeconds: number;
  /** The clock that `exp` and `nbf` are compared with. */
  readonly now: () => Date;
}

/**
 * Callers that identify themselves by a signed JWT (RFC 7519): `iss`, `aud`, `exp` and `sub` are required, `nbf` is
 * honoured; `sub` is what `isSubject` says; `permissions` and `clients` are lists of names, absent ones empty. A token that
 * breaks any of it, or whose key cannot be used, identifies nobody.
 * When keys cannot be had now, identifying rejects with `Unavailable`: nothing is known against the caller.
 */
export function createJwtCallers({ now, clockSkewSeconds, ...rules }: TokenRules): Callers {
  const options = {
    algorithms: [...rules.algorithms],
    issuer: rules.issuer,
    audience: rules.audience,
    clockTolerance: clockSkewSeconds,
    requiredClaims: ["exp", "sub"],
  };
  const keyFor = orUnavailable(rules.keyFor);
  const tokens = createVerifiedTokens(keyFor, clockSkewSeconds);
  return {
    identify: async (token) => {
      const currentDate = now();
      const known = await tokens.find(token, currentDate);
      if (known !== undefined) return known;
      if (!isCompact(token)) return undefined;
      const verified = await verify(token, keyFor, { ...options, currentDate });
      if (verified === undefined) return undefined;
      const caller = toCaller(verified.payload);
      if (caller !== undefined) tokens.remember(token, verified, caller);
      return caller;
    },
  };
}

/** RFC 7515, sections 2 and 7.1: parts in base64url, without padding and without bits that mean nothing. */
function isCompact(token: string): boolean {
  return token.split(".").every((part) => Buffer.from(part, "base64url").toString("base64url") === part);
}

async function verify(
  token: string,
  keyFor: JWTVerifyGetKey,
  options: JWTVerifyOptions,
): Promise<VerifiedToken | undefined> {
  try {
    return await jwtVerify(token, keyFor, options);
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    if (error instanceof errors.JWKSMultipleMatchingKeys) return verifyWithAny(error, token, options);
    // The keys were there. What is left is about the token, or about a key that is no good: it has not signed this one.
    return undefined;
  }
}

/** A token without `kid` may fit several keys of the set; it is valid when one of them has signed it. */
async function verifyWithAny(keys: errors.JWKSMultipleMatchingKeys, token: string, options: JWTVerifyOptions) {
  for await (const key of keys) {
    const verified = await verify(token, async () => key, options);
    if (verified !== undefined) return verified;
  }
  return undefined;
}

/** Tells apart that a token has no key, or several, from everything else: then the keys cannot be had. */
function orUnavailable(keyFor: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await keyFor(header, token);
    } catch (error) {
      if (isAboutToken(error)) throw error;
      throw new Unavailable("The keys to verify tokens with cannot be had", { cause: error });
    }
  };
}

function toCaller({ sub, permissions, clients }: JWTPayload): Caller | undefined {
  if (!isSubject(sub)) return undefined;
  if (!isNames(permissions) || !isNames(clients)) return undefined;
  return { subject: sub, permissions: new Set(permissions), clients: new Set(clients) };
}

function isNames(claim: unknown): claim is readonly string[] | undefined {
  return claim === undefined || (Array.isArray(claim) && claim.every((name) => typeof name === "string"));
}
