import type { OperationId } from "@credential-api/contract";
import { createRedactor, type Redactor } from "../exchanges/redactor.ts";
import { renderExchange } from "../exchanges/render-exchange.ts";
import type { Case } from "../model/case.ts";
import type { ExchangeCheck } from "../model/check.ts";
import type { SentRequest } from "../model/exchange.ts";
import type { InspectionOptions } from "../model/inspection.ts";
import type { FailureDetails } from "../model/outcome.ts";
import type { CaseResult, Report, ReportedFailure } from "../model/report.ts";
import type { Rule, RuleReference } from "../model/rule.ts";
import { checkExchanges } from "./check-exchanges.ts";
import { makeReport } from "./make-report.ts";
import type { Outcome } from "./run-case.ts";
import { type CaseOutcome, runCases } from "./run-cases.ts";
import { selectCases } from "./select-cases.ts";

/** What an inspection checks: `inspect` brings in that of the contract. */
export interface Inventory {
  readonly cases: readonly Case[];
  readonly checks: readonly ExchangeCheck[];
  readonly findOperation: (request: SentRequest) => OperationId | null;
  readonly findRule: (reference: RuleReference) => Rule;
  /** A case that sends nothing and does not end within that time is an error. Default `IDLE_TIMEOUT_MS`. */
  readonly idleTimeoutMs?: number;
}

/**
 * Runs the selected cases and reports what each came to. Closes neither the target nor the data source.
 *
 * @throws RangeError when an option is not a positive number, or `only` selects no case.
 */
export async function runInspection(options: InspectionOptions, inventory: Inventory): Promise<Report> {
  const { seed, signal = new AbortController().signal } = options;
  const selected = selectCases(inventory.cases, options);
  if (selected.length === 0) throw new RangeError(`No case has an id with ${(options.only ?? []).join(" or ")}`);
  const startedAt = new Date();
  const redactor = createRedactor();
  const { idleTimeoutMs } = inventory;
  const outcomes = await runCases(selected, { ...options, signal, redactor, idleTimeoutMs });
  const report = (failure: FailureDetails, id: string) => toReported(failure, id, options, redactor);
  const results = [
    ...outcomes.map(({ each, outcome }) => toResult(each, outcome, inventory, report)),
    ...checkResults(outcomes, inventory, report),
  ];
  const { target, knownFailures, waive } = options;
  return makeReport(results, {
    ...{ kind: "inspection", target: target.origin, seed, startedAt, stopped: signal.aborted, redactor },
    ...(knownFailures === undefined ? {} : { knownFailures }),
    ...(waive === undefined ? {} : { waive }),
  });
}

type ToReported = (failure: FailureDetails, id: string) => ReportedFailure;

function toResult(each: Case, outcome: Outcome, { findRule }: Inventory, report: ToReported): CaseResult {
  const { id, operation, group, title, covers, rule } = each;
  const { verdict, reason, failure, durationMs } = outcome;
  return {
    ...{ id, operation, group, title, covers, rule: findRule(failure?.rule ?? rule), verdict },
    ...(reason === undefined ? {} : { reason }),
    ...(failure === undefined ? {} : { failure: report(failure, id) }),
    durationMs: Math.round(durationMs),
  };
}

function checkResults(
  outcomes: readonly CaseOutcome[],
  { checks, findOperation, findRule }: Inventory,
  report: ToReported,
): readonly CaseResult[] {
  const cases = outcomes.map(({ each, outcome }) => ({ id: each.id, exchanges: outcome.exchanges }));
  return checkExchanges(checks, cases, findOperation).map(({ id, operation, title, rule, failure, brokenBy = id }) => ({
    ...{ id, operation, group: "checks" as const, title, covers: {}, rule: findRule(failure?.rule ?? rule) },
    ...(failure === undefined ? { verdict: "pass" } : { verdict: "fail", failure: report(failure, brokenBy) }),
    durationMs: 0,
  }));
}

function toReported(
  { expected, received, exchanges }: FailureDetails,
  id: string,
  { seed, target, command = `conformance ${target.origin}` }: InspectionOptions,
  redactor: Redactor,
): ReportedFailure {
  return {
    expected: redactor.redact(expected),
    received: redactor.redact(received),
    exchanges: exchanges.map((exchange) => renderExchange(exchange, target.origin, redactor)),
    seed,
    repeat: `${command} --only ${id} --seed ${seed}`,
  };
}
