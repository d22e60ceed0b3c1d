import { parentPort } from "node:worker_threads";
import { type CheckRequest, type CheckResult, type CheckStep, checkSpec } from "./check-spec.ts";

/** A message of the worker: any number of steps, then a result or a failure. */
export type CheckMessage =
  | { readonly kind: "step"; readonly step: CheckStep; readonly ms: number }
  | { readonly kind: "result"; readonly result: CheckResult }
  | { readonly kind: "failure"; readonly message: string };

// A thread of its own: a rule or a pattern that never ends can be stopped, and a new thread loads the rules again.
parentPort?.on("message", async (request: CheckRequest) => {
  const send = (message: CheckMessage) => parentPort?.postMessage(message);
  try {
    send({ kind: "result", result: await checkSpec(request, (step, ms) => send({ kind: "step", step, ms })) });
  } catch (error) {
    send({ kind: "failure", message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
