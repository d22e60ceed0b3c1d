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

/** The window that this runs in. */
export function thisWindow(): SessionBrowser {
  return {
    fetch: (...request) => fetch(...request),
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
