/** A bounded number of places. Whoever finds none waits, first come, first served. */
export interface Slots {
  /** Takes a place if one is free. */
  takeFree(): boolean;
  /** Resolves with the next place taken, or rejects with the reason of a signal that fires while it waits. */
  takeNext(signal: AbortSignal): Promise<void>;
  /** Gives a place back. */
  give(): void;
}

/** Makes that many places. */
export function createSlots(count: number): Slots {
  let free = count;
  const waiting = new Set<() => void>();
  return {
    takeFree: () => free > 0 && free-- > 0,
    takeNext: (signal) =>
      new Promise((resolve, reject) => {
        waiting.add(resolve);
        // A place that was given in the same instant is taken all the same, or nobody would give it back.
        signal.addEventListener("abort", () => waiting.delete(resolve) && reject(signal.reason));
      }),
    give() {
      const [next] = waiting;
      if (next) {
        waiting.delete(next);
        next();
      } else {
        free++;
      }
    },
  };
}
