/** What a client knows of time and chance. A test can bring its own, so that it does not wait. */
export interface Clock {
  /** Milliseconds since any fixed moment. Monotonic: setting the system clock does not move it. */
  now(): number;
  /** From 0 inclusive to 1 exclusive, like `Math.random`. */
  random(): number;
  /** Runs a function once after that many milliseconds. The returned function cancels it. */
  after(ms: number, run: () => void): () => void;
}

/** Longer timers fire at once, in browsers as in Node. */
const MAX_TIMER_MS = 2_147_483_647;

/** The time and chance of the platform. */
export const platformClock: Clock = {
  now: () => performance.now(),
  random: () => Math.random(),
  after: (ms, run) => {
    const timer = setTimeout(run, Math.min(ms, MAX_TIMER_MS));
    return () => clearTimeout(timer);
  },
};
