/**
 * A setup file of vitest: where `CONTRACT_COVERAGE_DIR` names a folder, what the tests of the reference server see of the
 * contract is written down there. Without the variable it does nothing.
 */
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { createRecorder } from "./create-recorder.ts";
import type { Exchange } from "./observe.ts";

declare global {
  var takeExchange: ((exchange: Exchange) => void) | undefined;
}

const folder = process.env.CONTRACT_COVERAGE_DIR;
if (folder) {
  const record = createRecorder(folder);
  globalThis.takeExchange = (exchange) => record(exchange, nameTest());
}

/** The running test as vitest names it: `packages/reference/src/app.test.ts > a group > the test`. */
function nameTest(): string {
  const { testPath = "", currentTestName = "" } = expect.getState();
  const file = relative(fileURLToPath(new URL("../../../../", import.meta.url)), testPath);
  return `${file.split(sep).join("/")} > ${currentTestName}`;
}
