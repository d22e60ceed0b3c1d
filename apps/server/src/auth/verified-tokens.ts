import type { Caller } from "@credential-api/reference";
import type { JWTHeaderParameters, JWTPayload, JWTVerifyGetKey } from "jose";
import { isAboutToken } from "./key-set.ts";

/** A verified token: its claims, and the key that signed it. */
export interface VerifiedToken {
  readonly payload: JWTPayload;
  readonly protectedHeader: JWTHeaderParameters;
  readonly key: unknown;
}

/** Remembers the callers of verified tokens, because verifying costs more than all the rest of a request. */
export interface VerifiedTokens {
  /**
   * The caller of a remembered token, if verifying it again would succeed: its key is still the one that is found for it,
   * and it is valid now. Everything else that was verified cannot change. `undefined` says that it has to be verified.
   * Rejects when `findKey` does, unless that is about the token.
   */
  find(token: string, now: Date): Promise<Caller | undefined>;
  /** Remembers a caller, and forgets the oldest when there are too many. */
  remember(token: string, verified: VerifiedToken, caller: Caller): void;
}

/** Makes a cache for as many tokens as a busy server gets before they expire. `clockSkewSeconds` is as in `TokenRules`. */
export function createVerifiedTokens(findKey: JWTVerifyGetKey, clockSkewSeconds: number): VerifiedTokens {
  const remembered = new Map<string, VerifiedToken & { readonly caller: Caller }>();
  return {
    find: async (token, now) => {
      const known = remembered.get(token);
      if (known === undefined || !isCurrent(known.payload, now, clockSkewSeconds)) return undefined;
      return known.key === (await currentKey(findKey, known.protectedHeader)) ? known.caller : undefined;
    },
    remember: (token, { payload, protectedHeader, key }, caller) => {
      // A map keeps insertion order.
      const [oldest] = remembered.keys();
      if (remembered.size >= MAX_TOKENS && oldest !== undefined) remembered.delete(oldest);
      remembered.set(token, { payload, protectedHeader, key, caller });
    },
  };
}

const MAX_TOKENS = 1_000;

/** RFC 7519, sections 4.1.4 and 4.1.5, to the second, as the verification itself compares. */
function isCurrent({ exp = 0, nbf = 0 }: JWTPayload, now: Date, clockSkewSeconds: number) {
  const seconds = Math.floor(now.getTime() / 1000);
  return nbf <= seconds + clockSkewSeconds && exp > seconds - clockSkewSeconds;
}

async function currentKey(findKey: JWTVerifyGetKey, header: JWTHeaderParameters): Promise<unknown> {
  try {
    // A compact token has only a protected header, and a key is never searched by payload or signature.
    return await findKey(header, { payload: "", signature: "" });
  } catch (error) {
    if (isAboutToken(error)) return undefined;
    throw error;
  }
}
