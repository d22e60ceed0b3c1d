import type { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { StoreUnavailable } from "@credential-api/reference";
import { isLocked, LOCK_RETRY_MS, toStoreError } from "./sqlite-failures.ts";

/** How a group commit behaves. */
export interface GroupCommitOptions {
  /** Runs before each transaction; an error that it throws fails the transaction. */
  readonly check: () => void;
  /** How long work waits for the lock of another process, in milliseconds. */
  readonly lockTimeoutMs: number;
  /** Takes how many pieces of work a commit had. */
  readonly onCommit?: (count: number) => void;
}

/** Runs pieces of work inside shared transactions. */
export interface GroupCommit {
  /**
   * Runs the work together with all other work of the same turn of the event loop, and of the turns after it that bring more, in
   * one `BEGIN IMMEDIATE` transaction, in the order of the calls, and resolves with its result after the `COMMIT`. While another
   * process holds the lock, the work waits for at most `lockTimeoutMs` without blocking the event loop, so it can run more than
   * once.
   *
   * When the transaction fails, nothing of it remains and each promise rejects: with `StoreUnavailable` when the file
   * cannot be used now. When the work of one call throws, only that call rejects, with the error that it threw.
   */
  run<T>(work: () => T): Promise<T>;
  /** Commits now, and resolves when no work waits any more. */
  drain(): Promise<void>;
  /**
   * Resolves when the last transaction was committed, or there was none. When it failed, throws its error again for
   * `retryAfterMs` milliseconds; after that it commits a transaction that changes nothing, and throws the error of that.
   */
  checkWritable(retryAfterMs: number): Promise<void>;
}

/** Makes one `fsync`, which blocks the event loop, carry every write that arrives at about the same time. */
export function createGroupCommit(
  database: DatabaseSync,
  { check, lockTimeoutMs, onCommit }: GroupCommitOptions,
): GroupCommit {
  let waiting: Entry[] = [];
  let failure: { readonly reason: StoreUnavailable; readonly atMs: number } | undefined;

  /** Commits when a turn of the event loop has brought no more work, or when it is `untilMs`. */
  function gather(known: number, untilMs: number): void {
    if (waiting.length > known && performance.now() < untilMs) setImmediate(gather, waiting.length, untilMs);
    else flush();
  }

  function flush(): void {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    commit(batch);
    if (waiting.length > 0) setTimeout(flush, LOCK_RETRY_MS);
  }

  function commit(batch: readonly Entry[]): void {
    try {
      check();
      database.exec("BEGIN IMMEDIATE");
      const settle = batch.map((entry) => entry.work());
      database.exec("COMMIT");
      failure = undefined;
      onCommit?.(batch.length);
      for (const resolve of settle) resolve();
    } catch (error) {
      rollBack(database);
      if (isLocked(error)) {
        const nowMs = performance.now();
        waiting.push(...batch.filter(({ deadlineMs }) => deadlineMs > nowMs));
        reject(
          batch.filter(({ deadlineMs }) => deadlineMs <= nowMs),
          toStoreError(error),
        );
        return;
      }
      const reason = toStoreError(error);
      // A file that cannot be used fails all work alike. A bug in one piece of work must not fail the others.
      if (batch.length === 1 || reason instanceof StoreUnavailable) reject(batch, reason);
      else for (const entry of batch) commit([entry]);
    }
  }

  function reject(batch: readonly Entry[], reason: unknown): void {
    if (batch.length > 0 && reason instanceof StoreUnavailable) failure = { reason, atMs: performance.now() };
    for (const entry of batch) entry.reject(reason);
  }

  function run<T>(work: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(gather, 0, performance.now() + MAX_GATHER_MS);
      waiting.push({
        work: () => {
          const result = work();
          return () => resolve(result);
        },
        reject,
        deadlineMs: performance.now() + lockTimeoutMs,
      });
    });
  }

  return {
    run,
    drain: async () => {
      for (flush(); waiting.length > 0; flush()) await sleep(LOCK_RETRY_MS);
    },
    checkWritable: async (retryAfterMs) => {
      if (failure === undefined) return;
      if (performance.now() - failure.atMs < retryAfterMs) throw failure.reason;
      const version = Number(database.prepare("PRAGMA user_version").get()?.user_version);
      // SQLite writes the page even when the value stays the same.
      await run(() => database.exec(`PRAGMA user_version = ${version}`));
    },
  };
}

/** How long work waits for more, in milliseconds. Without load, the first turn that brings none comes at once. */
const MAX_GATHER_MS = 10;

interface Entry {
  /** Does the work and returns the function to call once it is committed. */
  readonly work: () => () => void;
  readonly reject: (reason: unknown) => void;
  /** When waiting for a lock ends, on the clock of `performance.now()`. */
  readonly deadlineMs: number;
}

function rollBack(database: DatabaseSync): void {
  try {
    // SQLite rolls back by itself on some errors (a full disk, for one).
    if (database.isTransaction) database.exec("ROLLBACK");
  } catch {
    // Closed, or the disk is gone: nothing is left to roll back, and the caller reports the error that led here.
  }
}
