import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Operation } from "../history/operation.ts";
import { type Caller, type CallerOptions, createCaller } from "./caller.ts";
import type { Target } from "./target.ts";

/** One call of a load: a read, or an update with or without the version that its caller saw last. */
type Call = "read" | "versioned" | "unversioned";

/** What a load does. */
export interface LoadOptions extends CallerOptions {
  /** The base URLs of the servers now; empty while there are none. Each caller stays with one until a call of it fails. */
  readonly urls: () => readonly string[];
  readonly targets: readonly Target[];
  /** How many callers call at once, each one call at a time. */
  readonly callers: number;
  /** What each caller does with one target, before it goes on to the next. Default: two reads, three updates. */
  readonly calls?: readonly Call[];
  /** The callers stop by themselves after so many operations, which bounds the memory. Default 500000. */
  readonly maxOperations?: number;
}

/** Callers that are at work. */
export interface Load {
  /** How many updates have been acknowledged. */
  readonly acknowledged: () => number;
  readonly failed: Caller["failed"];
  /**
   * Resolves when so many more updates have been acknowledged.
   *
   * @throws Error when the callers stop before.
   */
  readonly waitFor: (updates: number) => Promise<void>;
  /**
   * Lets the calls under way end, and returns what happened.
   *
   * @throws Error for a response that no fault explains, see `createCaller`.
   */
  readonly stop: () => Promise<readonly Operation[]>;
}

/**
 * Starts callers that read and update credentials and write down what they saw, for `checkHistory`. They go on when
 * connections fail. A call whose outcome is unknown is not repeated.
 */
export function startLoad(options: LoadOptions): Load {
  const { urls, targets, callers, calls = DEFAULT_CALLS, maxOperations = 500_000 } = options;
  const caller = createCaller(options);
  const run = randomBytes(4).toString("hex");
  const operations: Operation[] = [];
  let [acknowledged, isStopped, hasEnded] = [0, false, false];

  /** Makes one call, and returns whether it got a response that says what happened. */
  async function step(url: string, target: Target, name: string, set: number, kind: Call, seen: Map<string, number>) {
    const fromVersion = kind === "versioned" ? seen.get(target.key) : undefined;
    const isRead = kind === "read" || (kind === "versioned" && fromVersion === undefined);
    const operation = isRead
      ? await caller.read(url, target)
      : await caller.update(url, target, { id: `${run}.${name}`, set, fromVersion });
    seen.delete(target.key);
    if (operation === undefined) return false;
    operations.push(operation);
    if (operation.kind === "read") {
      seen.set(target.key, operation.seen.version);
    } else if (operation.outcome.kind === "ok") {
      seen.set(target.key, operation.outcome.seen.version);
      acknowledged += 1;
    }
    return operation.kind === "read" || operation.outcome.kind !== "unknown";
  }

  async function call(index: number): Promise<void> {
    const seen = new Map<string, number>();
    let server = index;
    for (let count = 0; !isStopped && operations.length < maxOperations; count++) {
      const known = urls();
      const url = known[server % known.length];
      const target = targets[(index + Math.floor(count / calls.length)) % targets.length];
      const kind = calls[count % calls.length];
      if (target === undefined || kind === undefined) throw new TypeError("A load has a target and a call, at least");
      if (url !== undefined && (await step(url, target, `${index}.${count}`, index + count, kind, seen))) continue;
      server += 1;
      await sleep(PAUSE_MS);
    }
  }

  const ended = Promise.all(Array.from({ length: callers }, (_, index) => call(index))).finally(() => {
    // One unexpected response stops all callers.
    isStopped = true;
    hasEnded = true;
  });
  // `stop` and `waitFor` report it.
  ended.catch(() => undefined);

  return {
    acknowledged: () => acknowledged,
    failed: caller.failed,
    waitFor: async (updates) => {
      const goal = acknowledged + updates;
      while (acknowledged < goal) {
        if (hasEnded) {
          await ended;
          throw new Error(`The load ended after ${acknowledged} acknowledged updates, before ${goal}`);
        }
        await sleep(POLL_MS);
      }
    },
    stop: async () => {
      isStopped = true;
      await ended;
      return operations;
    },
  };
}

const DEFAULT_CALLS: readonly Call[] = ["read", "versioned", "unversioned", "read", "versioned"];

/** How long a caller waits after a call that failed, in milliseconds. */
const PAUSE_MS = 20;

const POLL_MS = 5;
