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
  const line: Line = known ?? { waiting: [] };
  if (known === undefined) lines.set(place, line);
  else await turnIn(line, () => disband(lines, place, line));
  try {
    return await work();
  } finally {
    endTurn(lines, place, line);
  }
}

/** Those who wait for a credential that somebody is changing. There is no line where nobody is. */
interface Line {
  readonly waiting: (() => void)[];
  /** Runs while somebody waits: most changes keep nobody waiting, and cost no timer. */
  overrun?: ReturnType<typeof setTimeout> | undefined;
}

const linesOfStores = new WeakMap<Store, Map<string, Line>>();

function linesOf(store: Store): Map<string, Line> {
  const known = linesOfStores.get(store);
  if (known !== undefined) return known;
  const fresh = new Map<string, Line>();
  linesOfStores.set(store, fresh);
  return fresh;
}

function turnIn(line: Line, onOverrun: () => void): Promise<void> {
  line.overrun ??= setTimeout(onOverrun, maxTurnMs);
  return new Promise((goAhead) => line.waiting.push(goAhead));
}

function endTurn(lines: Map<string, Line>, place: string, line: Line): void {
  clearTimeout(line.overrun);
  const goAhead = line.waiting.shift();
  if (goAhead === undefined) forget(lines, place, line);
  else {
    line.overrun = line.waiting.length === 0 ? undefined : setTimeout(() => disband(lines, place, line), maxTurnMs);
    goAhead();
  }
}

/** Lets everybody go ahead. Who comes later begins a new line. */
function disband(lines: Map<string, Line>, place: string, line: Line): void {
  forget(lines, place, line);
  for (const goAhead of line.waiting.splice(0)) goAhead();
}

/** After an overrun the place may have a new line, which is not ours to take away. */
function forget(lines: Map<string, Line>, place: string, line: Line): void {
  if (lines.get(place) === line) lines.delete(place);
}

// External ids hold no control characters, so no two keys have the same text.
function toPlace(key: CredentialKey): string {
  return `${key.type}\n${key.clientExtId}\n${"userExtId" in key ? key.userExtId : key.extId}`;
}
