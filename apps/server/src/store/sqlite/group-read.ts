import type { DatabaseSync } from "node:sqlite";
import { toStoreError } from "./sqlite-failures.ts";

/** Runs queries in shared read transactions. */
export interface GroupRead {
  /**
   * Runs the query together with all others of the same turn of the event loop in one read transaction, which begins after
   * the call: it sees every change that any process has committed until then. Rejects with `StoreUnavailable`
   * when the file cannot be used now, and with any other error that the query throws.
   */
  run<T>(query: () => T): Promise<T>;
  /**
   * The same for what this connection never changes. The result is remembered under the key, until another connection
   * changes anything in the file; each transaction asks for that once. The caller must not change it.
   */
  remember<T>(key: string, query: () => T): Promise<T>;
  /** Runs the queries that wait, now. */
  flush(): void;
}

/** Makes one lock of the file, which is most of the cost of a query, serve all requests that arrive at about the same time. */
export function createGroupRead(database: DatabaseSync): GroupRead {
  const [begin, end] = [database.prepare("BEGIN"), database.prepare("COMMIT")];
  const dataVersion = database.prepare("PRAGMA data_version");
  let waiting: Entry[] = [];
  const remembered = new Map<string, unknown>();
  let rememberedAt: unknown;
  let isFresh = false;

  function flush(): void {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      begin.run();
      forgetWhatMayHaveChanged();
      const settle = batch.map((query) => query());
      end.run();
      isFresh = true;
      for (const each of settle) each();
      // After all that these promises lead to in this turn. The next turn brings requests that may know of later changes.
      queueMicrotask(() => process.nextTick(becomeStale));
    } catch (error) {
      if (database.isOpen && database.isTransaction) database.exec("ROLLBACK");
      for (const query of batch) query(toStoreError(error))();
    }
  }

  function forgetWhatMayHaveChanged(): void {
    const version = dataVersion.get()?.data_version;
    if (version !== rememberedAt || remembered.size >= MAX_REMEMBERED) remembered.clear();
    rememberedAt = version;
  }

  function becomeStale(): void {
    isFresh = false;
  }

  function run<T>(query: () => T): Promise<T> {
    return new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(flush);
      waiting.push((failure) => {
        if (failure !== undefined) return () => reject(failure);
        try {
          const result = query();
          return () => resolve(result);
        } catch (error) {
          return () => reject(toStoreError(error));
        }
      });
    });
  }

  return {
    run,
    remember: <T>(key: string, query: () => T) => {
      if (isFresh && remembered.has(key)) return Promise.resolve(remembered.get(key) as T);
      return run(() => {
        if (remembered.has(key)) return remembered.get(key) as T;
        const result = query();
        remembered.set(key, result);
        return result;
      });
    },
    flush,
  };
}

/** How many results are remembered at most; then all are forgotten. */
const MAX_REMEMBERED = 1_000;

/** Runs a query, or takes the failure of the transaction, and returns the function that settles its promise. */
type Entry = (failure?: unknown) => () => void;
