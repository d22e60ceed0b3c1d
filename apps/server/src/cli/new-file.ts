import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { CliError, systemErrorCode } from "../cli-error.ts";
import { typingDirectory } from "../config/config.ts";
import type { CliContext } from "./cli-context.ts";

/** A file that a command makes. */
export interface NewFile {
  /** As the person typed it. */
  readonly name: string;
  readonly path: string;
  /** Whether it replaces an existing file. */
  readonly force: boolean;
}

/**
 * Names a file relative to where the person typed the command.
 *
 * @throws CliError when it exists and may not be replaced, before any work is done.
 */
export function toNewFile(
  file: string,
  { force, context }: { readonly force: boolean; readonly context: CliContext },
): NewFile {
  const path = resolve(typingDirectory(context.environment, context.workingDirectory), file);
  if (!force && existsSync(path)) throw exists(file);
  return { name: file, path, force };
}

/**
 * Makes a file that is readable by its owner only and appears under its name complete and on the disk, or not at all.
 *
 * @param write fills the draft, an empty file that exists.
 * @throws CliError when it cannot be written, or another process has made it meanwhile.
 */
export async function writeNewFile(
  { name, path, force }: NewFile,
  write: (draft: string) => Promise<void>,
): Promise<void> {
  const draft = `${path}.${process.pid}.${randomBytes(6).toString("hex")}`;
  try {
    closeSync(openSync(draft, "wx", 0o600));
    await write(draft);
    sync(draft);
    // Unlike a rename, a link fails when the name is taken.
    if (force) renameSync(draft, path);
    else linkSync(draft, path);
    sync(dirname(path));
  } catch (error) {
    if (error instanceof CliError || !(error instanceof Error) || !("syscall" in error)) throw error;
    if (!force && error.syscall === "link" && systemErrorCode(error) === "EEXIST") throw exists(name);
    throw new CliError(`${path} cannot be written (${systemErrorCode(error)}). Nothing was left there.`, {
      cause: error,
    });
  } finally {
    for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(`${draft}${suffix}`, { force: true });
  }
}

function exists(name: string): CliError {
  return new CliError(`${name} exists. Name another file, or add --force to replace it.`);
}

function sync(path: string): void {
  // Windows opens no directory, and needs no sync of it.
  if (process.platform === "win32") return;
  const descriptor = openSync(path, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
