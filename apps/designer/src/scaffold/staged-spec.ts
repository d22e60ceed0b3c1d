import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { makeAll } from "@credential-api/contract/generate";
import { formatLocation } from "@credential-api/openapi/lines";
import { lintSpec } from "../check/lint-spec.ts";
import { CliError } from "../cli.ts";
import type { FileChanges } from "../release/commit-files.ts";

/**
 * Lints a copy of `spec/` with the changes, and generates code from it.
 *
 * @param root the root of the repository; the changes are relative to it, those outside `spec/` are ignored.
 * @returns every generated file, by its path relative to the root.
 * @throws CliError with every problem that lint or the generator finds, one per line.
 */
export async function generateStaged(root: string, changes: FileChanges): Promise<FileChanges> {
  const stage = await mkdtemp(join(tmpdir(), "spec-"));
  try {
    const folder = join(stage, "spec");
    const isModules = (path: string) => path.endsWith(`${sep}node_modules`);
    await cp(join(root, "spec"), folder, { recursive: true, filter: (path) => !isModules(path) });
    await symlink(join(root, "spec/node_modules"), join(folder, "node_modules"), "junction");
    for (const [path, text] of changes) {
      if (text === null || !path.startsWith("spec/")) continue;
      await mkdir(dirname(join(stage, path)), { recursive: true });
      await writeFile(join(stage, path), text);
    }
    const problems = await lintFolder(folder);
    if (problems.length > 0) throw errorOf(["The contract would not pass lint.", ...problems]);
    const made = await makeAll(folder).catch((error: Error) => {
      throw errorOf([error.message]);
    });
    return new Map(Object.entries(made).map(([name, text]) => [`packages/contract/src/gen/${name}`, text]));
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/** What lint says about the contract in `folder`: `file:line:column: message`, empty when it passes. */
export async function lintFolder(folder: string): Promise<readonly string[]> {
  return (await lintSpec(folder)).map((problem) => `${formatLocation(problem)}: ${problem.message}`);
}

/** An error with a line for each problem. */
export function errorOf(problems: readonly string[]): CliError {
  return new CliError([...problems, "Nothing was written."].join("\n"));
}
