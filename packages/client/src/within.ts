import type { Clock } from "./clock.ts";
import { onAbort } from "./on-abort.ts";

/** Why there is no whole answer. */
export interface Failure {
  /** The work failed, took too long, or was given up by the caller. */
  readonly status: "network" | "timeout" | "aborted";
  /** What was thrown: by the work, or the reason of the signal that ended it. */
  readonly cause: unknown;
}

/**
 * Does some work with a signal that ends it after `ms` milliseconds or when `outer` fires, and tells a failure of the work
 * from these two. What is over before it begins is not begun. It never rejects. Work that does not listen to its signal has
 * to race `untilAborted`.
 */
export async function within<T>(
  clock: Clock,
  ms: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | Failure> {
  const ending = new AbortController();
  const stopListening = outer && onAbort(outer, () => ending.abort(outer.reason));
  const expire = () => ending.abort(new DOMException(`no answer within ${ms} ms`, "TimeoutError"));
  // Without a bound there is no timer either: it would keep a process alive.
  const cancel = ms < Number.POSITIVE_INFINITY ? clock.after(ms, expire) : undefined;
  try {
    outer?.throwIfAborted();
    if (ms <= 0) expire();
    ending.signal.throwIfAborted();
    return await work(ending.signal);
  } catch (cause) {
    return { status: outer?.aborted ? "aborted" : ending.signal.aborted ? "timeout" : "network", cause };
  } finally {
    cancel?.();
    stopListening?.();
  }
}

/** Rejects with the reason of the signal once it fires, and does nothing else. */
export function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}
