import type { Clock } from "./clock.ts";

const BASE_DELAY_MS = 250;
const MAX_DELAY_MS = 8_000;

/** A bucket of repeats: a repeat takes 10, an answer gives 1 back. */
const FULL_BUDGET = 100;
const COST = 10;

/** The statuses that say: not now. */
export function isTransient(httpStatus: number): boolean {
  return httpStatus === 429 || httpStatus === 502 || httpStatus === 503 || httpStatus === 504;
}

/**
 * How long to wait before the next attempt, in milliseconds: as long as `Retry-After` demands, and on top a random part of
 * 250 ms, doubled with each attempt up to 8 s (exponential backoff with full jitter).
 */
export function toDelayMs(attempts: number, headers: Headers | undefined, clock: Clock): number {
  const backoffMs = Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (attempts - 1));
  return (toRetryAfter(headers, clock) ?? 0) * 1000 + clock.random() * backoffMs;
}

/**
 * The seconds that a `Retry-After` header asks to wait (RFC 9110, section 10.2.3), never negative; nothing if there is none
 * that can be read. A date is compared with the server's own `Date` where that can be seen, so that clocks may differ.
 */
export function toRetryAfter(headers: Headers | undefined, clock: Clock): number | undefined {
  const text = headers?.get("Retry-After");
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const seconds = (toMoment(text) - (toMoment(headers?.get("Date")) || clock.now())) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** The milliseconds since 1970 of an HTTP date, in any of its three formats (RFC 9110, section 5.6.7); else NaN. */
function toMoment(text: string | null | undefined): number {
  // `Date.parse` reads a date into almost anything, and takes the format that names no zone (asctime) for local time.
  const isDate = text && /^[A-Z][a-z]{2}.* \d\d:\d\d:\d\d (GMT|\d{4})$/.test(text);
  return isDate ? Date.parse(`${text.replace(/ GMT$/, "")} GMT`) : Number.NaN;
}

/** What keeps a client from making an outage worse: ten repeats, and one more for every ten answers that were none. */
export interface Budget {
  /** Takes a repeat out, if there is one. */
  take(): boolean;
  /** Gives a tenth of one back. */
  give(): void;
}

/** Makes a full budget. */
export function createBudget(): Budget {
  let left = FULL_BUDGET;
  return {
    take() {
      if (left < COST) return false;
      left -= COST;
      return true;
    },
    give() {
      left = Math.min(FULL_BUDGET, left + 1);
    },
  };
}
