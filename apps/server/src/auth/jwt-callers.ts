import { type Caller, type Callers, Unavailable } from "@credential-api/reference";
import { toCaller } from "./claims.ts";
import { isAboutToken } from "./key-set.ts";
import { createRejectedTokens } from "./rejected-tokens.ts";
import { isRejection, type TokenRejection } from "./verification/token-rejection.ts";
import { createTokenVerifier, type FindKey, type VerificationRules } from "./verification/verify-token.ts";
import { createVerifiedTokens, type TokenCacheUsage } from "./verified-tokens.ts";

/** What a token must satisfy to be accepted. */
export interface TokenRules extends VerificationRules {
  /** Finds the key for a token's header. Every rejection for which `isAboutToken` does not hold is an outage. */
  readonly findKey: FindKey;
  /**
   * Differs from before when `findKey` may find another key for a header than before; `undefined` when only `findKey` knows.
   * Default: `undefined`.
   */
  readonly keysVersion?: () => number | undefined;
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
export function createJwtCallers({ now, keysVersion = () => undefined, ...rules }: TokenRules): TokenCallers {
  const findKey = orUnavailable(rules.findKey);
  const verify = createTokenVerifier({ ...rules, findKey });
  const tokens = createVerifiedTokens(findKey, rules.clockSkewSeconds, keysVersion);
  const rejectedTokens = createRejectedTokens(keysVersion);

  async function verifyToken(token: string, currentDate: Date): Promise<Caller | TokenRejection> {
    const known = await tokens.find(token, currentDate);
    if (known !== undefined) return known;
    const version = keysVersion();
    const verified = await verify(token, currentDate);
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

/** Turns every error but those about the token into `Unavailable`. */
function orUnavailable(findKey: FindKey): FindKey {
  return async (header) => {
    try {
      return await findKey(header);
    } catch (error) {
      if (isAboutToken(error) || error instanceof Unavailable) throw error;
      throw new Unavailable("The key to verify a token with cannot be found.", { cause: error });
    }
  };
}
