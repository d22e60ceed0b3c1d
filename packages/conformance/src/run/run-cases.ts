import type { Redactor } from "../exchanges/redactor.ts";
import type { Case } from "../model/case.ts";
import type { InspectionOptions } from "../model/inspection.ts";
import { type RunContext, STOPPED } from "./create-context.ts";
import { guardTarget } from "./guard-target.ts";
import { IDLE_TIMEOUT_MS, type Outcome, runCase } from "./run-case.ts";
import { runLanes } from "./run-lanes.ts";

/** A case, and what it came to. */
export interface CaseOutcome {
  readonly each: Case;
  readonly outcome: Outcome;
}

export type CasesOptions = Pick<
  InspectionOptions,
  "target" | "tokens" | "data" | "seed" | "examples" | "readOnly" | "rate" | "maxTimeMs" | "parallel" | "onProgress"
> & {
  readonly signal: AbortSignal;
  readonly redactor: Redactor;
  /** A case that sends nothing and does not end within that time is an error. Default `IDLE_TIMEOUT_MS`. */
  readonly idleTimeoutMs?: number | undefined;
};

const DEFAULT_EXAMPLES = 50;
export const DEFAULT_PARALLEL = 4;

/**
 * Runs cases in lanes, in their order within a lane.
 *
 * @throws RangeError when an option is not a positive number; nothing was sent.
 */
export async function runCases(cases: readonly Case[], options: CasesOptions): Promise<readonly CaseOutcome[]> {
  const { examples = DEFAULT_EXAMPLES, parallel = DEFAULT_PARALLEL, readOnly = false, rate, maxTimeMs } = options;
  const { tokens, data, seed, signal, redactor, idleTimeoutMs = IDLE_TIMEOUT_MS } = options;
  assertPositive({ examples, parallel, rate, maxTimeMs });
  const started = performance.now();
  const target = guardTarget(options.target, { readOnly, rate });
  const shared: RunContext = { target, tokens, redactor, examples, readOnly, signal };
  const run = { ...shared, data, seed, idleTimeoutMs };
  const reasonToStop = () => {
    if (signal.aborted) return STOPPED;
    const expired = maxTimeMs !== undefined && performance.now() - started >= maxTimeMs;
    return expired ? `The run has reached its time of ${maxTimeMs} ms` : undefined;
  };
  const progress = createProgress(options.onProgress, cases.length);
  return runLanes(cases, Math.min(parallel, data.lanes, cases.length), async (each, lane) => {
    const reason = reasonToStop();
    if (reason !== undefined) return { each, outcome: toSkipped(reason) };
    progress.start(each.id);
    const outcome = await runCase(run, each, lane);
    progress.end(each.id, outcome.verdict === "fail");
    return { each, outcome };
  });
}

function toSkipped(reason: string): Outcome {
  return { verdict: "skip", reason, exchanges: [], durationMs: 0 };
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
