import type { CredentialKey, Store } from "../store/store.ts";

/** The longest that one change keeps others waiting, in milliseconds. */
export const maxTurnMs = 1000;

/**
 * Does the work when the changes to the same credential that came before it in this process are done: among themselves they
 * lose no race, so each costs one attempt however many there are. It only saves work; what keeps a credential right is the
 * store's compare-and-swap. Hence a change that keeps others waiting for longer than `maxTurnMs`, because the store hangs,
 * lets all of them go ahead at once, as if there were no turns.
 */
export async function inTurn<T>(store: Store, key: CredentialKey, work: () => Promise<T>): Promise<T> {
  const lines = linesOf(store);
  const place = toPlace(key);
  const known = lines.get(place);
  const line = known ?? new Line(lines, place);
  await known?.wait();
  try {
    return await work();
  } finally {
    line.next();
  }
}

/** Those who wait for a credential that somebody is changing. There is no line where nobody is. */
class Line {
  readonly #lines: Map<string, Line>;
  readonly #place: string;
  readonly #waiting: (() => void)[] = [];
  /** Runs while somebody waits: most changes keep nobody waiting, and cost no timer. */
  #overrun: ReturnType<typeof setTimeout> | undefined;

  constructor(lines: Map<string, Line>, place: string) {
    this.#lines = lines;
    this.#place = place;
    lines.set(place, this);
  }

  /** Resolves when it is the waiting one's turn. */
  wait(): Promise<void> {
    this.#overrun ??= setTimeout(() => this.#disband(), maxTurnMs);
    return new Promise((goAhead) => this.#waiting.push(goAhead));
  }

  /** Ends a turn. */
  next(): void {
    clearTimeout(this.#overrun);
    const goAhead = this.#waiting.shift();
    this.#overrun = this.#waiting.length === 0 ? undefined : setTimeout(() => this.#disband(), maxTurnMs);
    if (goAhead === undefined) this.#leave();
    else goAhead();
  }

  /** Lets everybody go ahead. Who comes later begins a new line. */
  #disband(): void {
    this.#leave();
    for (const goAhead of this.#waiting.splice(0)) goAhead();
  }

  /** After an overrun the place may have a new line, which is not ours to take away. */
  #leave(): void {
    if (this.#lines.get(this.#place) === this) this.#lines.delete(this.#place);
  }
}

const linesOfStores = new WeakMap<Store, Map<string, Line>>();

function linesOf(store: Store): Map<string, Line> {
  const known = linesOfStores.get(store);
  if (known !== undefined) return known;
  const fresh = new Map<string, Line>();
  linesOfStores.set(store, fresh);
  return fresh;
}

// External ids hold no control characters, so no two keys have the same text.
function toPlace(key: CredentialKey): string {
  return `${key.type}\n${key.clientExtId}\n${"userExtId" in key ? key.userExtId : key.extId}`;
}
