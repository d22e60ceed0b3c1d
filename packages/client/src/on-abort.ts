interface Waiting {
  readonly runs: Set<() => void>;
  readonly runAll: () => void;
}

const waiting = new WeakMap<AbortSignal, Waiting>();

/**
 * Runs once the signal fires, unless the function it answers is called before. However many wait for the same signal, it has
 * one listener: Node 20 warns of a leak from the eleventh on, and one signal may well be given to more calls than that.
 *
 * @throws TypeError when the signal is none.
 */
export function onAbort(signal: AbortSignal, run: () => void): () => void {
  const { runs, runAll } = waiting.get(signal) ?? listen(signal);
  runs.add(run);
  return () => {
    runs.delete(run);
    if (runs.size > 0) return;
    signal.removeEventListener("abort", runAll);
    waiting.delete(signal);
  };
}

function listen(signal: AbortSignal): Waiting {
  const runs = new Set<() => void>();
  const runAll = () => {
    for (const run of runs) run();
  };
  signal.addEventListener("abort", runAll);
  waiting.set(signal, { runs, runAll });
  return { runs, runAll };
}
