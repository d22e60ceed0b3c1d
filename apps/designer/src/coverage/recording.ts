import { rmSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../cli.ts";

/** Where a test run records what it sees of the contract. */
export const recordingFolder =
  process.env.CONTRACT_COVERAGE_DIR ?? join(repositoryRoot, "node_modules/.cache/contract-coverage");

/** Global setup of vitest for packages/reference: a new run starts with an empty folder. */
export default function emptyFolder(): void {
  rmSync(recordingFolder, { recursive: true, force: true });
}
