import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { useCompileCache } from "./scripts/compile-cache.ts";
import LongestFirst from "./scripts/longest-first.ts";

useCompileCache();

/** `npm run test:dev`: `npm run dev`, `generate` and `contract:new` on copies of this repository, with the operations and shapes that a designer adds; `npm start` with its signals; and releases. */
export default defineConfig({
  test: {
    name: "dev",
    include: ["apps/*/{src,test}/**/*.dev.test.ts"],
    maxWorkers: Math.max(2, availableParallelism()),
    // A process can be slow on a loaded machine. The summary lists what needed its second attempt.
    retry: 1,
    sequence: { sequencer: LongestFirst },
    reporters: ["default", "./vitest.summary.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
