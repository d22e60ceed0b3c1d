import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Formats files and sorts their imports as the style of the repository asks. What cannot be repaired is left to `pnpm style`. */
export async function tidy(root: string, files: readonly string[]): Promise<void> {
  if (files.length === 0) return;
  const biome = createRequire(join(root, "package.json")).resolve("@biomejs/biome/package.json");
  const parameters = [join(dirname(biome), "bin/biome"), "check", "--write", "--no-errors-on-unmatched", ...files];
  const child = spawn(process.execPath, parameters, { cwd: root, stdio: "ignore" });
  await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
}
