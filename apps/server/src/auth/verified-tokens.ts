import type { Caller } from "@credential-api/reference";
import type { JWSHeaderParameters, JWTPayload } from "jose";
import { isAboutToken } from "./key-set.ts";
import type { VerificationKey } from "./verification/signature.ts";
import type { FindKey, VerifiedToken } from "./verification/verify-token.ts";

/** Remembers the callers of verified tokens, because verifying one costs as much as all the rest of a request, or twice that. */
export interface VerifiedTokens {
  /**
   * The caller of a remembered token, if verifying it again would succeed: its key is still the one that is found for it,
   * and it is valid now. Everything else that was verified cannot change. `undefined` says that it has to be verified.
   * Rejects when `findKey` does, unless that is about the token.
   */
  find(token: string, now: Date): Promise<Caller | undefined>;
  /**
   * The caller of a remembered token at once, where no key has to be searched: keys are as they were when the token was
   * verified. Otherwise `undefined`.
   */
  findNow(token: string, now: Date): Caller | undefined;
  /** Remembers a caller, and forgets the oldest when there are too many. */
  remember(token: string, verified: VerifiedToken, caller: Caller): void;
  /** What the cache has done since it was made. */
  usage(): TokenCacheUsage;
}

/** What the cache of verified tokens has done since the start of the process. */
export interface TokenCacheUsage {
  /** Tokens whose caller was remembered. */
  readonly hits: number;
  /** Tokens that had to be verified, rejected ones included. One whose signature is known to be wrong counts as neither. */
  readonly misses: number;
  /** The tokens that are remembered now. */
  readonly size: number;
}

/**
 * Makes a cache for as many tokens as a busy server gets before they expire. `clockSkewSeconds` and `keysVersion` are as in
 * `TokenRules`.
 */
export function createVerifiedTokens(
  findKey: FindKey,
  clockSkewSeconds: number,
  keysVersion: () => number | undefined,
): VerifiedTokens {
  const remembered = new Map<string, Remembered>();
  let hits = 0;
  let misses = 0;

  function currentCaller(token: string, now: Date): Remembered | undefined {
    const known = remembered.get(token);
    return known !== undefined && isCurrent(known.payload, now, clockSkewSeconds) ? known : undefined;
  }

  async function findAgain(token: string, now: Date): Promise<Caller | undefined> {
    const known = currentCaller(token, now);
    if (known === undefined) return undefined;
    const version = keysVersion();
    if (known.key !== (await currentKey(findKey, known.header))) return undefined;
    known.keysVersion = version;
    return known.caller;
  }

  return {
    findNow: (token, now) => {
      const known = currentCaller(token, now);
      if (known?.keysVersion === undefined || known.keysVersion !== keysVersion()) return undefined;
      hits += 1;
      return known.caller;
    },
    find: async (token, now) => {
      const caller = await findAgain(token, now);
      if (caller === undefined) misses += 1;
      else hits += 1;
      return caller;
    },
    remember: (token, { payload, header, key }, caller) => {
      // A map keeps insertion order.
      const [oldest] = remembered.keys();
      if (remembered.size >= MAX_TOKENS && oldest !== undefined) remembered.delete(oldest);
      remembered.set(token, { payload, header, key, caller });
    },
    usage: () => ({ hits, misses, size: remembered.size }),
  };
}

interface Remembered extends VerifiedToken {
  readonly caller: Caller;
  /** The version of the keys for which `key` was found last. */
  keysVersion?: number | undefined;
}

const MAX_TOKENS = 1_000;

/** RFC 7519, sections 4.1.4 and 4.1.5, to the second, as the verification itself compares. */
function isCurrent({ exp = 0, nbf = 0 }: JWTPayload, now: Date, clockSkewSeconds: number) {
  const seconds = Math.floor(now.getTime() / 1000);
  return nbf <= seconds + clockSkewSeconds && exp > seconds - clockSkewSeconds;
}

async function currentKey(findKey: FindKey, header: JWSHeaderParameters): Promise<VerificationKey | undefined> {
  try {
    return await findKey(header);
  } catch (error) {
    if (isAboutToken(error)) return undefined;
    throw error;
  }
}
