/** A problem of the contract that is being edited, with its location in a hand-written file. */
export interface DevProblem {
  readonly file: string;
  /** Counted from 1, like the column. */
  readonly line: number;
  readonly column: number;
  /** The name of the rule or check that found it. */
  readonly rule: string;
  readonly message: string;
  /** The lines around the location; may be empty. */
  readonly excerpt: string;
}

/** The status of the contract that is being edited. `hash` identifies its content. */
export type DevStatus =
  | { readonly kind: "ok"; readonly hash: string }
  | { readonly kind: "broken"; readonly problems: readonly DevProblem[] };

/** Reports the status of the contract that is being edited. A host has one only in the development loop. */
export interface DevStatusSource {
  /** Calls the listener at once if the status is known, and again whenever it changes. Returns how to stop that. */
  readonly subscribe: (listener: (status: DevStatus) => void) => () => void;
}

/** A source and the way to tell it a new status. It remembers the last one for those who subscribe later. */
export interface DevStatusBoard extends DevStatusSource {
  readonly publish: (status: DevStatus) => void;
}

/** Makes a board that knows no status yet. */
export function createDevStatusBoard(): DevStatusBoard {
  const listeners = new Set<(status: DevStatus) => void>();
  let last: DevStatus | undefined;
  return {
    publish: (status) => {
      last = status;
      for (const listener of [...listeners]) listener(status);
    },
    subscribe: (listener) => {
      // A function of its own, so that a listener that subscribes twice is called twice and can leave once.
      const own = (status: DevStatus) => listener(status);
      listeners.add(own);
      if (last !== undefined) own(last);
      return () => listeners.delete(own);
    },
  };
}
