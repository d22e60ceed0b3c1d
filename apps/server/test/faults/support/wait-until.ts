import { setTimeout as sleep } from "node:timers/promises";

/**
 * Resolves when the condition holds. It looks again and again, for one minute.
 *
 * @throws Error that names what did not happen.
 */
export async function waitUntil(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadlineMs = performance.now() + 60_000;
  while (!(await holds())) {
    if (performance.now() > deadlineMs) throw new Error(`This did not happen within a minute: ${what}`);
    await sleep(20);
  }
}

/** The status of a health check of a server. */
export async function readHealth(url: string, check: "live" | "ready"): Promise<number> {
  const response = await fetch(`${url}/health/${check}`, { signal: AbortSignal.timeout(30_000) });
  await response.arrayBuffer();
  return response.status;
}
