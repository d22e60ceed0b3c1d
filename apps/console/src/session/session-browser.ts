/** What a session uses of its window. */
export interface SessionBrowser {
  readonly fetch: typeof fetch;
  /** The address of the page. */
  readonly address: () => URL;
  /** Leaves the page. */
  readonly leaveFor: (url: string) => void;
  /** Shows another address without loading it. */
  readonly replaceAddress: (url: string) => void;
  /** Lasts until the window is closed, also while the page is left. */
  readonly storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  readonly nowMs: () => number;
  /** Calls back once after a time in milliseconds. Returns the function that prevents it. */
  readonly later: (callback: () => void, delayMs: number) => () => void;
}

/** As long as a person waits for a sign-in before they try again. */
const TIMEOUT_MS = 15_000;

/** Makes a fetch that rejects with a `TypeError`, as it does without a network, when no response has come in time. */
export function createTimedFetch(timeoutMs: number): typeof fetch {
  return async (input, init) => {
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = init?.signal ? AbortSignal.any([init.signal, timeout]) : timeout;
    try {
      return await fetch(input, { ...init, signal });
    } catch (error) {
      if (timeout.aborted) throw new TypeError("No response in time", { cause: error });
      throw error;
    }
  };
}

/** The window that this runs in. */
export function thisWindow(): SessionBrowser {
  return {
    fetch: createTimedFetch(TIMEOUT_MS),
    address: () => new URL(location.href),
    leaveFor: (url) => location.assign(url),
    replaceAddress: (url) => history.replaceState(history.state, "", url),
    storage: sessionStorage,
    nowMs: () => Date.now(),
    later: (callback, delayMs) => {
      const timer = setTimeout(callback, delayMs);
      return () => clearTimeout(timer);
    },
  };
}
