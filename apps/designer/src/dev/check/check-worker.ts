import { parentPort } from "node:worker_threads";
import { checkSpec } from "./check-spec.ts";
import type { CheckRequest, CheckResult, CheckStep } from "./check-steps.ts";

/** What the worker answers: any number of steps, then a result or a failure. */
export type CheckAnswer =
  | { readonly kind: "step"; readonly step: CheckStep; readonly ms: number }
  | { readonly kind: "result"; readonly result: CheckResult }
  | { readonly kind: "failure"; readonly message: string };

// A thread of its own: a pattern that never ends, or a rule, can be stopped, and a fresh thread has fresh rules.
parentPort?.on("message", async (request: CheckRequest) => {
  const answer = (message: CheckAnswer) => parentPort?.postMessage(message);
  try {
    answer({ kind: "result", result: await checkSpec(request, (step, ms) => answer({ kind: "step", step, ms })) });
  } catch (error) {
    answer({ kind: "failure", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
