/** `340 ms`, `12.3 s`, `2 min 5 s`. */
export function toDuration(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 59_950) return `${(milliseconds / 1_000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** `1 failure`, `1,200 failures`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${toNumber(number)} ${number === 1 ? one : many}`;
}

/** `1,200`, in every locale. */
export function toNumber(number: number): string {
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ",");
}

/** At most `length` characters, the last of which says that there were more. */
export function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
