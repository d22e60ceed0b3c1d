import type { Connections, Row } from "./connections.ts";
import { classify, isUnsupported } from "./postgres-failures.ts";
import type { Statement, StatementForMany } from "./statements/statement.ts";

/** Runs statements, many together where that is possible. */
export interface StatementGroups extends Pick<Connections, "run"> {
  /** Resolves when no call waits any more. */
  drain(): Promise<void>;
}

/**
 * Makes one round trip, and one commit, carry what many requests ask of the database at once. `run` resolves as that of
 * `connections` does. Calls of a statement that has a form for many go together when they are made in the same turn of the
 * event loop; while `MAX_UNDER_WAY` groups are on their way the next one gathers, for at most `MAX_GATHER_MS`.
 *
 * A group is one transaction. When it fails, each of its calls rejects with its error; but when the values of one call may be to
 * blame, each runs by itself. On a database that does not know the form for many, each does from then on.
 */
export function createStatementGroups(connections: Pick<Connections, "run">): StatementGroups {
  const queues = new Map<string, Queue>();

  function queueOf(statement: Statement, forMany: StatementForMany): Queue {
    const existing = queues.get(statement.name);
    if (existing !== undefined) return existing;
    const queue = { statement, forMany, waiting: [], underWay: new Set<Promise<void>>(), isUnsupported: false };
    queues.set(statement.name, queue);
    return queue;
  }

  function add(queue: Queue, call: Call): void {
    queue.waiting.push(call);
    // The first that waits has seen to it that all are sent.
    if (queue.waiting.length > 1) return;
    if (queue.underWay.size < MAX_UNDER_WAY) setImmediate(send, queue);
    else queue.timeout = setTimeout(send, MAX_GATHER_MS, queue);
  }

  function send(queue: Queue): void {
    clearTimeout(queue.timeout);
    while (queue.waiting.length > 0) {
      const group = runTogether(queue, queue.waiting.splice(0, MAX_CALLS)).finally(() => {
        queue.underWay.delete(group);
        if (queue.underWay.size < MAX_UNDER_WAY) send(queue);
      });
      queue.underWay.add(group);
    }
  }

  async function runTogether(queue: Queue, calls: readonly Call[]): Promise<void> {
    const { statement, forMany } = queue;
    if (calls.length === 1 || queue.isUnsupported) return runEach(statement, calls);
    const columns = Array.from({ length: forMany.parameters }, (_, at) => calls.map(({ values }) => values[at]));
    try {
      const byCall = Map.groupBy(await connections.run(forMany, columns), ({ n }) => Number(n));
      for (const [at, { resolve }] of calls.entries()) resolve(byCall.get(at + 1) ?? []);
    } catch (error) {
      queue.isUnsupported ||= isUnsupported(error);
      if (queue.isUnsupported || classify(error) === "bug") return runEach(statement, calls);
      for (const { reject } of calls) reject(error);
    }
  }

  async function runEach(statement: Statement, calls: readonly Call[]): Promise<void> {
    await Promise.all(
      calls.map(({ values, resolve, reject }) => connections.run(statement, values).then(resolve, reject)),
    );
  }

  return {
    run: (statement, values = []) => {
      const { forMany } = statement;
      if (forMany === undefined) return connections.run(statement, values);
      return new Promise((resolve, reject) => add(queueOf(statement, forMany), { values, resolve, reject }));
    },
    drain: async () => {
      for (const queue of queues.values()) {
        for (send(queue); queue.underWay.size > 0; send(queue)) await Promise.all(queue.underWay);
      }
    },
  };
}

/** A call that waits to be sent with others. */
interface Call {
  readonly values: readonly unknown[];
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (error: unknown) => void;
}

/** The calls of one statement. */
interface Queue {
  readonly statement: Statement;
  readonly forMany: StatementForMany;
  readonly waiting: Call[];
  /** The groups that the database works on. They never reject. */
  readonly underWay: Set<Promise<void>>;
  /** The database has refused the form for many, as engines that are only compatible may. */
  isUnsupported: boolean;
  timeout?: ReturnType<typeof setTimeout>;
}

/** One group is gathered and sent while the database writes another to its disk. With more of them, groups are smaller. */
const MAX_UNDER_WAY = 2;

/** How long calls wait for groups that are slow, in milliseconds. After that, the pool says how long they wait. */
const MAX_GATHER_MS = 20;

/** Bounds what one transaction does. */
const MAX_CALLS = 128;
