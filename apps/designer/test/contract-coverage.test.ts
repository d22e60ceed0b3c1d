import { expect, test } from "vitest";
import { readReport } from "../src/coverage/command.ts";
import { recordingFolder } from "../src/coverage/recording.ts";
import { formatCoverage } from "../src/coverage/report.ts";

test("the tests of packages/reference reach every point of the contract that can be reached", async () => {
  const report = await readReport(recordingFolder);
  expect(report.isComplete, formatCoverage(report, false)).toBe(true);
});
