import type { Token, TokenSource } from "./options.ts";

/** Where the tokens of a client come from. */
export interface Authorization {
  /** The token for a request. Rejects when the token function fails, or answers what is no bearer token. */
  ask(): Promise<Token>;
  /** A token to send the request once more with, after this one was refused; nothing when there is none. Never rejects. */
  renew(refused: Token): Promise<Token>;
}

/**
 * Asks the token function before every request, and after a 401 for a new token: once for all requests that were refused
 * with the same one, however many they are and however late their refusals come.
 *
 * @throws TypeError when the token is a text and no bearer token. The message does not repeat it.
 */
export function createAuthorization(source: TokenSource): Authorization {
  if (typeof source !== "function") {
    checked(source);
    return { ask: async () => source, renew: async () => undefined };
  }
  let last: Token;
  let renewal: Promise<Token> | undefined;
  const renew = async (refused: string): Promise<Token> => {
    try {
      const token = checked(await source(refused));
      if (token && token !== refused) return token;
    } catch {}
    // Only a success is shared with refusals that come later.
    if (last === refused) renewal = undefined;
    return undefined;
  };
  return {
    ask: async () => checked(await source()),
    renew: async (refused) => {
      if (!refused) return undefined;
      if (refused !== last) renewal = undefined;
      last = refused;
      // Later, because a function that fails at once would be forgotten before it is noted.
      renewal ??= Promise.resolve(refused).then(renew);
      return renewal;
    },
  };
}

/** RFC 6750, section 2.1. */
function checked(token: Token): Token {
  if (token !== undefined && token !== null && !/^[\w.~+/-]+=*$/.test(token)) {
    throw new TypeError("token must be a bearer token without the word Bearer");
  }
  return token;
}
