import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { useCompileCache } from "./scripts/compile-cache.ts";
import LongestFirst from "./scripts/longest-first.ts";

useCompileCache();

/** `npm run test:browser`: the docs page, the console, the report of the conformance kit, the client and the packed packages in Chromium. */
export default defineConfig({
  test: {
    name: "browser",
    include: ["{apps,packages}/*/{src,test}/**/*.browser.test.ts"],
    globalSetup: ["apps/console/test/support/build-console.ts"],
    maxWorkers: Math.max(2, availableParallelism()),
    // A browser can be slow on a loaded machine. The summary lists what needed its second attempt.
    retry: 1,
    sequence: { sequencer: LongestFirst },
    reporters: ["default", "./vitest.summary.ts"],
    // What a provider of tests says about itself.
    onConsoleLog: (text) => !/^oidc-provider (WARNING|NOTICE)/.test(text),
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
