import type { Clock } from "../src/index.ts";

/** A clock that stands still until a test advances it, and chance that always says the same. */
export interface FakeClock extends Clock {
  /** Lets that many milliseconds pass, timer by timer. */
  advance(ms: number): Promise<void>;
  /** Lets that many milliseconds pass, while no timer fires: that of a process that was asleep fires afterwards. */
  skip(ms: number): void;
  /** Tells whether no timer is left. */
  isIdle(): boolean;
  /** Jumps from timer to timer until the promise is settled. */
  settle<T>(promise: Promise<T>): Promise<T>;
}

/** Makes a clock that stands at `startMs`. */
export function createFakeClock({ startMs = 0, chance = 0.5 } = {}): FakeClock {
  let nowMs = startMs;
  const timers = new Set<{ readonly atMs: number; readonly run: () => void }>();

  const nextTimer = () => [...timers].sort((a, b) => a.atMs - b.atMs)[0];
  const jump = (timer: NonNullable<ReturnType<typeof nextTimer>>) => {
    timers.delete(timer);
    nowMs = Math.max(nowMs, timer.atMs);
    timer.run();
  };
  return {
    now: () => nowMs,
    random: () => chance,
    after(ms, run) {
      const timer = { atMs: nowMs + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(ms) {
      const untilMs = nowMs + ms;
      for (;;) {
        await settled();
        const timer = nextTimer();
        if (!timer || timer.atMs > untilMs) break;
        jump(timer);
      }
      nowMs = untilMs;
    },
    skip(ms) {
      nowMs += ms;
    },
    isIdle: () => timers.size === 0,
    async settle(promise) {
      let isSettled = false;
      const settle = () => {
        isSettled = true;
      };
      promise.then(settle, settle);
      for (;;) {
        await settled();
        if (isSettled) return promise;
        const timer = nextTimer();
        if (!timer) throw new Error("The promise waits for something else than the clock");
        jump(timer);
      }
    },
  };
}

/** Lets everything happen that waits for no timer. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
}
