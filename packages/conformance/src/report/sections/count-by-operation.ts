import { operationIds } from "@credential-api/contract";
import type { CaseResult, Report } from "../../model/report.ts";
import { countsAsFailure } from "../../run/judge-failures.ts";
import { groupBy } from "./group-by.ts";

/** How the results of an operation are distributed. */
export interface Tally {
  /** `null`: results that concern no single operation. */
  readonly operation: string | null;
  readonly passed: number;
  /** Failures that count. */
  readonly failed: number;
  /** Failures that do not count: known or waived. */
  readonly accepted: number;
  readonly errors: number;
  readonly skipped: number;
}

/** Counts the results of each operation, in the order of the contract. What concerns no operation comes last. */
export function countByOperation({ results }: Report): readonly Tally[] {
  const groups = groupBy(results, ({ operation }) => operation);
  return [...groups.keys()]
    .sort((a, b) => rank(a) - rank(b))
    .map((operation) => countResults(groups.get(operation) ?? [], operation));
}

/** Counts results. */
export function countResults(results: readonly CaseResult[], operation: string | null = null): Tally {
  const number = (isWanted: (result: CaseResult) => boolean) => results.filter(isWanted).length;
  const failed = number(countsAsFailure);
  return {
    operation,
    passed: number(({ verdict }) => verdict === "pass"),
    failed,
    accepted: number(({ verdict }) => verdict === "fail") - failed,
    errors: number(({ verdict }) => verdict === "error"),
    skipped: number(({ verdict }) => verdict === "skip"),
  };
}

function rank(operation: string | null): number {
  const ids: readonly (string | null)[] = operationIds;
  const index = ids.indexOf(operation);
  if (index >= 0) return index;
  return operation === null ? operationIds.length + 1 : operationIds.length;
}
