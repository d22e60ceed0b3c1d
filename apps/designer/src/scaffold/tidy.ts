import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import type { FileChanges } from "./file-changes.ts";

/**
 * The changes with hand-written code formatted, and its imports sorted, as the style of the repository asks. What cannot be
 * repaired is left to `pnpm style`.
 */
export async function tidy(root: string, changes: FileChanges): Promise<FileChanges> {
  const biome = createRequire(join(root, "package.json")).resolve("@biomejs/biome/package.json");
  const command = join(dirname(biome), "bin/biome");
  const tidied = [...changes].map(async ([path, written]) => {
    const isCode = written !== null && path.endsWith(".ts") && !path.includes("/src/gen/");
    return [path, isCode ? await tidyText(root, command, path, written) : written] as const;
  });
  return new Map(await Promise.all(tidied));
}

async function tidyText(root: string, biome: string, path: string, written: string): Promise<string> {
  const parameters = [biome, "check", "--write", `--stdin-file-path=${path}`];
  const child = spawn(process.execPath, parameters, { cwd: root, stdio: ["pipe", "pipe", "ignore"] });
  child.stdin.end(written);
  return (await text(child.stdout)) || written;
}
