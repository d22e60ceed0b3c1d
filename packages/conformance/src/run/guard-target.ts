import type { SentRequest, Target } from "../model/exchange.ts";
import { Skipped } from "../model/outcome.ts";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

export interface TargetLimits {
  readonly readOnly: boolean;
  /** Requests per second, at most. */
  readonly rate: number | undefined;
}

/**
 * The one way to the target, so that nothing bypasses the limits: with `readOnly`, only GET, HEAD and OPTIONS are sent, and
 * no raw bytes; `rate` spaces out the requests of all lanes.
 */
export function guardTarget(target: Target, { readOnly, rate }: TargetLimits): Target {
  const waitForSlot = rate === undefined ? async () => {} : createPace(rate);
  const send = async (request: SentRequest) => {
    if (readOnly && !SAFE_METHODS.has(request.method)) {
      throw new Skipped(`A read-only run sends no ${request.method}`);
    }
    await waitForSlot();
    return target.send(request);
  };
  const { socket, ...rest } = target;
  return { ...rest, ...(socket === undefined || readOnly ? {} : { socket }), send };
}

function createPace(rate: number): () => Promise<void> {
  const intervalMs = 1_000 / rate;
  let next = 0;
  return async () => {
    const now = performance.now();
    const slot = Math.max(now, next);
    next = slot + intervalMs;
    if (slot > now) await new Promise((resolve) => setTimeout(resolve, slot - now));
  };
}
