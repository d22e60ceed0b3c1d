import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { useCompileCache } from "./scripts/compile-cache.ts";
import LongestFirst from "./scripts/longest-first.ts";
import { rooms } from "./scripts/rooms.mjs";

useCompileCache();

const toPath = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const TESTS = "**/*.test.{ts,js}";
const PROCESS_TESTS = "**/*.process.test.{ts,js}";
/** Those need what `npm run tools` installs, or a registry: vitest.tools.config.ts runs them. */
const TOOLS_TESTS = "**/*.tools.test.ts";
/** Those need Chromium: vitest.browser.config.ts runs them. */
const BROWSER_TESTS = "**/*.browser.test.ts";
/** They run the commands of this repository many times, most of them on copies: vitest.dev.config.ts runs them. */
const DEV_TESTS = "**/*.dev.test.ts";
/** Those need what Debian packages install: vitest.cluster.config.ts runs them. */
const CLUSTER_TESTS = "**/*.cluster.test.ts";
/** They kill and stop what they test: vitest.faults.config.ts runs them. */
const FAULTS_TESTS = "**/*.faults.test.ts";
const OTHER_TESTS = [TOOLS_TESTS, BROWSER_TESTS, DEV_TESTS, CLUSTER_TESTS, FAULTS_TESTS];
const COVERAGE_TEST = "test/contract-coverage.test.ts";
const startPostgres = "apps/server/test/postgres/global-setup.ts";
const recordCoverage = "apps/designer/src/coverage/record-exchanges.ts";

/** Two projects for each room: the tests of `client` start no process, those of `client:process` may. */
const projects = rooms.flatMap(({ name, path: root }) => [
  {
    extends: true as const,
    test: {
      name,
      root,
      include: [TESTS],
      exclude: ["**/node_modules/**", PROCESS_TESTS, ...OTHER_TESTS, COVERAGE_TEST],
      // Tests without processes share a worker, which saves a third of the time: they leave no state behind.
      isolate: false,
      setupFiles: ["scripts/forbid-processes.ts", ...(name === "reference" ? [recordCoverage] : [])].map(toPath),
      globalSetup: name === "reference" ? [toPath("apps/designer/src/coverage/recording.ts")] : [],
    },
  },
  // A process can be slow on a loaded machine. The summary lists what needed its second attempt.
  {
    extends: true as const,
    test: {
      name: `${name}:process`,
      root,
      include: [PROCESS_TESTS],
      retry: 1,
      globalSetup: name === "server" ? [toPath(startPostgres)] : [],
    },
  },
]);

/** Evaluates what the tests of the reference have recorded, so it runs after all of them. */
const coverage = {
  extends: true as const,
  test: { name: "coverage", root: "apps/designer", include: [COVERAGE_TEST], sequence: { groupOrder: 1 } },
};

export default defineConfig({
  test: {
    projects: [...projects, coverage],
    // Many tests wait for processes: one worker more than there are cores keeps these at work.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: LongestFirst },
    reporters: ["default", "./vitest.summary.ts"],
    // What a provider of tests says about itself.
    onConsoleLog: (text) => !/^oidc-provider (WARNING|NOTICE)/.test(text),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
