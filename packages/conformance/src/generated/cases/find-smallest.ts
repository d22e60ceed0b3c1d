import fc from "fast-check";
import { Unsendable } from "../../model/exchange.ts";
import { Failure } from "../../model/outcome.ts";

export interface SearchOptions<T> {
  readonly arbitrary: fc.Arbitrary<T>;
  readonly seed: number;
  /** How many values are tried, those of `first` included. */
  readonly runs: number;
  /** Values that are tried before random ones. */
  readonly first: readonly T[];
}

/**
 * Tries values until `check` throws `Failure`, then looks for a smaller value that fails, too.
 *
 * @throws Failure of the smallest value.
 * @throws Unsendable when the target can take none of the values.
 * @throws Error what else `check` throws, unless a `Failure` was found before.
 */
export async function findSmallest<T>(
  { arbitrary, seed, runs, first }: SearchOptions<T>,
  check: (value: T) => Promise<void>,
): Promise<void> {
  let smallest: Failure | undefined;
  let interruption: { readonly error: unknown } | undefined;
  let unsendable: Unsendable | undefined;
  let checked = 0;
  const property = fc.asyncProperty(arbitrary, async (value) => {
    if (interruption !== undefined) return;
    try {
      await check(value);
      checked++;
    } catch (error) {
      // The target cannot take this value; it can take others.
      if (error instanceof Unsendable) {
        unsendable ??= error;
        return;
      }
      // Without a response, no smaller value can be judged: that is no failure of the target.
      if (!(error instanceof Failure)) {
        interruption = { error };
        return;
      }
      smallest = error;
      throw error;
    }
  });
  const examples = first.slice(0, runs).map((value): [T] => [value]);
  await fc.check(property, { seed, numRuns: runs, examples });
  if (smallest !== undefined) throw smallest;
  if (interruption !== undefined) throw interruption.error;
  if (checked === 0 && unsendable !== undefined) throw unsendable;
}
