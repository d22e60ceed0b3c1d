/** The thread of `startThread`: lints once, and makes the types of the contract that it is sent. */
import { parentPort, workerData } from "node:worker_threads";
import { makeTypes, type Spec } from "@credential-api/contract/generate";
import { lintChangedSpec } from "../check/lint-changed-spec.ts";
import type { ThreadMessage } from "./other-thread.ts";

const send = (message: ThreadMessage) => parentPort?.postMessage(message);

parentPort?.on("message", async (spec: Spec) => {
  try {
    send({ kind: "types", files: await makeTypes(spec) });
  } catch (error) {
    send({ kind: "failure", message: error instanceof Error ? error.message : String(error) });
  }
});

const { root, saved, before } = workerData;
send({ kind: "problems", problems: await lintChangedSpec(root, saved, before) });
