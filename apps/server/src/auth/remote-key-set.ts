import { Unavailable } from "@credential-api/reference";
import { createRemoteJWKSet } from "jose";
import { isKeyMissing, withoutUnusable } from "./key-set.ts";
import type { FindKey } from "./verification/verify-token.ts";

/** How a key set that is fetched from a URL is doing. */
export type KeyStatus =
  /** The first fetch is under way. */
  | { readonly state: "loading" }
  /** The last fetch succeeded. */
  | { readonly state: "current" }
  /** Fetching fails; the keys of the last successful fetch are used, for so many seconds more. */
  | { readonly state: "stale"; readonly usableForSeconds: number }
  /** Fetching fails, and there are no keys, or they are too old. */
  | { readonly state: "unavailable" };

/** Keys of a URL. */
export interface RemoteKeySet {
  /** Finds the key for a token's header. Rejects with `Unavailable` when that cannot be known, or as `createLocalKeySet` does. */
  readonly findKey: FindKey;
  readonly status: () => KeyStatus;
  /** The number of the fetch whose keys are in use; `undefined` while there are none, or fetching fails. */
  readonly version: () => number | undefined;
  /** Stops fetching. */
  readonly close: () => void;
}

/** How the keys of a URL are fetched. Times are in milliseconds. */
export interface RemoteKeySetOptions {
  /** How long the keys stay usable after fetching began to fail (RFC 5861, section 4: stale-if-error). */
  readonly staleIfErrorMs: number;
  /** Called when fetching begins to fail, with the error, and when it works again, with `undefined`. */
  readonly onChange?: (error: unknown) => void;
  /** Time from a successful fetch to the next. Default: ten minutes. */
  readonly refreshMs?: number;
  /** The least time from one fetch to the next, whatever the reason. Default: ten seconds. */
  readonly intervalMs?: number;
  /** How long a fetch may take. Default: five seconds. */
  readonly timeoutMs?: number;
}

/**
 * Fetches keys at once and again in the background, so that a request waits for a fetch only while there are no keys yet, or
 * when its token names a key that is not in the set. All requests share one fetch, and fetches begin at most once per
 * interval. While fetching fails, the keys of the last fetch are used, no request waits, and a token with an unknown key is
 * `Unavailable`: the key may be new.
 *
 * Durations are measured on the monotonic clock. jose fetches and searches; the schedule is here, because jose has no
 * stale-if-error, does not limit fetches that fail, and measures on the wall clock.
 */
export function createRemoteKeySet(
  url: URL,
  { staleIfErrorMs, onChange, refreshMs = 600_000, intervalMs = 10_000, timeoutMs = 5_000 }: RemoteKeySetOptions,
): RemoteKeySet {
  // With these two, jose never fetches by itself once it has keys.
  const keys = createRemoteJWKSet(url, {
    timeoutDuration: timeoutMs,
    cacheMaxAge: Number.POSITIVE_INFINITY,
    cooldownDuration: Number.POSITIVE_INFINITY,
  });
  const search = withoutUnusable(keys);
  let failure: { readonly error: unknown; readonly sinceMs: number } | undefined;
  let startedMs = Number.NEGATIVE_INFINITY;
  let pending: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let fetched = 0;

  const staleForMs = () => staleIfErrorMs - (failure === undefined ? 0 : performance.now() - failure.sinceMs);
  // `keys.jwks()` would copy all keys.
  const hasKeys = () => fetched > 0;
  const isUsable = () => hasKeys() && staleForMs() >= 0;

  function fetchKeys(): Promise<void> {
    startedMs = performance.now();
    pending ??= keys.reload().then(succeed, fail).finally(scheduleNext);
    return pending;
  }

  function succeed() {
    const isRecovery = failure !== undefined;
    failure = undefined;
    fetched += 1;
    if (isRecovery) onChange?.(undefined);
  }

  function fail(error: unknown) {
    const isFirst = failure === undefined;
    failure = { error, sinceMs: failure?.sinceMs ?? performance.now() };
    if (isFirst) onChange?.(error);
  }

  function scheduleNext() {
    pending = undefined;
    if (isClosed) return;
    timer = setTimeout(() => void fetchKeys(), failure === undefined ? refreshMs : intervalMs).unref();
  }

  /** Waits for the fetch under way, or for a new one if one is due. */
  async function refresh(): Promise<void> {
    if (pending === undefined && performance.now() - startedMs < intervalMs) return;
    clearTimeout(timer);
    await fetchKeys();
  }

  void fetchKeys();
  return {
    findKey: async (header) => {
      if (!hasKeys() && failure === undefined) await pending;
      if (!isUsable()) throw unavailable(failure?.error);
      try {
        return await search(header);
      } catch (error) {
        if (!isKeyMissing(error)) throw error;
        if (failure === undefined) await refresh();
        if (failure !== undefined) throw unavailable(failure.error);
        return search(header);
      }
    },
    status: () => {
      if (failure === undefined) return { state: hasKeys() ? "current" : "loading" };
      if (!isUsable()) return { state: "unavailable" };
      return { state: "stale", usableForSeconds: Math.floor(staleForMs() / 1_000) };
    },
    version: () => (failure === undefined && hasKeys() ? fetched : undefined),
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

function unavailable(cause: unknown): Unavailable {
  return new Unavailable("The keys that tokens are verified with cannot be fetched.", { cause });
}
