import { distance } from "fastest-levenshtein";

/**
 * Returns the name among `names` that `name` was probably meant to be; undefined when none is similar. Upper and lower case
 * are the same.
 *
 * @param maxEdits how many characters may be inserted, removed or replaced; by default a third of the name
 */
export function nearest(
  name: string,
  names: readonly string[],
  maxEdits = Math.max(1, Math.floor(name.length / 3)),
): string | undefined {
  return names
    .filter((other) => other !== name)
    .map((other) => ({ other, edits: distance(name.toLowerCase(), other.toLowerCase()) }))
    .filter(({ edits }) => edits <= maxEdits)
    .sort((one, two) => one.edits - two.edits)[0]?.other;
}
