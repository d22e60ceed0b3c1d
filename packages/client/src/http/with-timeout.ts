import type { Clock } from "./clock.ts";
import { namedError } from "./named-error.ts";
import { onAbort, reasonOf } from "./on-abort.ts";

/** Why there is no complete response. */
export interface Failure {
  /** The work failed, took too long, was aborted by the caller, or had no token to go on with. */
  readonly status: "network" | "timeout" | "aborted" | "token";
  /** What was thrown: by the work, or the reason of the signal that ended it. */
  readonly cause: unknown;
}

/**
 * Does some work with a signal that is aborted after `ms` milliseconds or with `outer`, and tells a failure of the work from
 * these two. It resolves as soon as one of the three happens, even when the work does not listen to its signal. Work
 * whose time is over before it begins does not begin.
 *
 * @throws TypeError (as a rejection) when `outer` is no AbortSignal.
 */
export function withTimeout<T>(
  clock: Clock,
  ms: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | Failure> {
  return new Promise((resolve) => {
    const controller = new AbortController();
    const settle = (ended: T | Failure) => {
      cancelTimer?.();
      stopListening?.();
      resolve(ended);
    };
    const end = (status: Failure["status"], cause: unknown) => {
      settle({ status, cause });
      controller.abort(cause);
    };
    const abort = () => outer && end("aborted", reasonOf(outer));
    const expire = () => end("timeout", namedError("TimeoutError", `no response within ${ms} ms`));

    let cancelTimer: (() => void) | undefined;
    const stopListening = outer && onAbort(outer, abort);
    if (outer?.aborted) return abort();
    if (ms <= 0) return expire();
    // Without a limit there is no timer either: it would keep a process alive.
    if (ms < Number.POSITIVE_INFINITY) cancelTimer = clock.after(ms, expire);
    work(controller.signal).then(settle, (cause) => settle({ status: "network", cause }));
  });
}

/** Tells whether work ended without its value. */
export function isFailure(ended: unknown): ended is Failure {
  return "cause" in Object(ended);
}
