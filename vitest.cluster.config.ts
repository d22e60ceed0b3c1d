import { defineConfig } from "vitest/config";

/** `npm run test:cluster`: failover of real components. One file at a time, because each starts a cluster. */
export default defineConfig({
  test: {
    name: "cluster",
    include: ["apps/server/test/cluster/*.cluster.test.ts"],
    fileParallelism: false,
    // A failed test can leave callers at work, and the next one would measure them as well.
    bail: 1,
    reporters: ["default", "./vitest.summary.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
