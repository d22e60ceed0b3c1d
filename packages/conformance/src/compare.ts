import { randomInt } from "node:crypto";
import { cases } from "./cases/index.ts";
import { checks } from "./checks/index.ts";
import { type ComparisonOptions, runComparison } from "./compare/run-comparison.ts";
import type { Report } from "./model/report.ts";
import { findRule } from "./rules/find-rule.ts";
import { assertNames } from "./run/assert-names.ts";
import { checkIds } from "./run/check-exchanges.ts";

/** What `compare` takes. Without `seed` a run sends new requests; its report names the seed. */
export type CompareOptions = Omit<ComparisonOptions, "seed"> & { readonly seed?: number };

/**
 * Sends the same requests to two implementations and reports every case whose responses differ, without what differs between
 * two right ones: times, ids that they chose, versions before the case, messages. Closes neither targets nor data sources.
 *
 * The two must not share data, because both runs change it at the same time.
 *
 * @throws RangeError when an option is out of its range, or names a case or a decision that does not exist; nothing was sent.
 */
export async function compare(options: CompareOptions): Promise<Report> {
  // One configuration serves inspections and comparisons, so it may name checks.
  assertNames(options, [...cases.map(({ id }) => id), ...checkIds(checks)]);
  const { seed = randomInt(2 ** 32) } = options;
  return runComparison({ ...options, seed }, { cases, findRule });
}
