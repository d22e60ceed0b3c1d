import * as nodeFiles from "node:fs/promises";
import { dirname, join } from "node:path";
import { CliError } from "../cli.ts";

/** The new text of each file, by its path relative to a folder, with forward slashes; `null` deletes the file. */
export type FileChanges = ReadonlyMap<string, string | null>;

/** What a commit needs of the file system: `node:fs/promises`, or in tests one that fails. */
export type Files = Pick<typeof nodeFiles, "mkdir" | "readFile" | "rename" | "rm" | "stat" | "writeFile">;

/** When the command began to read, in milliseconds since 1970, and the file system. */
export interface CommitOptions {
  readonly startedMs?: number;
  readonly files?: Files;
}

/** Holds what is still being written. It is worth nothing. */
const STAGED = ".staged-changes";
/** Holds everything that a commit changes. Its name appears in one step; from then on the commit is only completed. */
const PENDING = ".pending-changes";

/**
 * Makes all changes or none. A full disk, a missing right or a killed process before the commit leaves every file as it
 * was; after that `completeCommit` finishes the work. It does not protect against a power failure.
 *
 * @throws CliError with the reason; nothing was written, or the message says that the next run completes it.
 */
export async function commitFiles(folder: string, changes: FileChanges, options: CommitOptions = {}): Promise<void> {
  const { files = nodeFiles, startedMs = Number.POSITIVE_INFINITY } = options;
  const staged = join(folder, STAGED);
  const entries = [...changes].map(([path, text]) => ({ path, isDeleted: text === null }));
  try {
    await files.rm(staged, { recursive: true, force: true });
    await files.mkdir(staged, { recursive: true });
    for (const [index, [path, text]] of [...changes].entries()) {
      const known = await files.stat(join(folder, path)).catch(() => undefined);
      if (known !== undefined && known.mtimeMs > startedMs) {
        throw new Error(`${path} was saved while the command ran. Run the command again`);
      }
      if (text !== null) await files.writeFile(join(staged, String(index)), text);
    }
    await files.writeFile(join(staged, "entries.json"), JSON.stringify(entries));
    await files.rename(staged, join(folder, PENDING));
  } catch (error) {
    await files.rm(staged, { recursive: true, force: true }).catch(() => undefined);
    throw new CliError(`${messageOf(error)}.\nNothing was written.`);
  }
  await completeCommit(folder, files);
}

/**
 * Completes a commit that was interrupted.
 *
 * @returns the paths it changed; undefined when there was nothing to complete.
 * @throws CliError with the reason when it is interrupted again.
 */
export async function completeCommit(folder: string, files: Files = nodeFiles): Promise<readonly string[] | undefined> {
  const pending = join(folder, PENDING);
  const list = await files.readFile(join(pending, "entries.json"), "utf8").catch(() => undefined);
  try {
    const entries: readonly { path: string; isDeleted: boolean }[] = list === undefined ? [] : JSON.parse(list);
    for (const [index, { path, isDeleted }] of entries.entries()) {
      const target = join(folder, path);
      if (isDeleted) await files.rm(target, { force: true });
      else await moveOnce(join(pending, String(index)), target, files);
    }
    // Without its list, the folder is what is left of a commit that had moved every file.
    await files.rm(pending, { recursive: true, force: true });
    return list === undefined ? undefined : entries.map(({ path }) => path);
  } catch (error) {
    throw new CliError(`${messageOf(error)}.\nThe changes are in ${pending}. Run the command again to complete them.`);
  }
}

/** Moves a file that an earlier run may have moved already. */
async function moveOnce(from: string, to: string, files: Files): Promise<void> {
  await files.mkdir(dirname(to), { recursive: true });
  await files.rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    await files.stat(to);
  });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
