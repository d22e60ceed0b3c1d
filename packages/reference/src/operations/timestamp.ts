/**
 * A moment as the contract writes it: ISO 8601, UTC, whole seconds, `Z`. What is left of a second is cut off.
 *
 * @throws RangeError for a date that is none.
 */
export function toTimestamp(date: Date): string {
  const second = Math.floor(date.getTime() / 1000);
  // Under load, many changes fall into one second: it is written once.
  if (second !== last.second) last = { second, text: `${date.toISOString().slice(0, -".000Z".length)}Z` };
  return last.text;
}

let last = { second: Number.NaN, text: "" };
