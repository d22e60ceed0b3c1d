import type { AttemptEvent } from "@credential-api/client";

/** The attempts of the client, for parts of the page that show how a call is going. */
export interface Attempts {
  /** For the client's `onAttempt`. */
  readonly report: (event: AttemptEvent) => void;
  /** Calls the listener with each attempt until the function that it returns is called. */
  readonly subscribe: (listener: (event: AttemptEvent) => void) => () => void;
}

/** Makes a channel between a client and the page. */
export function createAttempts(): Attempts {
  const listeners = new Set<(event: AttemptEvent) => void>();
  return {
    report: (event) => {
      for (const listener of listeners) listener(event);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
