import type { Caller, Callers } from "@credential-api/reference";
import { Unavailable } from "@credential-api/reference";
import { errors, type JWTPayload, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from "jose";

/** What a token must satisfy to be believed. */
export interface TokenRules {
  /** Finds the key for a token's header; rejects with an error of `jose`, or with any other when keys cannot be had now. */
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
 * honoured; `permissions` and `clients` are lists of names, absent ones empty. A token that breaks any of it identifies nobody.
 * When keys cannot be had now, identifying rejects with `Unavailable`: nothing is known against the caller.
 */
export function createJwtCallers({ keyFor, now, ...rules }: TokenRules): Callers {
  const options = {
    algorithms: [...rules.algorithms],
    issuer: rules.issuer,
    audience: rules.audience,
    clockTolerance: rules.clockSkewSeconds,
    requiredClaims: ["exp", "sub"],
  };
  return {
    identify: async (token) => {
      const payload = await verify(token, keyFor, { ...options, currentDate: now() });
      return payload && toCaller(payload);
    },
  };
}

async function verify(
  token: string,
  keyFor: JWTVerifyGetKey,
  options: JWTVerifyOptions,
): Promise<JWTPayload | undefined> {
  try {
    return (await jwtVerify(token, keyFor, options)).payload;
  } catch (error) {
    if (error instanceof errors.JWKSMultipleMatchingKeys) return verifyWithAny(error, token, options);
    if (refusesToken(error)) return undefined;
    throw new Unavailable("The keys to verify tokens with cannot be had", { cause: error });
  }
}

/** A token without `kid` may fit several keys of the set; it is valid when one of them has signed it. */
async function verifyWithAny(keys: errors.JWKSMultipleMatchingKeys, token: string, options: JWTVerifyOptions) {
  for await (const key of keys) {
    const payload = await verify(token, async () => key, options);
    if (payload !== undefined) return payload;
  }
  return undefined;
}

/** These errors are about the token. All others (network, timeout, an answer that is no key set) are about the keys. */
function refusesToken(error: unknown): boolean {
  return (
    error instanceof errors.JWSInvalid ||
    error instanceof errors.JWTInvalid ||
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWTClaimValidationFailed ||
    error instanceof errors.JWTExpired ||
    error instanceof errors.JOSEAlgNotAllowed ||
    error instanceof errors.JOSENotSupported ||
    error instanceof errors.JWKSNoMatchingKey
  );
}

function toCaller({ sub, permissions, clients }: JWTPayload): Caller | undefined {
  if (sub === undefined || sub === "") return undefined;
  if (!isNames(permissions) || !isNames(clients)) return undefined;
  return { subject: sub, permissions: new Set(permissions), clients: new Set(clients) };
}

function isNames(claim: unknown): claim is readonly string[] | undefined {
  return claim === undefined || (Array.isArray(claim) && claim.every((name) => typeof name === "string"));
}
