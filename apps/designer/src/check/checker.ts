import { statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { threadEnvironment } from "../cli.ts";
import { type CheckRequest, type CheckResult, type CheckStep, checkSteps } from "./check-spec.ts";
import type { CheckMessage } from "./check-worker.ts";
import { listYamlFiles } from "./yaml-errors.ts";

/** Checks the contract in a thread of its own. */
export interface Checker {
  /**
   * Checks once; one check at a time. Aborting `signal` rejects with its reason at once.
   *
   * @throws Error when the check fails by a bug, or a step exceeds its timeout
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
 * @param timeoutMs how long a step of a check may take, in addition to the time for the size of the contract; a pattern with
 *   exponential backtracking takes longer
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
    const megabytes = sizeOf(request.root) / 1e6;
    const limitMs = Math.round(timeoutMs + megabytes * MS_PER_MEGABYTE);
    let running: CheckStep | undefined = checkSteps[0];
    const result = run(worker, request, (step, ms) => {
      running = checkSteps[checkSteps.indexOf(step) + 1];
      timer.refresh();
      onStep(step, ms);
    });
    idle = result.catch(() => undefined);
    const { promise, reject } = Promise.withResolvers<never>();
    const onAbort = () => reject(signal.reason);
    const timer = setTimeout(() => {
      reload();
      const limit = `${(limitMs / 1_000).toFixed(1)} s, the limit for a contract of ${megabytes.toFixed(1)} MB`;
      reject(
        new Error(
          `The step \`${running ?? checkSteps.at(-1)}\` exceeded ${limit}. Look for a pattern or a rule that never ends.`,
        ),
      );
    }, limitMs);
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

/** Several times what the slowest step takes on a slow machine. */
const MS_PER_MEGABYTE = 20_000;

/** The size of the contract in bytes. */
function sizeOf(root: string): number {
  const spec = join(root, "spec");
  return listYamlFiles(spec).reduce((sum, file) => sum + statSync(join(spec, file)).size, 0);
}

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
  const options = { stdout: true, stderr: true, env: threadEnvironment() };
  const worker = new Worker(new URL("./check-worker.ts", import.meta.url), options);
  for (const stream of [worker.stdout, worker.stderr]) stream.resume();
  // A worker that fails between two checks is replaced by the next check.
  worker.on("error", () => undefined);
  worker.unref();
  return worker;
}
