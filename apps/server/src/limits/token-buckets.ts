/** Buckets of tokens by name: each is filled steadily, and each request takes one token from it. */
export interface TokenBuckets {
  /** Takes a token; returns 0, or in how many milliseconds there is one, if there is none now. */
  take(name: string, nowMs: number): number;
}

/**
 * Makes buckets that are full at first, hold `burst` tokens and get `perSecond` new ones each second
 * (https://en.wikipedia.org/wiki/Token_bucket). Of more than `maxBuckets` names, those that took one least recently are
 * forgotten, and have a full bucket again.
 */
export function createTokenBuckets({
  perSecond,
  burst,
  maxBuckets = 10_000,
}: {
  readonly perSecond: number;
  readonly burst: number;
  readonly maxBuckets?: number;
}): TokenBuckets {
  const buckets = new Map<string, Bucket>();
  return {
    take: (name, nowMs) => {
      const bucket = buckets.get(name) ?? { tokens: burst, atMs: nowMs };
      const tokens = Math.min(burst, bucket.tokens + ((nowMs - bucket.atMs) / 1_000) * perSecond);
      const isGranted = tokens >= 1;
      // A map keeps insertion order: the least recent is the first.
      buckets.delete(name);
      const [oldest] = buckets.keys();
      if (buckets.size >= maxBuckets && oldest !== undefined) buckets.delete(oldest);
      buckets.set(name, { tokens: isGranted ? tokens - 1 : tokens, atMs: nowMs });
      return isGranted ? 0 : ((1 - tokens) / perSecond) * 1_000;
    },
  };
}

interface Bucket {
  readonly tokens: number;
  /** When it had them. */
  readonly atMs: number;
}
