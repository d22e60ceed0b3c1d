import type { Exchange } from "./exchange.ts";

/** Watches the requests of a server, for metrics and traces. Its methods do not throw. */
export interface RequestObserver {
  /** A request has reached the app. */
  start(exchange: Exchange): void;
  /** Its response is sent, or its client has gone; called before its line is logged. `endMs` is on the monotonic clock. */
  end(exchange: Exchange, endMs: number): void;
  /** A request got an error response before it reached the app. */
  reject(status: number, code: string): void;
}

/** Calls several observers in turn; `undefined` when there is none, so that nothing is called. */
export function combineObservers(observers: readonly (RequestObserver | undefined)[]): RequestObserver | undefined {
  const present = observers.filter((observer) => observer !== undefined);
  if (present.length < 2) return present[0];
  return {
    start: (exchange) => {
      for (const observer of present) observer.start(exchange);
    },
    end: (exchange, endMs) => {
      for (const observer of present) observer.end(exchange, endMs);
    },
    reject: (status, code) => {
      for (const observer of present) observer.reject(status, code);
    },
  };
}
