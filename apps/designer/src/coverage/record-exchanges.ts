/**
 * Setup file of vitest for packages/reference: records what the tests see of the contract, for `contract:coverage`. The
 * global setup in `recording.ts` has emptied the folder.
 */
import { relative, sep } from "node:path";
import { expect } from "vitest";
import { repositoryRoot } from "../cli.ts";
import { createRecorder } from "./facts.ts";
import { type Exchange, observe } from "./observe.ts";
import { recordingFolder } from "./recording.ts";

declare global {
  var takeExchange: ((exchange: Exchange) => void) | undefined;
}

const record = createRecorder(recordingFolder);
globalThis.takeExchange = (exchange) => record(observe(exchange, nameTest()));

/** The running test as vitest names it: `packages/reference/src/app.test.ts > a group > the test`. */
function nameTest(): string {
  const { testPath = "", currentTestName = "" } = expect.getState();
  return `${relative(repositoryRoot, testPath).split(sep).join("/")} > ${currentTestName}`;
}
