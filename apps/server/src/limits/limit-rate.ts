import { type Caller, Unavailable } from "@credential-api/reference";
import type { TokenCallers } from "../auth/jwt-callers.ts";
import { createTokenBuckets } from "./token-buckets.ts";

/** How many requests each subject may send. */
export interface RateRules {
  /** On the average of a longer time, at least 1. */
  readonly perSecond: number;
  /** At once, after a pause. */
  readonly burst: number;
}

/** A subject has sent more requests than it may: the response is 503, and says when the next one may come. */
export class RateLimited extends Unavailable {
  override readonly name = "RateLimited";
  readonly subject: string;

  constructor(subject: string, retryAfterSeconds: number) {
    super("The subject has used up its rate.", { retryAfterSeconds });
    this.subject = subject;
  }
}

/**
 * The same callers; those that `identify` has identified more often than the rules let them get a rejection with `RateLimited`.
 * The rates are those of this process.
 *
 * @param onLimited called for each of these requests.
 */
export function limitRate(callers: TokenCallers, rules: RateRules, onLimited?: () => void): TokenCallers {
  const buckets = createTokenBuckets(rules);
  const take = (caller: Caller | undefined): Caller | undefined => {
    if (caller === undefined) return undefined;
    const waitMs = buckets.take(caller.subject, performance.now());
    if (waitMs === 0) return caller;
    onLimited?.();
    throw new RateLimited(caller.subject, Math.ceil(waitMs / 1_000));
  };
  return {
    ...callers,
    identify: async (...parameters) => take(await callers.identify(...parameters)),
  };
}
