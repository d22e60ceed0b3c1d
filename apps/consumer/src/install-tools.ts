/** Installs the tools of `tools.ts` for this machine. Those that are there already stay. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isInstalled, tools, toolsFolder } from "./tools.ts";

const missing = (Object.keys(tools) as (keyof typeof tools)[]).filter((name) => !isInstalled(name));
if (missing.length > 0) {
  mkdirSync(toolsFolder, { recursive: true });
  writeFileSync(join(toolsFolder, "package.json"), '{ "private": true }\n');
  const packages = Object.entries(tools).map(([name, each]) => `${name}@npm:${each.package}`);
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"];
  execFileSync("npm", ["install", ...flags, ...packages], {
    cwd: toolsFolder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}
for (const name of missing) {
  if (!isInstalled(name)) throw new Error(`${name} has no ${tools[name].program}`);
}
