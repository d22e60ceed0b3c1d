import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The texts of the YAML files that people write for the contract, by path relative to `folder`. */
export async function readSpecTexts(folder: string): Promise<Map<string, string>> {
  const paths = await listSpecFiles(folder);
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const)),
  );
}

/** No release, no rule. */
async function listSpecFiles(folder: string): Promise<string[]> {
  const entries = await Promise.all(
    ["", "operations", "shared", "approvals"].map(async (below) => {
      const names = await readdir(join(folder, below), { recursive: below !== "", encoding: "utf8" }).catch(() => []);
      return names.map((name) => join(below, name).replaceAll("\\", "/"));
    }),
  );
  return entries
    .flat()
    .filter((path) => path.endsWith(".yaml"))
    .sort();
}
