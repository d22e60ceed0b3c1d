import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { makeAll } from "@credential-api/contract/generate";
import { checkLint } from "../diff/release-checks.ts";
import { formatPlace } from "../spec-lines/place.ts";
import type { FileChanges } from "./file-changes.ts";
import { refuse } from "./refuse.ts";

/**
 * Makes a copy of `spec/` as it would be after the changes, for linters and makers that read folders. It is gone when
 * `work` is done with it.
 *
 * @param root the root of the repository; the changes are relative to it, those outside `spec/` are left out.
 */
export async function withStagedSpec<T>(
  root: string,
  changes: FileChanges,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const stage = await mkdtemp(join(tmpdir(), "spec-"));
  try {
    const folder = join(stage, "spec");
    await cp(join(root, "spec"), folder, { recursive: true, filter: (path) => basename(path) !== "node_modules" });
    await symlink(join(root, "spec/node_modules"), join(folder, "node_modules"), "junction");
    for (const [path, text] of changes) {
      if (!path.startsWith("spec/")) continue;
      const place = join(stage, path);
      await mkdir(dirname(place), { recursive: true });
      await (text === null ? rm(place) : writeFile(place, text));
    }
    return await work(folder);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

/**
 * Everything that is generated from a staged spec, by path relative to the root.
 *
 * @throws Refusal when lint or a maker has something against it: every reason, one per line.
 */
export async function generateStaged(folder: string): Promise<FileChanges> {
  const problems = await lintStaged(folder);
  if (problems.length > 0) throw refuse(problems);
  const made = await makeAll(folder).catch((error: Error) => {
    throw refuse([error.message]);
  });
  return new Map(Object.entries(made).map(([name, text]) => [`packages/contract/src/gen/${name}`, text]));
}

/** What lint says of a staged spec: `file:line:column: message`, empty when nothing is wrong. */
export async function lintStaged(folder: string): Promise<readonly string[]> {
  const problems = await checkLint(folder);
  return problems.map(({ message, place }) => (place ? `${formatPlace(place)}: ${message}` : message));
}
