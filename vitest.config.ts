import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const rooms = [
  "spec",
  "packages/openapi",
  "packages/contract",
  "packages/reference",
  "packages/client",
  "packages/docs",
  "apps/server",
  "apps/designer",
  "apps/consumer",
];

const inCoverage = (file: string) => fileURLToPath(new URL(`apps/designer/src/coverage/${file}`, import.meta.url));
const coverage = {
  globalSetup: [inCoverage("recording.ts")],
  setupFiles: [inCoverage("record-exchanges.ts")],
};

export default defineConfig({
  test: {
    projects: rooms.map((root) => ({
      extends: true,
      test: {
        name: root,
        root,
        include: ["**/*.test.{ts,js}"],
        typecheck: { enabled: false },
        // What these tests reach of the contract is recorded; `contract:coverage --recorded` evaluates it.
        ...(root === "packages/reference" ? coverage : {}),
      },
    })),
    reporters: ["default", "./vitest.summary.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
