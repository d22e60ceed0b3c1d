import type { ClientOperation } from "@credential-api/contract/client";
import type { Clock } from "./clock.ts";

const BASE_DELAY_MS = 250;
const MAX_DELAY_MS = 8_000;

/** Whether a status says that the same request may succeed later. */
export function isTransient(httpStatus: unknown): boolean {
  return /^(429|50[234])$/.test(String(httpStatus));
}

/**
 * Whether the contract allows to send the same request twice: GET, PUT and DELETE are idempotent (RFC 9110, section 9.2.2),
 * the server applies a change that carries a version once at most, and a request with an `Idempotency-Key` that the
 * operation declares, too. `body` is the JSON text.
 */
export function mayRepeat(
  { method, parameters = [], version }: ClientOperation,
  headers: Headers,
  body: unknown,
): boolean {
  if (/^(GET|PUT|DELETE)$/.test(method)) return true;
  const hasKey = parameters.some(({ name }) => /^idempotency-key$/i.test(name)) && headers.has("Idempotency-Key");
  // In JSON text, what looks like this can only be a member.
  return hasKey || (version !== undefined && /"version":/.test(String(body)));
}

/**
 * How long to wait before the next attempt, in milliseconds: as long as `Retry-After` demands, and on top a random part of
 * 250 ms, doubled with each attempt up to 8 s (exponential backoff with full jitter).
 */
export function toDelayMs(attempts: number, headers: Headers | undefined, clock: Clock): number {
  const backoffMs = Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (attempts - 1));
  return (toRetryAfter(headers) ?? 0) * 1000 + clock.random() * backoffMs;
}

/**
 * The seconds that a `Retry-After` header asks to wait (RFC 9110, section 10.2.3), never negative; nothing if there is none
 * that can be read. A date is compared with the `Date` of the same response and never with the clock of this machine, which
 * can be wrong; without a `Date`, which pages on another origin rarely see, it cannot be read.
 */
export function toRetryAfter(headers: Headers | undefined): number | undefined {
  const text = headers?.get("Retry-After") ?? "";
  const seconds = /^\d+$/.test(text) ? Number(text) : (toMoment(text) - toMoment(headers?.get("Date") ?? "")) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** The milliseconds since 1970 of an HTTP date, in any of its three formats (RFC 9110, section 5.6.7); else NaN. */
function toMoment(text: string): number {
  // `Date.parse` reads a date into almost anything, and takes the format that names no zone (asctime) for local time.
  return /\d:\d/.test(text) ? Date.parse(text.replace(/( GMT)?$/, " GMT")) : Number.NaN;
}
