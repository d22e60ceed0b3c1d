import { createTimedFetch, type SessionBrowser } from "../../src/session/session-browser.ts";

/** A window in process: its addresses, its storage and its timers, with the real `fetch`. */
export interface TestWindow extends SessionBrowser {
  /** Where the page has been left for, in order. */
  readonly left: readonly string[];
  /** The texts that the window keeps while the page is left. */
  readonly stored: ReadonlyMap<string, string>;
  /** Opens another address. */
  open(url: string): void;
  /** Lets time pass. */
  pass(milliseconds: number): void;
}

/**
 * Opens a window at an address. `respond` serves the origin of the page; everything else is fetched, and waited for as long as
 * the timeout says.
 */
export function openWindow(
  url: string,
  respond: (request: Request) => Response | Promise<Response>,
  timeoutMs = 10_000,
): TestWindow {
  const fetchElsewhere = createTimedFetch(timeoutMs);
  let address = new URL(url);
  let nowMs = Date.now();
  let timers: { readonly atMs: number; readonly callback: () => void }[] = [];
  const left: string[] = [];
  const stored = new Map<string, string>();
  return {
    left,
    stored,
    open: (next) => {
      address = new URL(next, address);
    },
    pass: (milliseconds) => {
      nowMs += milliseconds;
      const due = timers.filter(({ atMs }) => atMs <= nowMs);
      timers = timers.filter(({ atMs }) => atMs > nowMs);
      for (const { callback } of due) callback();
    },
    fetch: async (input, init) => {
      const request = new Request(new URL(String(input), address), init);
      return new URL(request.url).origin === address.origin ? respond(request) : fetchElsewhere(request);
    },
    address: () => new URL(address),
    leaveFor: (next) => void left.push(next),
    replaceAddress: (next) => {
      address = new URL(next, address);
    },
    storage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
    },
    nowMs: () => nowMs,
    later: (callback, delayMs) => {
      const timer = { atMs: nowMs + delayMs, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
  };
}
