/** The thread of `lintInThread`: lints once, and sends the problems. */
import { parentPort, workerData } from "node:worker_threads";
import { lintChangedSpec } from "../check/lint-changed-spec.ts";

const { root, saved, before } = workerData;
parentPort?.postMessage(await lintChangedSpec(root, saved, before));
