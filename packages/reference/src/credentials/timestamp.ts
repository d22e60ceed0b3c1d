/**
 * Formats a date as the contract does: ISO 8601 in UTC with whole seconds, rounded down.
 *
 * @throws RangeError for an invalid date.
 */
export function toTimestamp(date: Date): string {
  const second = Math.floor(date.getTime() / 1000);
  // Under load, many changes happen in one second: its text is made once.
  if (second !== last.second) last = { second, text: `${date.toISOString().slice(0, -".000Z".length)}Z` };
  return last.text;
}

let last = { second: Number.NaN, text: "" };
