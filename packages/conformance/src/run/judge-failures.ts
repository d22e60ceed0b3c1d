import type { InspectionOptions, KnownFailure } from "../model/inspection.ts";
import type { CaseResult } from "../model/report.ts";
import { matchesId } from "./select-cases.ts";

/** Marks what the configuration says about a result: that its failure is known, and that its rule is waived. */
export function withExpectations<Result extends Pick<CaseResult, "id" | "rule">>(
  result: Result,
  { knownFailures = [], waive = [] }: Pick<InspectionOptions, "knownFailures" | "waive">,
  today: string,
): Result & Pick<CaseResult, "known" | "waived"> {
  const known = knownFailures.find((each) => matchesId(each.case, result.id));
  const waived = result.rule.source === "D" && (waive.includes("D") || waive.includes(result.rule.name));
  return {
    ...result,
    ...(known === undefined ? {} : { known: toKnown(known, today) }),
    ...(waived ? { waived } : {}),
  };
}

/** Whether a result says that the implementation does not conform: a failure that is neither known nor waived. */
export function countsAsFailure({ verdict, known, waived }: CaseResult): boolean {
  return verdict === "fail" && waived !== true && (known === undefined || known.expired);
}

function toKnown({ reason, until }: KnownFailure, today: string) {
  return { reason, ...(until === undefined ? {} : { until }), expired: until !== undefined && until < today };
}
