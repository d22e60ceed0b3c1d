import { defineConfig } from "vitest/config";

/** `npm run test:faults`: servers and databases that are killed, stopped, filled and slowed down while callers use them. */
export default defineConfig({
  test: {
    name: "faults",
    include: ["apps/server/test/faults/*.faults.test.ts"],
    // Each fault has the machine to itself.
    fileParallelism: false,
    reporters: ["default", "./vitest.summary.ts"],
    testTimeout: 1_800_000,
    hookTimeout: 60_000,
  },
});
