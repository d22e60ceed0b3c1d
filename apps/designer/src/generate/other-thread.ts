import { Worker } from "node:worker_threads";
import type { GeneratedFiles } from "@credential-api/contract/generate";
import type { CheckRequest, OtherThread } from "../check/check-spec.ts";
import { threadEnvironment } from "../cli.ts";
import type { Problem } from "../problem/problem.ts";

/** A message of the thread. A failure is that of the types; the thread ends by any other. */
export type ThreadMessage =
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  | { readonly kind: "types"; readonly files: GeneratedFiles }
  | { readonly kind: "failure"; readonly message: string };

/**
 * Starts a thread that lints the contract from now on, and makes the types when it is asked to: they are what takes longest
 * to load. Meanwhile this thread makes the other files. The promises reject when the linter fails by a bug.
 */
export function startThread(request: CheckRequest): OtherThread & { release(): void } {
  const problems = Promise.withResolvers<readonly Problem[]>();
  const types = Promise.withResolvers<GeneratedFiles>();
  // Who does not wait for one of them has another problem to show.
  for (const { promise } of [problems, types]) promise.catch(() => undefined);
  const fail = (error: unknown) => {
    problems.reject(error);
    types.reject(error);
  };
  const worker = new Worker(new URL("./thread.ts", import.meta.url), {
    workerData: request,
    env: threadEnvironment(),
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  worker.on("message", (message: ThreadMessage) => {
    if (message.kind === "problems") problems.resolve(message.problems);
    else if (message.kind === "types") types.resolve(message.files);
    else types.reject(new Error(message.message));
  });
  worker.once("error", fail).once("exit", () => fail(new Error("A rule ended the linter.")));
  return {
    linting: problems.promise,
    makeTypes: (spec) => {
      worker.postMessage(spec);
      return types.promise;
    },
    /** Lets this process end without the thread. */
    release: () => worker.unref(),
  };
}

/**
 * A large contract is many small objects that live for a moment: with little space for them, a sixth of the time is collecting.
 * This is three times `--max-semi-space-size`, which the script `generate` of package.json sets for the first thread.
 */
const YOUNG_MB = 96;
