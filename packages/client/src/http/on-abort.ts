import { namedError } from "./named-error.ts";

const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Runs a function once the signal is aborted. The returned function cancels that. However many functions wait for the same
 * signal, it has one listener: Node 20 warns of a leak from the eleventh on, and many calls can share one signal.
 *
 * @throws TypeError when the signal is no AbortSignal.
 */
export function onAbort(signal: AbortSignal, run: () => void): () => void {
  const runs = waiting.get(signal) ?? listen(signal);
  runs.add(run);
  return () => runs.delete(run);
}

/** Why a signal was aborted. React Native's signals have no `reason`. */
export function reasonOf(signal: AbortSignal): unknown {
  return signal.reason ?? namedError("AbortError", "The call was aborted.");
}

function listen(signal: AbortSignal): Set<() => void> {
  const runs = new Set<() => void>();
  signal.addEventListener("abort", () => {
    for (const run of runs) run();
  });
  waiting.set(signal, runs);
  return runs;
}
