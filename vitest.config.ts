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

export default defineConfig({
  test: {
    projects: rooms.map((root) => ({
      extends: true,
      test: { name: root, root, include: ["**/*.test.{ts,js}"], typecheck: { enabled: false } },
    })),
    reporters: ["default", "./vitest.summary.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
