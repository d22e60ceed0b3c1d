import type { IncomingMessage, ServerResponse } from "node:http";

/** Bounds the requests that are under way at the same time. */
export interface Admission {
  /**
   * Returns whether the request may start. It then counts until its response is sent or its client has gone. Health checks
   * always may and do not count: a busy server is alive, and the orchestrator must not restart it.
   */
  admit(incoming: IncomingMessage, outgoing: ServerResponse): boolean;
}

/** Admits at most `maxInFlight` requests at the same time. */
export function createAdmission(maxInFlight: number): Admission {
  let inFlight = 0;
  const release = () => {
    inFlight -= 1;
  };
  return {
    admit({ url = "" }, outgoing) {
      if (url.startsWith("/health/")) return true;
      if (inFlight >= maxInFlight) return false;
      inFlight += 1;
      // A response closes once; `once` would wrap and remove the listener.
      outgoing.on("close", release);
      return true;
    },
  };
}
