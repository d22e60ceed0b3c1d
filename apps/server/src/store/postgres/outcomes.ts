import { setTimeout as sleep } from "node:timers/promises";
import { StoreUnavailable } from "@credential-api/reference";
import type { Connections, Row } from "./connections.ts";
import { classify, describe, toStoreError } from "./postgres-failures.ts";
import type { Statement } from "./statements/statement.ts";
import { statements } from "./statements/statements.ts";

/** A write: one statement that can run again, because a second run finds that the first has been committed. */
export interface Write<Outcome> {
  readonly clientExtId: string;
  /** The id of this write in the history: a new UUID. */
  readonly operation: string;
  readonly statement: Statement;
  readonly values: readonly unknown[];
  /** The outcome when the write is committed. */
  readonly success: Outcome;
  /**
   * The outcome of a row that says that nothing was written; undefined when it was overtaken by another write, and so has to
   * run again.
   */
  readonly toOutcome: (row: Row) => Outcome | undefined;
  /** The outcomes that say nothing about an earlier run that may still be on its way: it does not wait for that one. */
  readonly inconclusive?: Outcome;
}

/**
 * Runs a write until its outcome is certain.
 *
 * When a connection is lost before the result comes, the write may have been committed, or may be committed later. The same
 * statement then runs again: it waits for the row that the first run has locked. Only when it has returned is the history
 * searched for the operation id; before that, the entry could still be missing. A write that is found there has perhaps not
 * waited for a synchronous standby; another commit does.
 *
 * @param timeoutMs how long it begins new runs.
 * @param first what runs the statement for the first time, perhaps with those of other writes; later runs are its own.
 * @throws StoreUnavailable when nothing is written, and when the outcome stays unknown; then the message says so.
 */
export async function writeUntilKnown<Outcome>(
  connections: Connections,
  write: Write<Outcome>,
  timeoutMs: number,
  first: Pick<Connections, "run"> = connections,
): Promise<Outcome> {
  const deadlineMs = performance.now() + timeoutMs;
  let isUnknown = false;
  let lastError: unknown;
  for (let run = 1; run === 1 || performance.now() < deadlineMs; run++) {
    // The first runs follow at once: most often one other write was in the way.
    if (run > 2) await sleep(Math.random() * Math.min(MAX_PAUSE_MS, 2 ** run));
    try {
      const outcome = await runOnce(connections, run === 1 ? first : connections, write, isUnknown);
      if (outcome !== undefined) return outcome;
    } catch (error) {
      lastError = error;
      const failure = classify(error);
      if (failure === "unknown") isUnknown = true;
      else if (!isUnknown && failure !== "again") throw toStoreError(error);
    }
  }
  const cause = lastError;
  if (!isUnknown) throw new StoreUnavailable("Other writes were in the way of a change for too long", { cause });
  throw new StoreUnavailable(
    `Whether a change has been written is unknown: ${describe(cause)}. Its operation id in the history would be ${write.operation}.`,
    { cause },
  );
}

/** @param isUnknown whether an earlier run may have been committed, or may be later. */
async function runOnce<Outcome>(
  connections: Connections,
  { run }: Pick<Connections, "run">,
  { clientExtId, operation, statement, values, success, toOutcome, inconclusive }: Write<Outcome>,
  isUnknown: boolean,
): Promise<Outcome | undefined> {
  let row: Row | undefined;
  try {
    [row] = await run(statement, values);
  } catch (error) {
    if (classify(error) !== "done") throw error;
    return untilReplicated();
  }
  if (row === undefined) throw new Error(`The statement ${statement.name} has returned no row`);
  if (row.written === true) return success;
  const outcome = toOutcome(row);
  if (!isUnknown || outcome === undefined) return outcome;
  if (outcome === inconclusive) return undefined;
  const found = await connections.run(statements.operation, [clientExtId, operation]);
  return found.length > 0 ? untilReplicated() : outcome;

  /** A standby that has a later commit has the earlier ones, too. */
  async function untilReplicated(): Promise<Outcome> {
    await connections.run(statements.probeWrite);
    return success;
  }
}

/**
 * Runs a statement that only reads, again when another transaction was in the way or a connection was lost that had been
 * idle.
 *
 * @throws StoreUnavailable when the database cannot be used.
 */
export async function readRows(
  connections: Pick<Connections, "run">,
  statement: Statement,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  for (let run = 1; ; run++) {
    try {
      return await connections.run(statement, values);
    } catch (error) {
      const failure = classify(error);
      const isWorthAnother = failure === "again" || (failure === "unknown" && !isTimeout(error));
      if (!isWorthAnother || run === MAX_READS) throw toStoreError(error);
    }
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.message === "Query read timeout";
}

const MAX_READS = 5;

const MAX_PAUSE_MS = 250;
