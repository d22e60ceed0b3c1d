import { setTimeout as delay } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { CheckRequest, CheckResult, CheckStep } from "./check-steps.ts";
import type { CheckAnswer } from "./check-worker.ts";

/** Checks the contract, beside everything else this process does. */
export interface Checker {
  /**
   * Checks once. Ending by `signal` rejects with its reason; what was begun is let go.
   *
   * @throws Error when the check failed by a bug, or did not end in time
   */
  check(request: CheckRequest, options: CheckOptions): Promise<CheckResult>;
  /** Makes the next check load the rules and the makers anew. */
  forget(): void;
  /** Ends it. */
  close(): Promise<void>;
}

/** How one check runs. */
interface CheckOptions {
  readonly signal: AbortSignal;
  readonly onStep: (step: CheckStep, ms: number) => void;
}

/**
 * Makes a checker. Its thread starts at once, because loading the linter and the makers takes longer than a check.
 *
 * @param longestMs how long a check may take. No contract takes 20 s; an endless pattern does
 */
export function createChecker(longestMs = 20_000): Checker {
  let thread = startThread();

  function renew(): void {
    void thread.worker.terminate();
    thread = startThread();
  }

  return {
    check: async (request, { signal, onStep }) => {
      // A check that was let go is nearly done, and a thread that is warm is worth waiting for; but not for long.
      await Promise.race([thread.idle, delay(LET_GO_MS, undefined, { ref: false })]);
      signal.throwIfAborted();
      if (thread.isBusy || thread.isDead) renew();
      const result = thread.run(request, onStep);
      const isLate = delay(longestMs, undefined, { ref: false }).then(() => "late" as const);
      const abort = Promise.withResolvers<never>();
      const abandon = () => abort.reject(signal.reason);
      signal.addEventListener("abort", abandon);
      try {
        const first = await Promise.race([result, isLate, abort.promise]);
        if (first !== "late") return first;
        renew();
        throw new Error(
          `The check did not end within ${longestMs / 1_000} s. Look for a pattern or a rule that never ends.`,
        );
      } finally {
        signal.removeEventListener("abort", abandon);
      }
    },
    forget: renew,
    close: async () => {
      await thread.worker.terminate();
    },
  };
}

const LET_GO_MS = 1_500;

interface Thread {
  readonly worker: Worker;
  isBusy: boolean;
  isDead: boolean;
  /** Settles when the check under way has ended; at once when there is none. */
  idle: Promise<unknown>;
  run(request: CheckRequest, onStep: CheckOptions["onStep"]): Promise<CheckResult>;
}

function startThread(): Thread {
  // What the tools print on their own is not for the person who writes the contract.
  const worker = new Worker(new URL("./check-worker.ts", import.meta.url), { stdout: true, stderr: true });
  for (const stream of [worker.stdout, worker.stderr]) stream.resume();
  worker.unref();
  let under: PromiseWithResolvers<CheckResult> | undefined;
  let onStepOfRun: CheckOptions["onStep"] = () => {};
  const fail = (reason: string) => {
    thread.isBusy = false;
    under?.reject(new Error(reason));
  };
  worker.on("message", (answer: CheckAnswer) => {
    if (answer.kind === "step") return onStepOfRun(answer.step, answer.ms);
    if (answer.kind === "failure") return fail(answer.message);
    thread.isBusy = false;
    under?.resolve(answer.result);
  });
  worker.on("error", (error) => fail(error instanceof Error ? error.message : String(error)));
  worker.on("exit", () => {
    thread.isDead = true;
    fail("The check ended by itself.");
  });
  const thread: Thread = {
    worker,
    isBusy: false,
    isDead: false,
    idle: Promise.resolve(),
    run: (request, onStep) => {
      under = Promise.withResolvers();
      onStepOfRun = onStep;
      thread.isBusy = true;
      // Whoever started a check may have let go of it.
      thread.idle = under.promise.catch(() => undefined);
      worker.postMessage(request);
      return under.promise;
    },
  };
  return thread;
}
