import { rmSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { makeAll } from "@credential-api/contract/generate";
import { checkLint } from "../release/release-checks.ts";
import { formatPlace } from "../spec-lines/place.ts";
import type { FileChanges } from "./file-changes.ts";
import { reasonOf } from "./file-errors.ts";
import { onInterrupt } from "./interrupts.ts";
import { refuse } from "./refuse.ts";

/** As a shell reports a process that Ctrl-C has ended. */
const interruptedExitCode = 130;

/**
 * Makes a copy of `spec/` as it would be after the changes, for linters and makers that read folders. It is gone when
 * `work` is done with it.
 *
 * @param root the root of the repository; the changes are relative to it, those outside `spec/` are left out.
 * @throws Refusal when the folder for temporary files cannot be written.
 */
export async function withStagedSpec<T>(
  root: string,
  changes: FileChanges,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const stage = await mkdtemp(join(tmpdir(), "spec-")).catch(refuseStage);
  const release = onInterrupt(() => {
    rmSync(stage, { recursive: true, force: true });
    process.exit(interruptedExitCode);
  });
  try {
    await fillStage(stage, root, changes).catch(refuseStage);
    return await work(join(stage, "spec"));
  } finally {
    release();
    await rm(stage, { recursive: true, force: true });
  }
}

async function fillStage(stage: string, root: string, changes: FileChanges): Promise<void> {
  const folder = join(stage, "spec");
  await copyFolder(join(root, "spec"), folder);
  await symlink(join(root, "spec/node_modules"), join(folder, "node_modules"), "junction");
  for (const [path, text] of changes) {
    if (!path.startsWith("spec/")) continue;
    const place = join(stage, path);
    await mkdir(dirname(place), { recursive: true });
    await (text === null ? rm(place) : writeFile(place, text));
  }
}

function refuseStage(error: NodeJS.ErrnoException): never {
  throw refuse([`The folder for temporary files, ${tmpdir()}, cannot be written: ${reasonOf(error)}.`]);
}

/** Copies what the files hold, and not who may write them: the copy has to be changed and removed. */
async function copyFolder(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const place = join(from, entry.name);
    if (entry.isDirectory() && entry.name !== "node_modules") await copyFolder(place, join(to, entry.name));
    else if (entry.isFile()) await writeFile(join(to, entry.name), await readFile(place));
  }
}

/**
 * Everything that is generated from a staged spec, by path relative to the root.
 *
 * @throws Refusal when lint or a maker has something against it: every reason, one per line.
 */
export async function generateStaged(folder: string): Promise<FileChanges> {
  const problems = await lintStaged(folder);
  if (problems.length > 0) throw refuse(["The contract would not pass lint any more.", ...problems]);
  const made = await makeAll(folder).catch((error: Error) => {
    throw refuse([error.message]);
  });
  return new Map(Object.entries(made).map(([name, text]) => [`packages/contract/src/gen/${name}`, text]));
}

/**
 * What lint says of a contract: `file:line:column: message`, empty when nothing is wrong. What keeps it from being read at
 * all, such as a file that is missing or not YAML, is a problem as well.
 */
export async function lintStaged(folder: string): Promise<readonly string[]> {
  const problems = await checkLint(folder).catch((error: Error) => [{ message: error.message, place: undefined }]);
  const above = `${dirname(folder)}${sep}`;
  return problems.map(({ message, place }) =>
    place ? `${formatPlace(place)}: ${message}` : message.replaceAll(above, ""),
  );
}
