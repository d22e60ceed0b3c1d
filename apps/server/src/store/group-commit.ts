import type { DatabaseSync } from "node:sqlite";
import { StoreUnavailable } from "@credential-api/reference";
import { toStoreError } from "./sqlite-failures.ts";

/** Runs pieces of work inside shared transactions. */
export interface GroupCommit {
  /**
   * Runs the work together with all other work of the same turn of the event loop in one `BEGIN IMMEDIATE` transaction,
   * in the order of the calls, and resolves with its result after the `COMMIT`.
   *
   * When the transaction fails, nothing of it remains and each promise rejects: with `StoreUnavailable` when the file
   * cannot be used now. When the work of one call throws, only that call is left out, and it rejects with what it threw.
   */
  run<T>(work: () => T): Promise<T>;
  /** Commits what waits now instead of at the end of the turn. */
  flush(): void;
  /**
   * Returns when the last transaction was committed, or there was none. When it could not be, throws its error again for
   * `doubtMs` milliseconds; after that commits a transaction that changes nothing, and throws what that fails with.
   */
  checkWritable(doubtMs: number): void;
}

/**
 * Makes one `fsync` carry every write that arrives in the same turn of the event loop.
 *
 * @param check Is called before each transaction; what it throws fails the transaction.
 */
export function createGroupCommit(database: DatabaseSync, check: () => void): GroupCommit {
  let waiting: Entry[] = [];
  let failure: { readonly reason: StoreUnavailable; readonly atMs: number } | undefined;

  function flush(): void {
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) commit(batch);
  }

  function commit(batch: readonly Entry[]): void {
    try {
      check();
      database.exec("BEGIN IMMEDIATE");
      const settle = batch.map((entry) => entry.work());
      database.exec("COMMIT");
      failure = undefined;
      for (const resolve of settle) resolve();
    } catch (error) {
      rollBack(database);
      const reason = toStoreError(error);
      if (reason instanceof StoreUnavailable) failure = { reason, atMs: performance.now() };
      // A lost file fails everyone alike. A bug in one piece of work must not fail the others: each has its own go.
      if (batch.length === 1 || reason instanceof StoreUnavailable) {
        for (const entry of batch) entry.reject(reason);
      } else {
        for (const entry of batch) commit([entry]);
      }
    }
  }

  function checkWritable(doubtMs: number): void {
    if (failure === undefined) return;
    if (performance.now() - failure.atMs < doubtMs) throw failure.reason;
    const version = Number(database.prepare("PRAGMA user_version").get()?.user_version);
    try {
      // Setting what is set already writes a page all the same.
      database.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${version}; COMMIT`);
      failure = undefined;
    } catch (error) {
      rollBack(database);
      throw error;
    }
  }

  return {
    checkWritable,
    run: (work) =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(flush);
        waiting.push({
          work: () => {
            const result = work();
            return () => resolve(result);
          },
          reject,
        });
      }),
    flush,
  };
}

interface Entry {
  /** Does the work and returns what to call once it is committed. */
  readonly work: () => () => void;
  readonly reject: (reason: unknown) => void;
}

function rollBack(database: DatabaseSync): void {
  try {
    // SQLite rolls back by itself on some errors (a full disk, for one).
    if (database.isTransaction) database.exec("ROLLBACK");
  } catch {
    // Closed, or the disk is gone: there is nothing left to roll back, and the error that led here is the one to tell.
  }
}
