import { createRedactor, type Redactor } from "../exchanges/redactor.ts";
import { renderExchange } from "../exchanges/render-exchange.ts";
import type { Case } from "../model/case.ts";
import type { InspectionOptions } from "../model/inspection.ts";
import type { FailureDetails } from "../model/outcome.ts";
import type { CaseResult, Report } from "../model/report.ts";
import { makeReport } from "../run/make-report.ts";
import type { Outcome } from "../run/run-case.ts";
import { DEFAULT_PARALLEL, runCases } from "../run/run-cases.ts";
import type { Inventory } from "../run/run-inspection.ts";
import { selectCases } from "../run/select-cases.ts";
import { compareSteps, type StepDifference } from "./compare-steps.ts";
import { type Ignored, toIgnored } from "./ignore.ts";

/** What a comparison does: the options of an inspection, and the second implementation. */
export interface ComparisonOptions extends Omit<InspectionOptions, "include"> {
  /** The second implementation, with sources of its own: a data source belongs to one target. */
  readonly against: Pick<InspectionOptions, "target" | "tokens" | "data">;
  /** Members and headers whose differences do not count: `/modificationComment`, `Location`. */
  readonly ignore?: readonly string[];
}

/** What happens at the same time comes in another order each time, and bytes on a socket are no exchanges. */
const NOT_COMPARED: ReadonlySet<string> = new Set(["concurrency", "sockets"]);

/**
 * Runs the same cases with the same seed on two implementations, at the same time, and reports for each case whether the
 * responses differ. Closes neither the targets nor the data sources.
 *
 * @throws RangeError when an option is not a positive number, or `only` selects no case that can be compared.
 */
export async function runComparison(
  options: ComparisonOptions,
  { cases, findRule, idleTimeoutMs }: Pick<Inventory, "cases" | "findRule" | "idleTimeoutMs">,
): Promise<Report> {
  const { target, against, seed, signal = new AbortController().signal, knownFailures, waive, ignore = [] } = options;
  const selected = selectCases(cases, options).filter(({ group }) => !NOT_COMPARED.has(group));
  if (selected.length === 0) {
    throw new RangeError(`No case that can be compared has an id with ${(options.only ?? []).join(" or ")}`);
  }
  const startedAt = new Date();
  const redactor = createRedactor();
  // The lane chooses the data of a case, so both runs need the same number of lanes.
  const { parallel = DEFAULT_PARALLEL } = options;
  const lanes = Math.min(parallel, options.data.lanes, against.data.lanes);
  const shared = { ...options, parallel: lanes, signal, redactor, idleTimeoutMs };
  const { onProgress: _, ...silent } = shared;
  const [first, second] = await Promise.all([
    runCases(selected, shared),
    runCases(selected, { ...silent, ...against }),
  ]);
  const ignored = toIgnored(ignore);
  const results = first.map(({ each, outcome }, index): CaseResult => {
    const other = second[index]?.outcome ?? outcome;
    const { rule, id, operation, group, title, covers } = each;
    const compared = compareOutcomes([outcome, other], options, ignored);
    const { failure, ...verdict } = compared;
    return {
      ...{ id, operation, group, title, covers, rule: findRule(rule), ...verdict },
      ...(failure === undefined ? {} : { failure: toReported(failure, each, options, redactor) }),
      durationMs: Math.round(outcome.durationMs),
    };
  });
  return makeReport(results, {
    ...{ kind: "comparison", target: target.origin, against: against.target.origin, seed, startedAt, redactor },
    stopped: signal.aborted,
    ...(knownFailures === undefined ? {} : { knownFailures }),
    ...(waive === undefined ? {} : { waive }),
  });
}

type Compared = Pick<CaseResult, "verdict" | "reason"> & { readonly failure?: FailureOfTwo };

/** Each exchange with the origin of its side. */
interface FailureOfTwo extends Omit<FailureDetails, "exchanges"> {
  readonly exchanges: readonly (readonly [FailureDetails["exchanges"][number], origin: string])[];
}

function compareOutcomes(
  [first, second]: readonly [Outcome, Outcome],
  { target, against }: ComparisonOptions,
  ignored: Ignored,
): Compared {
  const origins = [target.origin, against.target.origin] as const;
  const { compared, difference } = compareSteps(first.exchanges, second.exchanges, ignored);
  if (difference !== undefined) return { verdict: "fail", failure: toFailure(difference, origins) };
  const sides = [first, second];
  for (const verdict of ["error", "skip"] as const) {
    const at = sides.findIndex((side) => side.verdict === verdict);
    if (at !== -1) return { verdict, reason: `${origins[at]}: ${sides[at]?.reason}` };
  }
  // Only what is left out of the comparison led one of them elsewhere.
  const failed = sides.findIndex(({ verdict }) => verdict === "fail");
  const failure = sides[failed]?.failure;
  if (first.verdict !== second.verdict && failure !== undefined) {
    return {
      verdict: "fail",
      failure: {
        expected: failed === 0 ? failure.received : failure.expected,
        received: failed === 0 ? failure.expected : failure.received,
        exchanges: failure.exchanges.map((exchange) => [exchange, origins[failed] ?? ""] as const),
      },
    };
  }
  return compared === 0
    ? { verdict: "skip", reason: "The case sent nothing that can be compared" }
    : { verdict: "pass" };
}

function toFailure(
  { step, first, second, exchanges }: StepDifference,
  origins: readonly [string, string],
): FailureOfTwo {
  return {
    expected: `at step ${step}, as ${origins[0]}: ${first}`,
    received: `${origins[1]}: ${second}`,
    exchanges: [
      [exchanges[0], origins[0]],
      [exchanges[1], origins[1]],
    ],
  };
}

function toReported(
  { expected, received, exchanges }: FailureOfTwo,
  { id }: Case,
  { seed, target, against, command }: ComparisonOptions,
  redactor: Redactor,
) {
  const { origin } = target;
  return {
    expected: redactor.redact(expected),
    received: redactor.redact(received),
    exchanges: exchanges.map(([exchange, at]) => renderExchange(exchange, at, redactor)),
    seed,
    repeat: `${command ?? `conformance ${origin} --against ${against.target.origin}`} --only ${id} --seed ${seed}`,
  };
}
