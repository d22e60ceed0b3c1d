import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import LongestFirst from "./scripts/longest-first.ts";

/** `npm run test:tools`: the packed packages on the runtimes, compilers and frameworks that `npm run tools` installs, the examples of the client's README, and `npm run audit`. */
export default defineConfig({
  test: {
    name: "tools",
    include: ["apps/*/test/**/*.tools.test.ts", "scripts/*.tools.test.ts"],
    maxWorkers: Math.max(2, availableParallelism()),
    sequence: { sequencer: LongestFirst },
    reporters: ["default", "./vitest.summary.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
