import type { InspectionOptions } from "../model/inspection.ts";
import { isDecision } from "../rules/find-rule.ts";
import { matchesId } from "./select-cases.ts";

/** @throws RangeError when an option names a decision, or a result, that does not exist. `ids` are those of all results. */
export function assertNames(
  { waive = [], knownFailures = [] }: Pick<InspectionOptions, "waive" | "knownFailures">,
  ids: readonly string[],
): void {
  const unknown = waive.find((name) => name !== "D" && !isDecision(name));
  if (unknown !== undefined) throw new RangeError(`waive names ${unknown}, which is neither "D" nor a decision`);
  for (const { case: pattern } of knownFailures) {
    if (!ids.some((id) => matchesId(pattern, id))) {
      throw new RangeError(`knownFailures names ${pattern}, which is no case`);
    }
  }
}
