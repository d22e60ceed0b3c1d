import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests of the reference server, recorded: what `pnpm contract:coverage` runs. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL("../../../../packages/reference/", import.meta.url)),
    include: ["**/*.test.ts"],
    setupFiles: [fileURLToPath(new URL("record-exchanges.ts", import.meta.url))],
    testTimeout: 30_000,
  },
});
