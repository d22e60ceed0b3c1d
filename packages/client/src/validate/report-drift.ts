import { findOperation } from "../http/find-operation.ts";
import type { Fetch } from "../options.ts";
import { type Drift, findDrift } from "./find-drift.ts";

/** Whom to tell, and who sends. */
export interface DriftOptions {
  /**
   * Runs for each difference before the call resolves. What it throws is an unhandled rejection, as with any listener, and
   * changes no call.
   */
  readonly report: (drift: Drift) => void;
  /** Default: the platform's `fetch`, looked up at each call. */
  readonly fetch?: Fetch | undefined;
}

/**
 * Makes a `fetch` for a client that returns every response as it came and, before that, reports where it differs from the
 * contract. A response that breaks off, and requests for something else than an operation, are left to the client.
 */
export function reportDrift({ report, fetch = (request) => globalThis.fetch(request) }: DriftOptions): Fetch {
  return async (request) => {
    const response = await fetch(request);
    const operation = findOperation(request);
    // An opaque response (status 0) shows nothing that could be compared.
    if (operation === undefined || response.status === 0) return response;
    const text = await response
      .clone()
      .text()
      .catch(() => undefined);
    if (text === undefined) return response;
    for (const drift of findDrift(operation, response.status, text)) void tell(report, drift);
    return response;
  };
}

async function tell(report: DriftOptions["report"], drift: Drift): Promise<void> {
  report(drift);
}
