import { Worker } from "node:worker_threads";
import type { CheckRequest } from "../check/check-spec.ts";
import type { Problem } from "../problem/problem.ts";

/**
 * Lints the contract in a thread of its own, from now on: meanwhile this thread makes the files.
 *
 * @throws Error when the linter fails by a bug
 */
export function lintInThread(request: CheckRequest): Promise<readonly Problem[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly Problem[]>();
  const worker = new Worker(new URL("./lint-thread.ts", import.meta.url), {
    workerData: request,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  worker.once("message", resolve).once("error", reject);
  worker.once("exit", () => reject(new Error("A rule ended the linter.")));
  return promise;
}

/** A large contract is many small objects that live for a moment: with little space for them, a sixth of the time is collecting. */
const YOUNG_MB = 96;
