import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { hasChromium } from "./chromium.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder with the built console; empty without a browser. */
    readonly consoleBuild: string;
  }
}

/** Builds the console into a folder of its own, as the server serves it to people. Vite takes a second. */
export async function buildConsole(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "console-build-"));
  await build({
    configFile: fileURLToPath(new URL("../../vite.config.ts", import.meta.url)),
    logLevel: "error",
    build: { outDir, emptyOutDir: true },
  });
  return outDir;
}

/** Before the tests in a browser: one build for all of them. */
export default async function setup(project: TestProject): Promise<(() => void) | undefined> {
  if (!hasChromium) {
    project.provide("consoleBuild", "");
    return undefined;
  }
  const folder = await buildConsole();
  project.provide("consoleBuild", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
