import type { Case } from "../model/case.ts";
import type { CaseData } from "../model/context.ts";
import { type Exchange, Unsendable } from "../model/exchange.ts";
import { Failure, type FailureDetails, Skipped } from "../model/outcome.ts";
import type { Verdict } from "../model/report.ts";
import type { DataSource, OpenData } from "../model/sources.ts";
import { createAccess, createContext, type RunContext } from "./create-context.ts";
import { createDeadline } from "./deadline.ts";
import { toCaseSeed } from "./seeds.ts";

/** A case that sends nothing and does not end within that time is an error of the kit. */
export const IDLE_TIMEOUT_MS = 60_000;

/** What a case came to, before known failures and waivers. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly failure?: FailureDetails;
  /** Every exchange of the case, for the checks. */
  readonly exchanges: readonly Exchange[];
  readonly durationMs: number;
}

export interface CaseRun extends RunContext {
  readonly data: DataSource;
  readonly seed: number;
  readonly idleTimeoutMs: number;
}

/**
 * Runs one case with data of its lane, and puts the data back. Never rejects: what goes wrong with the kit or with the
 * connection is an `error`, which says nothing about the implementation.
 */
export async function runCase(run: CaseRun, each: Case, lane: number): Promise<Outcome> {
  const started = performance.now();
  const exchanges: Exchange[] = [];
  const judged = await judge(() => useData(run, each, lane, exchanges));
  // The case cannot add to its list any more, even if it goes on after its deadline.
  return { ...judged, exchanges: [...exchanges], durationMs: performance.now() - started };
}

async function useData(run: CaseRun, each: Case, lane: number, exchanges: Exchange[]): Promise<void> {
  const seed = toCaseSeed(run.seed, each.id);
  const deadline = createDeadline(run.idleTimeoutMs);
  const data = run.data.open(lane, createAccess(run, seed, deadline));
  const fault = watchFault(data.fault);
  const onExchange = (exchange: Exchange) => {
    exchanges.push(fault.isActive() ? { ...exchange, broken: true } : exchange);
  };
  // Inherited, because a source without a test client throws when it is asked for one.
  const watched: CaseData = Object.create(data, { fault: { value: fault.start } });
  const context = createContext(run, { seed, data: watched, deadline, onExchange });
  try {
    await deadline.run(() => each.run(context));
  } catch (error) {
    // What the case found says more than what failed afterwards.
    await release(run, data).catch(() => {});
    throw error;
  }
  await release(run, data);
}

/** Knows whether the case has broken the server: from the start of a fault to its end, also if one of them fails. */
function watchFault(start: OpenData["fault"]) {
  const running = new Set<symbol>();
  const watched: OpenData["fault"] = async (kind) => {
    const fault = Symbol(kind);
    running.add(fault);
    const stop = await start(kind);
    return async () => {
      await stop();
      running.delete(fault);
    };
  };
  return { start: watched, isActive: () => running.size > 0 };
}

async function release({ idleTimeoutMs }: CaseRun, data: OpenData): Promise<void> {
  try {
    await createDeadline(idleTimeoutMs).run(() => data.release());
  } catch (error) {
    if (error instanceof Skipped) return;
    throw new Error(`The data of the case could not be put back: ${toMessage(error)}`, { cause: error });
  }
}

async function judge(work: () => Promise<void>): Promise<Pick<Outcome, "verdict" | "reason" | "failure">> {
  try {
    await work();
    return { verdict: "pass" };
  } catch (error) {
    if (error instanceof Failure) return { verdict: "fail", failure: error.details };
    if (error instanceof Skipped || error instanceof Unsendable) return { verdict: "skip", reason: error.message };
    return { verdict: "error", reason: toMessage(error) };
  }
}

function toMessage(error: unknown): string {
  return error instanceof Error ? `${error.name === "Error" ? "" : `${error.name}: `}${error.message}` : String(error);
}
