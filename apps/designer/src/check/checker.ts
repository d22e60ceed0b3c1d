import { setTimeout as delay } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { CheckRequest, CheckResult, CheckStep } from "./check-spec.ts";
import type { CheckMessage } from "./check-worker.ts";

/** Checks the contract in a thread of its own. */
export interface Checker {
  /**
   * Checks once; one check at a time. Aborting `signal` rejects with its reason at once.
   *
   * @throws Error when the check fails by a bug, or exceeds its timeout
   */
  check(request: CheckRequest, options: CheckOptions): Promise<CheckResult>;
  /** Makes the next check load the rules and the makers again. */
  reload(): void;
  close(): Promise<void>;
}

interface CheckOptions {
  readonly signal: AbortSignal;
  readonly onStep: (step: CheckStep, ms: number) => void;
}

/**
 * Creates a checker. Its thread starts at once, because loading the linter and the makers takes longer than a check.
 *
 * @param timeoutMs how long a check may take; a pattern with exponential backtracking takes longer
 */
export function createChecker(timeoutMs = 20_000): Checker {
  let worker = startWorker();
  /** Settles when the worker has finished the last request, including an abandoned one. */
  let idle: Promise<unknown> = Promise.resolve();

  function reload(): void {
    void worker.terminate();
    worker = startWorker();
    idle = Promise.resolve();
  }

  async function check(request: CheckRequest, { signal, onStep }: CheckOptions): Promise<CheckResult> {
    // A check that was aborted has nearly finished, and a loaded worker is worth a short wait.
    const isBusy = await Promise.race([idle.then(() => false), delay(MAX_WAIT_MS, true, { ref: false })]);
    signal.throwIfAborted();
    // The id of a worker that has ended is -1.
    if (isBusy || worker.threadId === -1) reload();
    const result = run(worker, request, onStep);
    idle = result.catch(() => undefined);
    const { promise, reject } = Promise.withResolvers<never>();
    const onAbort = () => reject(signal.reason);
    const timer = setTimeout(() => {
      reload();
      reject(new Error(`The check exceeded ${timeoutMs / 1_000} s. Look for a pattern or a rule that never ends.`));
    }, timeoutMs);
    signal.addEventListener("abort", onAbort);
    try {
      return await Promise.race([result, promise]);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", onAbort);
    }
  }

  return {
    check,
    reload,
    close: async () => {
      await worker.terminate();
    },
  };
}

const MAX_WAIT_MS = 1_500;

/** Sends one request; rejects when the worker fails or ends. */
async function run(worker: Worker, request: CheckRequest, onStep: CheckOptions["onStep"]): Promise<CheckResult> {
  const { promise, resolve, reject } = Promise.withResolvers<CheckResult>();
  const onMessage = (message: CheckMessage) => {
    if (message.kind === "step") onStep(message.step, message.ms);
    else if (message.kind === "result") resolve(message.result);
    else reject(new Error(message.message));
  };
  const onExit = () => reject(new Error("A rule or a maker ended the check."));
  worker.on("message", onMessage).on("error", reject).on("exit", onExit);
  worker.postMessage(request);
  try {
    return await promise;
  } finally {
    worker.off("message", onMessage).off("error", reject).off("exit", onExit);
  }
}

function startWorker(): Worker {
  // The tools' own output is not for the person who writes the contract.
  const worker = new Worker(new URL("./check-worker.ts", import.meta.url), { stdout: true, stderr: true });
  for (const stream of [worker.stdout, worker.stderr]) stream.resume();
  // A worker that fails between two checks is replaced by the next check.
  worker.on("error", () => undefined);
  worker.unref();
  return worker;
}
