import type { Token, TokenSource } from "./options.ts";

/** Where the tokens of a client come from. */
export interface Authorization {
  /** The token for a request. Rejects when the token function fails, or answers what is no bearer token. */
  ask(): Promise<Token>;
  /** A token to send the request once more with, after this one was refused; nothing when there is none. Never rejects. */
  renew(refused: Token): Promise<Token>;
  /** Forgets what this token was renewed to, because that was refused, too. */
  forget(refused: Token): void;
}

/** So many refused tokens are remembered. Requests under way together were seldom sent with more than two. */
const MAX_RENEWALS = 10;

/**
 * Asks the token function before every request, and after a 401 for a new token: once for all requests that were refused
 * with the same one, however many they are, however late their refusals come, and whatever else is refused in between.
 *
 * @throws TypeError when the token is a text and no bearer token. The message does not repeat it.
 */
export function createAuthorization(source: TokenSource): Authorization {
  if (typeof source !== "function") {
    checked(source);
    return { ask: async () => source, renew: async () => undefined, forget: () => {} };
  }
  const renewals = new Map<Token, Promise<Token>>();
  const askAgain = async (refused: string): Promise<Token> => {
    try {
      const token = checked(await source(refused));
      if (token && token !== refused) return token;
    } catch {}
    // Only a success is shared with refusals that come later.
    renewals.delete(refused);
    return undefined;
  };
  return {
    ask: async () => checked(await source()),
    renew: async (refused) => {
      if (!refused) return undefined;
      // Later, because a function that fails at once would be forgotten before it is noted.
      const renewal = renewals.get(refused) ?? Promise.resolve(refused).then(askAgain);
      renewals.set(refused, renewal);
      const [oldest] = renewals.keys();
      if (renewals.size > MAX_RENEWALS) renewals.delete(oldest);
      return renewal;
    },
    forget: (refused) => void renewals.delete(refused),
  };
}

/** RFC 6750, section 2.1. */
function checked(token: Token): Token {
  if (token !== undefined && token !== null && !/^[\w.~+/-]+=*$/.test(token)) {
    throw new TypeError("token must be a bearer token without the word Bearer");
  }
  return token;
}
