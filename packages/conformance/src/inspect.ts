import { cases } from "./cases/index.ts";
import type { InspectionOptions } from "./model/inspection.ts";
import type { Report } from "./model/report.ts";
import { findRule, isDecision } from "./rules/find-rule.ts";
import { runInspection } from "./run/run-inspection.ts";
import { matchesId } from "./run/select-cases.ts";

/**
 * Checks a target against the contract with every case of the kit. Closes neither the target nor the data source.
 *
 * @throws RangeError when an option is out of its range, or names a case or a decision that does not exist; nothing was sent.
 */
export async function inspect(options: InspectionOptions): Promise<Report> {
  const unknown = options.waive?.find((name) => name !== "D" && !isDecision(name));
  if (unknown !== undefined) throw new RangeError(`waive names ${unknown}, which is neither "D" nor a decision`);
  for (const { case: pattern } of options.knownFailures ?? []) {
    if (!cases.some(({ id }) => matchesId(pattern, id))) {
      throw new RangeError(`knownFailures names ${pattern}, which is no case`);
    }
  }
  return runInspection(options, { cases, checks: [], findOperation: () => null, findRule });
}
