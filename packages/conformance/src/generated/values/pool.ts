/** Values are drawn into pools, simplest first, so that a seed gives the same values and shrinking ends at a simple one. */
import fc from "fast-check";

/** How many values are drawn, and from which seed. */
export interface Draw {
  readonly seed: number;
  readonly count: number;
}

/** Draws values: the same for the same seed. */
export function draw<T>(arbitrary: fc.Arbitrary<T>, { seed, count }: Draw): readonly T[] {
  return fc.sample(arbitrary, { seed, numRuns: count });
}

/** Those of the values that fit, each once; the chosen ones in their order, then the drawn ones from the shortest on. */
export function toPool(
  chosen: readonly unknown[],
  drawn: readonly unknown[],
  fits: (value: unknown) => boolean,
): readonly unknown[] {
  const bySize = drawn
    .map((value) => ({ value, size: JSON.stringify(value).length }))
    .sort((one, other) => one.size - other.size)
    .map(({ value }) => value);
  const pool = new Map<string, unknown>();
  for (const value of [...chosen, ...bySize]) {
    const text = JSON.stringify(value);
    if (!pool.has(text) && fits(value)) pool.set(text, value);
  }
  return [...pool.values()];
}
