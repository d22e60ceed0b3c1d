/** A bounded number of permits. Those who find none wait in a queue, first in, first out. */
export interface Semaphore {
  /** Takes a permit if one is free. */
  tryAcquire(): boolean;
  /** Resolves with the next permit taken. When the signal is aborted first, no permit is taken and it stays pending. */
  acquire(signal: AbortSignal): Promise<true>;
  /** Returns a permit. */
  release(): void;
}

/** Makes a semaphore with that many permits. */
export function createSemaphore(permits: number): Semaphore {
  let free = permits;
  const queue = new Set<(taken: true) => void>();
  const release = () => {
    const [next] = queue;
    if (next) {
      queue.delete(next);
      next(true);
    } else {
      free++;
    }
  };
  return {
    tryAcquire: () => free > 0 && free-- > 0,
    acquire: (signal) =>
      new Promise((resolve) => {
        queue.add(resolve);
        // A permit that was granted in the same turn is not used any more: it goes to the next.
        signal.addEventListener("abort", () => queue.delete(resolve) || release());
      }),
    release,
  };
}
