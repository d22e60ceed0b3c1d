import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { WorkspacePackage } from "./read-package.ts";

/** The contract's generator compiles parts of these into `gen/validators.js`. */
const COMPILED_IN = { file: /[\\/]gen[\\/]validators\.js$/, packages: ["ajv", "ajv-formats"] };

/**
 * Writes the names and licences of third-party code in the package to `dist/THIRD-PARTY-NOTICES.txt`: what was bundled,
 * and what the compiled validators contain. Writes no file if there is none.
 *
 * @throws Error naming a bundled package without a licence file.
 */
export function makeNotices({ folder }: WorkspacePackage, modules: readonly string[]): void {
  const folders = new Set(modules.flatMap((module) => [...installedFolder(module), ...compiledIn(module)]));
  const notices = [...folders].map(toNotice).sort();
  if (notices.length === 0) return;
  writeFileSync(join(folder, "dist/THIRD-PARTY-NOTICES.txt"), notices.join(`\n${"-".repeat(80)}\n\n`));
}

function installedFolder(module: string): readonly string[] {
  return /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module)?.slice(1) ?? [];
}

function compiledIn(module: string): readonly string[] {
  if (!COMPILED_IN.file.test(module)) return [];
  const { resolve } = createRequire(module);
  return COMPILED_IN.packages.map((name) => dirname(resolve(`${name}/package.json`)));
}

function toNotice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
