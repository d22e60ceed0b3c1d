import type { Coverage, Group } from "./case.ts";
import type { Rule } from "./rule.ts";

/**
 * `fail`: the implementation is wrong. `error`: the kit could not tell, because no response came or the kit has a bug.
 * `skip`: the kit lacks what the case needs.
 */
export type Verdict = "pass" | "fail" | "error" | "skip";

/** One case or check of a run. */
export interface CaseResult {
  readonly id: string;
  readonly operation: string | null;
  readonly group: Group;
  readonly title: string;
  readonly covers: Coverage;
  readonly rule: Rule;
  readonly verdict: Verdict;
  /** Why a case was skipped, or why the kit could not tell. */
  readonly reason?: string;
  readonly failure?: ReportedFailure;
  /** The configuration knows this failure (`knownFailures`); with `pass` it is an unexpected pass. */
  readonly known?: { readonly reason: string; readonly until?: string; readonly expired: boolean };
  /** The configuration waives the rule, so that a failure does not count. */
  readonly waived?: boolean;
  readonly durationMs: number;
}

/** A failure as reports show it: secrets are redacted. */
export interface ReportedFailure {
  readonly expected: string;
  readonly received: string;
  /** The decisive exchange last. */
  readonly exchanges: readonly ReportedExchange[];
  /** The seed of the run that finds the failure again. */
  readonly seed: number;
  /** `conformance https://host --only … --seed …` */
  readonly repeat: string;
}

export interface ReportedExchange {
  /** The request as a command for a shell. */
  readonly curl: string;
  /** Status line, headers and body, at most 4,000 characters. */
  readonly response: string;
}

/** The result of a run. The JSON report is this object. */
export interface Report {
  readonly kind: "inspection" | "comparison" | "traffic";
  readonly kit: string;
  readonly contract: { readonly version: string; readonly sha256: string };
  readonly target: string;
  /** Of a comparison: the second target. */
  readonly against?: string;
  readonly seed: number;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** `conforms`: no failure counts, and the kit could tell about every case that was not skipped. */
  readonly verdict: "conforms" | "does not conform" | "inconclusive";
  readonly results: readonly CaseResult[];
  /** Declared statuses, codes, permissions and values of all operations, and how many of them a passed case covers. 0 of traffic. */
  readonly coverage: { readonly declared: number; readonly covered: number };
  /** Of a run that repeats an earlier one: the ids of the cases whose verdict changed. */
  readonly changes?: readonly {
    readonly id: string;
    readonly before: Verdict | "absent";
    readonly now: Verdict | "absent";
  }[];
}
