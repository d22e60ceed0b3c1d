import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Gives the processes of a test run one folder for code that Node has compiled, unless there is one. Tests start the same
 * programs many times, and a start takes a third less processor time. The folder is removed at the end, because most of it is
 * about copies of this repository that have gone.
 */
export function useCompileCache(): void {
  // Vitest loads its configuration once for each project.
  if (process.env.NODE_COMPILE_CACHE !== undefined) return;
  const folder = mkdtempSync(join(tmpdir(), "compile-cache-"));
  process.env.NODE_COMPILE_CACHE = folder;
  process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
}
