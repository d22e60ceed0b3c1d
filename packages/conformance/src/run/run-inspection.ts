import { contract, type OperationId } from "@credential-api/contract";
import manifest from "../../package.json" with { type: "json" };
import type { Case } from "../model/case.ts";
import type { ExchangeCheck } from "../model/check.ts";
import type { SentRequest } from "../model/exchange.ts";
import type { InspectionOptions } from "../model/inspection.ts";
import type { FailureDetails } from "../model/outcome.ts";
import type { CaseResult, Report, ReportedFailure } from "../model/report.ts";
import type { Rule, RuleReference } from "../model/rule.ts";
import { checkExchanges } from "./check-exchanges.ts";
import { measureCoverage } from "./coverage.ts";
import { type RunContext, STOPPED } from "./create-context.ts";
import { guardTarget } from "./guard-target.ts";
import { countsAsFailure, withExpectations } from "./judge-failures.ts";
import { createRedactor, type Redactor } from "./redactor.ts";
import { renderExchange } from "./render-exchange.ts";
import { IDLE_TIMEOUT_MS, type Outcome, runCase } from "./run-case.ts";
import { runLanes } from "./run-lanes.ts";
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

const DEFAULT_EXAMPLES = 50;
const DEFAULT_PARALLEL = 4;

/**
 * Runs the selected cases and reports what each came to. Closes neither the target nor the data source.
 *
 * @throws RangeError when an option is not a positive number, or `only` selects no case.
 */
export async function runInspection(options: InspectionOptions, inventory: Inventory): Promise<Report> {
  const { seed, examples = DEFAULT_EXAMPLES, parallel = DEFAULT_PARALLEL, readOnly = false, rate, maxTimeMs } = options;
  assertPositive({ examples, parallel, rate, maxTimeMs });
  const selected = selectCases(inventory.cases, options);
  if (selected.length === 0) throw new RangeError(`No case has an id with ${(options.only ?? []).join(" or ")}`);

  const startedAt = new Date();
  const started = performance.now();
  const redactor = createRedactor();
  const target = guardTarget(options.target, { readOnly, rate });
  const signal = options.signal ?? new AbortController().signal;
  const shared: RunContext = { target, tokens: options.tokens, redactor, examples, readOnly, signal };
  const { idleTimeoutMs = IDLE_TIMEOUT_MS } = inventory;
  const run = { ...shared, data: options.data, seed, idleTimeoutMs };
  const reasonToStop = () => {
    if (signal.aborted) return STOPPED;
    const expired = maxTimeMs !== undefined && performance.now() - started >= maxTimeMs;
    return expired ? `The run has reached its time of ${maxTimeMs} ms` : undefined;
  };
  const progress = createProgress(options.onProgress, selected.length);
  const lanes = Math.min(parallel, options.data.lanes, selected.length);
  const outcomes = await runLanes(selected, lanes, async (each, lane) => {
    const reason = reasonToStop();
    if (reason !== undefined) return { each, outcome: toSkipped(reason) };
    progress.start(each.id);
    const outcome = await runCase(run, each, lane);
    progress.end(each.id, outcome.verdict === "fail");
    return { each, outcome };
  });

  const report = (failure: FailureDetails, id: string) => toReported(failure, id, options, redactor);
  const today = startedAt.toISOString().slice(0, 10);
  const results = [
    ...outcomes.map(({ each, outcome }) => toResult(each, outcome, inventory, report)),
    ...checkResults(outcomes, inventory, report),
  ].map((result) => withoutSecrets(withExpectations(result, options, today), redactor));
  return {
    kind: "inspection",
    kit: manifest.version,
    contract: { version: contract.version, sha256: contract.sha256 },
    target: options.target.origin,
    seed,
    startedAt: startedAt.toISOString(),
    durationMs: Math.round(performance.now() - started),
    verdict: toVerdict(results, signal.aborted),
    results,
    coverage: measureCoverage(results),
  };
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
  outcomes: readonly { readonly each: Case; readonly outcome: Outcome }[],
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

function toSkipped(reason: string): Outcome {
  return { verdict: "skip", reason, exchanges: [], durationMs: 0 };
}

/** Secrets that became known after a failure was rendered are removed, too. */
function withoutSecrets(result: CaseResult, { redact }: Redactor): CaseResult {
  const { reason, failure } = result;
  if (reason === undefined && failure === undefined) return result;
  return {
    ...result,
    ...(reason === undefined ? {} : { reason: redact(reason) }),
    ...(failure === undefined
      ? {}
      : {
          failure: {
            ...failure,
            exchanges: failure.exchanges.map(({ curl, response }) => ({
              curl: redact(curl),
              response: redact(response),
            })),
          },
        }),
  };
}

/** A run that was stopped, or in which nothing could be judged, does not say that the implementation conforms. */
function toVerdict(results: readonly CaseResult[], stopped: boolean): Report["verdict"] {
  if (results.some(countsAsFailure)) return "does not conform";
  const judged = results.some(({ verdict }) => verdict === "pass" || verdict === "fail");
  return stopped || !judged || results.some(({ verdict }) => verdict === "error") ? "inconclusive" : "conforms";
}

function createProgress(onProgress: InspectionOptions["onProgress"], total: number) {
  const running = new Set<string>();
  let done = 0;
  let failed = 0;
  return {
    start: (id: string) => running.add(id),
    end: (id: string, broken: boolean) => {
      running.delete(id);
      done += 1;
      if (broken) failed += 1;
      onProgress?.({ done, total, failed, running: [...running] });
    },
  };
}

function assertPositive(numbers: Readonly<Record<string, number | undefined>>): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (value !== undefined && !(value > 0)) throw new RangeError(`${name} must be a positive number, not ${value}`);
  }
}
