import type { CaseResult } from "../../model/report.ts";
import { groupBy } from "./group-by.ts";

/**
 * Puts failures together that break one rule and received the same: most of them have one cause. A known failure that has
 * expired stays alone. The groups and the failures in them have the order of the run.
 */
export function groupFailures(failures: readonly CaseResult[]): readonly FailureGroup[] {
  const groups = groupBy(failures, ({ id, rule, failure, known }) =>
    known === undefined ? `${rule.name}\n${failure?.received}` : id,
  );
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [{ first, others }]));
}

/** A failure, and others that probably have the same cause. */
export interface FailureGroup {
  readonly first: CaseResult;
  readonly others: readonly CaseResult[];
}
