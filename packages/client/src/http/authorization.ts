import type { Token, TokenSource } from "../options.ts";
import type { Clock } from "./clock.ts";
import { type Failure, isFailure, withTimeout } from "./with-timeout.ts";

/** Where the tokens of a client come from. */
export interface Authorization {
  /** The token for a request. */
  ask(): Promise<Token | Failure>;
  /** A token to send a request once more with, after the server rejected this one; nothing when there is no other. */
  renew(rejected: string): Promise<Token | Failure>;
  /** Forgets the token that replaced this one, because the server rejected that, too. */
  forget(rejected: string): void;
}

/** So many rejected tokens are remembered. Requests that run together rarely carry more than two. */
const MAX_RENEWALS = 10;

/**
 * Asks the token function before every request, and for a new token after a 401: once for all requests that were rejected
 * with the same token, however many they are and however late their responses arrive. A function that throws, returns no
 * bearer token or takes longer than `tokenTimeoutMs` is a failure with the status "token". One that never settles delays the
 * calls that wait for it, and no later ones.
 *
 * @throws TypeError when the token is a string and no bearer token. The message does not repeat it.
 */
export function createAuthorization(source: TokenSource, clock: Clock, tokenTimeoutMs: number): Authorization {
  const renewals = new Map<string, Promise<Token | Failure>>();
  if (typeof source !== "function") toToken(source);

  const ask = async (...rejected: [string?]): Promise<Token | Failure> => {
    if (typeof source !== "function") return source;
    const asked = await withTimeout(clock, tokenTimeoutMs, undefined, async () => toToken(await source(...rejected)));
    return isFailure(asked) ? { status: "token", cause: asked.cause } : asked;
  };
  const askAgain = async (rejected: string): Promise<Token | Failure> => {
    const asked = await ask(rejected);
    if (typeof asked === "string" && asked !== rejected) return asked;
    // Only a new token is shared with 401 responses that arrive later.
    renewals.delete(rejected);
    return isFailure(asked) ? asked : undefined;
  };
  return {
    ask,
    renew: (rejected) => {
      // In a later turn, because a function that fails at once would be forgotten before it is noted.
      const renewal = renewals.get(rejected) ?? Promise.resolve(rejected).then(askAgain);
      renewals.set(rejected, renewal);
      const [oldest = rejected] = renewals.keys();
      if (renewals.size > MAX_RENEWALS) renewals.delete(oldest);
      return renewal;
    },
    forget: (rejected) => renewals.delete(rejected),
  };
}

/** RFC 6750, section 2.1. */
function toToken(token: Token): Token {
  if (token !== undefined && token !== null && !/^[\w.~+/-]+=*$/.test(token)) {
    throw new TypeError("token must be a bearer token without the word Bearer");
  }
  return token;
}
