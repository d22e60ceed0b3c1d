import type { Delay } from "@credential-api/client/testing";
import { MAX_DELAY_MS } from "../prefer/read-preferences.ts";

/**
 * Draws a delay, in milliseconds, at most `MAX_DELAY_MS`.
 *
 * @param draw returns the random number with this name, from 0 up to, not including, 1.
 */
export function drawDelayMs(delay: Delay, draw: (name: string) => number): number {
  return Math.min(Math.max(0, Math.round(sample(delay, draw))), MAX_DELAY_MS);
}

function sample(delay: Delay, draw: (name: string) => number): number {
  if (typeof delay === "number") return delay;
  if ("uniform" in delay) {
    const { min, max } = delay.uniform;
    return min + draw("delay") * (max - min);
  }
  const { median, p99 } = delay.lognormal;
  // Box and Muller: 1 - u is never 0.
  const normal = Math.sqrt(-2 * Math.log(1 - draw("delay"))) * Math.cos(2 * Math.PI * draw("angle"));
  return median * Math.exp((Math.log(p99 / median) / NORMAL_P99) * normal);
}

/** A hundredth of normally distributed numbers is above it. */
const NORMAL_P99 = 2.326347874;
