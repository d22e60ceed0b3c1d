import { setTimeout as delay } from "node:timers/promises";

/**
 * Asks again and again until there is a value.
 *
 * @param ask returns undefined or false for "not yet". What it throws counts as "not yet", and is the cause of the timeout.
 * @throws Error that says what was awaited, after the timeout.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => T | Promise<T>,
  { timeoutMs = 120_000, intervalMs = 100 }: { readonly timeoutMs?: number; readonly intervalMs?: number } = {},
): Promise<Exclude<T, undefined | false>> {
  const end = performance.now() + timeoutMs;
  let cause: unknown;
  do {
    try {
      const value = await ask();
      if (value !== undefined && value !== false) return value as Exclude<T, undefined | false>;
    } catch (error) {
      cause = error;
    }
    await delay(intervalMs);
  } while (performance.now() < end);
  throw new Error(`${timeoutMs / 1_000} s were not enough until ${what}.`, { cause });
}
