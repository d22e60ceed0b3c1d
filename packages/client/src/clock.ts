/** What a client knows of time and chance. A test can bring its own and need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 inclusive to 1 exclusive, like `Math.random`. */
  random(): number;
  /** Runs once after that many milliseconds, unless the function it answers is called before. */
  after(ms: number, run: () => void): () => void;
}

/** Longer timers fire at once, in browsers as in Node. */
const MAX_TIMER_MS = 2_147_483_647;

/** The time and chance of the platform. */
export const platformClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  after: (ms, run) => {
    const timer = setTimeout(run, Math.min(ms, MAX_TIMER_MS));
    return () => clearTimeout(timer);
  },
};
