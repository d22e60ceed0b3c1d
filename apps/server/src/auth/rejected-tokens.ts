/**
 * Remembers tokens that none of the current keys has signed: a client with a wrong token sends it again with each attempt, and
 * verifying a public key's signature costs more than all the rest of its response. No other reason is remembered, because time
 * or the claims decide it.
 */
export interface RejectedTokens {
  /** Returns whether the token was rejected, and verifying it again would give the same: the keys are those of that time. */
  has(token: string): boolean;
  /**
   * Remembers a token, and forgets the oldest when there are too many. `keysVersion` is that from before it was verified; when
   * it is `undefined`, nothing is remembered.
   */
  remember(token: string, keysVersion: number | undefined): void;
}

/** Makes a cache that is apart from that of verified tokens, so that wrong tokens displace no caller. */
export function createRejectedTokens(keysVersion: () => number | undefined): RejectedTokens {
  const versions = new Map<string, number>();
  return {
    has: (token) => {
      const version = versions.get(token);
      return version !== undefined && version === keysVersion();
    },
    remember: (token, version) => {
      if (version === undefined || token.length > MAX_LENGTH) return;
      // A map keeps insertion order.
      const [oldest] = versions.keys();
      if (versions.size >= MAX_TOKENS && oldest !== undefined) versions.delete(oldest);
      versions.set(token, version);
    },
  };
}

const MAX_TOKENS = 1_000;

/** In characters: real tokens are shorter, and all together they hold at most 4 MiB. */
const MAX_LENGTH = 4_096;
