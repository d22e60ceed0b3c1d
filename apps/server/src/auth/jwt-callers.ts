import { type Caller, type Callers, Unavailable } from "@credential-api/reference";
import { errors, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from "jose";
import { toCaller } from "./claims.ts";
import { isAboutToken } from "./key-set.ts";
import { createRejectedTokens } from "./rejected-tokens.ts";
import { type TokenRejection, toRejection } from "./token-rejection.ts";
import { createVerifiedTokens, type TokenCacheUsage, type VerifiedToken } from "./verified-tokens.ts";

/** What a token must satisfy to be accepted. */
export interface TokenRules {
  /** Finds the key for a token's header. Every rejection for which `isAboutToken` does not hold is an outage. */
  readonly findKey: JWTVerifyGetKey;
  /**
   * Differs from before when `findKey` may find another key for a header than before; `undefined` when only `findKey` knows.
   * Default: `undefined`.
   */
  readonly keysVersion?: () => number | undefined;
  /** The only signature algorithms that are accepted (RFC 7518 names). */
  readonly algorithms: readonly string[];
  readonly issuer: string;
  readonly audience: string;
  /** How far the issuer's clock may be off. */
  readonly clockSkewSeconds: number;
  /** The clock that `exp` and `nbf` are compared with. */
  readonly now: () => Date;
}

/** Callers that can say why a token is not accepted. */
export interface TokenCallers extends Callers {
  /** As `Callers` has it; `onRejected` is called before it resolves to `undefined`. The request is not used. */
  identify(
    token: string,
    request?: unknown,
    onRejected?: (rejection: TokenRejection) => void,
  ): Caller | undefined | Promise<Caller | undefined>;
  /** What the cache of verified tokens has done. */
  cacheUsage(): TokenCacheUsage;
}

/**
 * Callers that identify themselves by a signed JWT (RFC 7519): `iss`, `aud`, `exp` and `sub` are required, `nbf` is
 * checked; `sub` is what `isSubject` says; `permissions` and `clients` are lists of names, absent ones empty. A token that
 * breaks any of it, or whose key cannot be used, is rejected.
 * When keys cannot be fetched, identifying rejects with `Unavailable`: nothing is known against the caller.
 */
export function createJwtCallers({ now, clockSkewSeconds, ...rules }: TokenRules): TokenCallers {
  const options = {
    algorithms: [...rules.algorithms],
    issuer: rules.issuer,
    audience: rules.audience,
    clockTolerance: clockSkewSeconds,
    requiredClaims: ["exp", "sub"],
  };
  const findKey = orUnavailable(rules.findKey);
  const keysVersion = rules.keysVersion ?? (() => undefined);
  const tokens = createVerifiedTokens(findKey, clockSkewSeconds, keysVersion);
  const rejectedTokens = createRejectedTokens(keysVersion);

  async function verifyToken(token: string, currentDate: Date): Promise<Caller | TokenRejection> {
    const known = await tokens.find(token, currentDate);
    if (known !== undefined) return known;
    if (!isCompact(token)) return { reason: "malformed" };
    const version = keysVersion();
    const verified = await verify(token, findKey, { ...options, currentDate });
    if (isRejection(verified)) {
      if (verified.reason === "signature") rejectedTokens.remember(token, version);
      return verified;
    }
    const caller = toCaller(verified.payload);
    if (!isRejection(caller)) tokens.remember(token, verified, caller);
    return caller;
  }

  async function identifyAnew(token: string, currentDate: Date, onRejected?: (rejection: TokenRejection) => void) {
    const result = await verifyToken(token, currentDate);
    if (!isRejection(result)) return result;
    onRejected?.(result);
    return undefined;
  }

  return {
    identify: (token, _request, onRejected) => {
      const currentDate = now();
      const known = tokens.findNow(token, currentDate);
      if (known !== undefined || !rejectedTokens.has(token))
        return known ?? identifyAnew(token, currentDate, onRejected);
      onRejected?.({ reason: "signature" });
      return undefined;
    },
    cacheUsage: tokens.usage,
  };
}

function isRejection(result: object): result is TokenRejection {
  return "reason" in result;
}

/** RFC 7515, sections 2 and 7.1: three parts in base64url, without padding and without unused bits that are set. */
function isCompact(token: string): boolean {
  const parts = token.split(".", 4);
  return parts.length === 3 && parts.every((part) => Buffer.from(part, "base64url").toString("base64url") === part);
}

async function verify(
  token: string,
  findKey: JWTVerifyGetKey,
  options: JWTVerifyOptions,
): Promise<VerifiedToken | TokenRejection> {
  try {
    return await jwtVerify(token, findKey, options);
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    if (error instanceof errors.JWKSMultipleMatchingKeys) return verifyWithAny(error, token, options);
    return toRejection(error);
  }
}

/** A token without `kid` may fit several keys of the set; it is valid when one of them has signed it. */
async function verifyWithAny(
  keys: errors.JWKSMultipleMatchingKeys,
  token: string,
  options: JWTVerifyOptions,
): Promise<VerifiedToken | TokenRejection> {
  let rejection: TokenRejection = { reason: "signature" };
  for await (const key of keys) {
    const verified = await verify(token, async () => key, options);
    if (!isRejection(verified)) return verified;
    // Only the key that signed the token shows what is wrong with it; with every other key the signature fails.
    if (verified.reason !== "signature") rejection = verified;
  }
  return rejection;
}

/** Turns every error but those about the token into `Unavailable`. */
function orUnavailable(findKey: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await findKey(header, token);
    } catch (error) {
      if (isAboutToken(error) || error instanceof Unavailable) throw error;
      throw new Unavailable("The key to verify a token with cannot be found.", { cause: error });
    }
  };
}
