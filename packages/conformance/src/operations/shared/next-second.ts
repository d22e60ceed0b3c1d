import { setTimeout } from "node:timers/promises";

/** Waits until another second has begun: times are whole seconds, so that two changes in one have the same time. */
export async function nextSecond(): Promise<void> {
  await setTimeout(1050);
}
