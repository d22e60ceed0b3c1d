import type { Caller } from "@credential-api/reference";
import type { JWTHeaderParameters, JWTPayload, JWTVerifyGetKey } from "jose";
import { isAboutToken } from "./key-set.ts";

/** A token that was found good: what it says, and the key that has signed it. */
export interface VerifiedToken {
  readonly payload: JWTPayload;
  readonly protectedHeader: JWTHeaderParameters;
  readonly key: unknown;
}

/** Remembers the callers of verified tokens, because verifying costs more than all the rest of a request. */
export interface VerifiedTokens {
  /**
   * The caller of a remembered token, if the token would be found good again: its key is still the one that is found for
   * it, and it has begun and not expired. All else that was verified cannot change. `undefined` says that it has to be
   * verified. Rejects when `keyFor` does, unless that is about the token.
   */
  find(token: string, now: Date): Promise<Caller | undefined>;
  /** Remembers a caller, and forgets the one that was remembered first when there are too many. */
  remember(token: string, verified: VerifiedToken, caller: Caller): void;
}

/** Makes a memory for as many tokens as a busy server meets before they expire. `clockSkewSeconds` as in `TokenRules`. */
export function createVerifiedTokens(keyFor: JWTVerifyGetKey, clockSkewSeconds: number): VerifiedTokens {
  const remembered = new Map<string, VerifiedToken & { readonly caller: Caller }>();
  return {
    find: async (token, now) => {
      const known = remembered.get(token);
      if (known === undefined || !isCurrent(known.payload, now, clockSkewSeconds)) return undefined;
      return known.key === (await findKey(keyFor, known.protectedHeader)) ? known.caller : undefined;
    },
    remember: (token, { payload, protectedHeader, key }, caller) => {
      // A map remembers insertion order: the oldest makes room.
      const [oldest] = remembered.keys();
      if (remembered.size >= MOST && oldest !== undefined) remembered.delete(oldest);
      remembered.set(token, { payload, protectedHeader, key, caller });
    },
  };
}

const MOST = 1_000;

/** RFC 7519, sections 4.1.4 and 4.1.5, to the second, as the verification itself compares. */
function isCurrent({ exp = 0, nbf = 0 }: JWTPayload, now: Date, clockSkewSeconds: number) {
  const seconds = Math.floor(now.getTime() / 1000);
  return nbf <= seconds + clockSkewSeconds && exp > seconds - clockSkewSeconds;
}

async function findKey(keyFor: JWTVerifyGetKey, header: JWTHeaderParameters): Promise<unknown> {
  try {
    // A compact token has no header beside the protected one, and a key is never found by payload or signature.
    return await keyFor(header, { payload: "", signature: "" });
  } catch (error) {
    if (isAboutToken(error)) return undefined;
    throw error;
  }
}
