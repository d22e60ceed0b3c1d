import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Operation, Seen, Update } from "../history/operation.ts";
import { type Target, toSeen } from "./target.ts";

/** One call of a load: a read, or an update with or without the version that its caller saw last. */
export type Call = "read" | "versioned" | "unversioned";

/** What a load does. */
export interface LoadOptions {
  /** The base URLs of the servers now; empty while there are none. Each caller stays with one until a call of it fails. */
  readonly urls: () => readonly string[];
  /** A token that may read and change the targets. */
  readonly token: string;
  readonly targets: readonly Target[];
  /** How many callers call at once, each one call at a time. */
  readonly callers: number;
  /** What each caller does with one target, before it goes on to the next. Default: two reads, three updates. */
  readonly calls?: readonly Call[];
  /** When a call without a response ends, in milliseconds. Default 10000. */
  readonly timeoutMs?: number;
  /** The callers stop by themselves after so many operations, which bounds the memory. Default 500000. */
  readonly maxOperations?: number;
  /** Default: the global `fetch`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** Callers that are at work. */
export interface Load {
  /** How many updates have been acknowledged. */
  readonly acknowledged: () => number;
  /** How many responses said that the server is unavailable (502, 503, 504). */
  readonly unavailable: () => number;
  /**
   * Resolves when so many more updates have been acknowledged.
   *
   * @throws Error when the callers stop before.
   */
  readonly waitFor: (updates: number) => Promise<void>;
  /**
   * Lets the calls under way end, and returns what happened.
   *
   * @throws Error for a response that no fault explains: any status but 200, 409, 502, 503 and 504.
   */
  readonly stop: () => Promise<readonly Operation[]>;
}

/**
 * Starts callers that read and update credentials and write down what they saw, for `checkHistory`. They go on when
 * connections fail. A call without a response, and one with 502, 503 or 504, has an unknown outcome: it is not repeated.
 */
export function startLoad(options: LoadOptions): Load {
  const { urls, token, targets, callers, timeoutMs = 10_000, maxOperations = 500_000 } = options;
  const { calls = DEFAULT_CALLS, fetch: send = fetch } = options;
  const run = randomBytes(4).toString("hex");
  const operations: Operation[] = [];
  const count = { acknowledged: 0, unavailable: 0 };
  let isStopped = false;

  async function call(url: string, { path }: Target, body?: object): Promise<Answer> {
    const init: RequestInit = {
      method: body === undefined ? "GET" : "PATCH",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    };
    let answer: { readonly status: number; readonly text: string };
    try {
      const response = await send(`${url}${path}`, init);
      answer = { status: response.status, text: await response.text() };
    } catch {
      return { kind: "unknown" };
    }
    const { status, text } = answer;
    if (status === 200) return { kind: "ok", body: JSON.parse(text) };
    if (status === 409) return { kind: "rejected" };
    if (status !== 502 && status !== 503 && status !== 504) throw new Error(`A response has status ${status}: ${text}`);
    count.unavailable += 1;
    return { kind: "unknown" };
  }

  async function read(url: string, target: Target): Promise<Seen | undefined> {
    const startMs = performance.now();
    const answer = await call(url, target);
    if (answer.kind !== "ok") return undefined;
    const seen = toSeen(target, answer.body);
    operations.push({ kind: "read", key: target.key, startMs, endMs: performance.now(), seen });
    return seen;
  }

  async function update(url: string, target: Target, id: string, set: number, fromVersion?: number) {
    const sets = { modificationComment: id, ...target.toMembers(id, set) };
    const version = fromVersion === undefined ? {} : { version: target.toVersion(fromVersion) };
    const startMs = performance.now();
    const answer = await call(url, target, { ...sets, ...version });
    const endMs = performance.now();
    const outcome: Update["outcome"] =
      answer.kind === "ok" ? { kind: "ok", seen: toSeen(target, answer.body) } : { kind: answer.kind };
    const from = fromVersion === undefined ? {} : { fromVersion };
    operations.push({ kind: "update", key: target.key, id, ...from, sets, startMs, endMs, outcome });
    if (outcome.kind === "ok") count.acknowledged += 1;
    return outcome;
  }

  async function runCaller(caller: number): Promise<void> {
    const lastSeen = new Map<string, number>();
    let server = caller;
    for (let step = 0; !isStopped && operations.length < maxOperations; step++) {
      const known = urls();
      const url = known[server % known.length];
      const target = targets[(caller + Math.floor(step / calls.length)) % targets.length];
      const kind = calls[step % calls.length];
      if (target === undefined || kind === undefined) throw new TypeError("A load has a target and a call, at least");
      if (url === undefined) {
        await sleep(PAUSE_MS);
        continue;
      }
      const fromVersion = kind === "versioned" ? lastSeen.get(target.key) : undefined;
      let seen: Seen | undefined;
      let isUnknown = false;
      if (kind === "read" || (kind === "versioned" && fromVersion === undefined)) {
        seen = await read(url, target);
        isUnknown = seen === undefined;
      } else {
        const outcome = await update(url, target, `${run}.${caller}.${step}`, caller + step, fromVersion);
        if (outcome.kind === "ok") seen = outcome.seen;
        isUnknown = outcome.kind === "unknown";
      }
      if (seen === undefined) lastSeen.delete(target.key);
      else lastSeen.set(target.key, seen.version);
      if (isUnknown) {
        server += 1;
        await sleep(PAUSE_MS);
      }
    }
  }

  let hasEnded = false;
  const ended = Promise.all(Array.from({ length: callers }, (_, caller) => runCaller(caller))).finally(() => {
    // One unexpected response stops all callers.
    isStopped = true;
    hasEnded = true;
  });
  // `stop` and `waitFor` report it.
  ended.catch(() => undefined);

  return {
    acknowledged: () => count.acknowledged,
    unavailable: () => count.unavailable,
    waitFor: async (updates) => {
      const goal = count.acknowledged + updates;
      while (count.acknowledged < goal) {
        if (hasEnded) {
          await ended;
          throw new Error(`The load ended after ${count.acknowledged} acknowledged updates, before ${goal}`);
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

type Answer = { readonly kind: "ok"; readonly body: unknown } | { readonly kind: "rejected" | "unknown" };

const DEFAULT_CALLS: readonly Call[] = ["read", "versioned", "unversioned", "read", "versioned"];

/** How long a caller waits after a call that failed, in milliseconds. */
const PAUSE_MS = 20;

const POLL_MS = 5;
