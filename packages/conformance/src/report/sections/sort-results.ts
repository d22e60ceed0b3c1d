import type { CaseResult, Report } from "../../model/report.ts";
import { countsAsFailure } from "../../run/judge-failures.ts";
import { groupBy } from "./group-by.ts";

/** The results that a reader has to see, by what they mean. Each list has the order of the run. */
export interface SortedResults {
  /** Failures that count. */
  readonly failures: readonly CaseResult[];
  /** The kit could not tell. */
  readonly errors: readonly CaseResult[];
  /** They pass, although the configuration expects a failure. */
  readonly unexpectedPasses: readonly CaseResult[];
  /** Failures that do not count, because the configuration knows them. */
  readonly knownFailures: readonly CaseResult[];
  /** Failures that do not count, because the configuration waives their decision. */
  readonly waived: readonly CaseResult[];
  readonly skipped: readonly CaseResult[];
}

/** Sorts the results of a report by what they mean. */
export function sortResults({ results }: Report): SortedResults {
  const failed = results.filter(({ verdict }) => verdict === "fail");
  const accepted = failed.filter((result) => !countsAsFailure(result));
  return {
    failures: failed.filter(countsAsFailure),
    errors: results.filter(({ verdict }) => verdict === "error"),
    unexpectedPasses: results.filter(({ verdict, known }) => verdict === "pass" && known !== undefined),
    knownFailures: accepted.filter(({ waived }) => waived !== true),
    waived: accepted.filter(({ waived }) => waived === true),
    skipped: results.filter(({ verdict }) => verdict === "skip"),
  };
}

/** Results with one reason. */
export interface ReasonGroup {
  readonly reason: string;
  readonly results: readonly CaseResult[];
}

/** Groups results by their reason, the most frequent one first. */
export function groupByReason(results: readonly CaseResult[]): readonly ReasonGroup[] {
  return [...groupBy(results, ({ reason = "no reason" }) => reason)]
    .map(([reason, results]) => ({ reason, results }))
    .sort((a, b) => b.results.length - a.results.length || (a.reason < b.reason ? -1 : 1));
}
