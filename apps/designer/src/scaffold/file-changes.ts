import { existsSync } from "node:fs";
import { mkdir, open, readFile, rename, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Refusal } from "../refusal.ts";
import { reasonOf } from "./file-errors.ts";
import { onInterrupt } from "./interrupts.ts";
import { refuse } from "./refuse.ts";

/** What a command does to the working tree: path relative to the root, with forward slashes, to the new text; `null` deletes. */
export type FileChanges = ReadonlyMap<string, string | null>;

/**
 * Makes all changes or none. Every new text and a copy of every old one is written beside its place first, so that a full
 * disk or a missing right shows before anything has changed; then each is moved into its place. When a step fails, or
 * somebody interrupts, everything is put back. It protects against neither a power cut nor SIGKILL: after those, files
 * called `.new` and `.old` can be left.
 *
 * @param since when the command began to read, in milliseconds since 1970: what was written later is not overwritten.
 * @throws Refusal that names the file and the reason, after everything is as it was.
 */
export async function applyChanges(
  root: string,
  changes: FileChanges,
  since = Number.POSITIVE_INFINITY,
): Promise<void> {
  const undo: Undo = [];
  let isInterrupted = false;
  let current = "";
  const release = onInterrupt(() => {
    isInterrupted = true;
  });
  const begin = (path: string) => {
    if (isInterrupted) throw new Error("interrupted");
    current = path;
    return join(root, path);
  };
  try {
    for (const [path, text] of changes) {
      const place = begin(path);
      const mode = existsSync(place) ? await keepOld(place, since, undo) : undefined;
      if (text === null) continue;
      undo.push(...(await makeFolders(dirname(place))));
      await create(`${place}.new`, text, mode, undo);
    }
    for (const [path, text] of changes) {
      const place = begin(path);
      const isThere = existsSync(place);
      if (text === null) await rm(place);
      else await rename(`${place}.new`, place);
      undo.push(() => (isThere ? rename(`${place}.old`, place) : rm(place, { force: true })));
    }
  } catch (error) {
    const reason = isInterrupted
      ? "Interrupted."
      : `${current} cannot be written: ${reasonOf(error as NodeJS.ErrnoException)}.`;
    const failed = await putBack(undo);
    throw failed.length === 0 ? refuse([reason]) : new Refusal([reason, ...failed].join("\n"));
  } finally {
    release();
  }
  for (const path of changes.keys()) await rm(`${join(root, path)}.old`, { force: true });
}

type Undo = (() => Promise<unknown>)[];

/** Copies what is there. Answers its mode. */
async function keepOld(place: string, since: number, undo: Undo): Promise<number> {
  const { mode, mtimeMs } = await stat(place);
  if (mtimeMs > since) throw new Error("somebody has changed it meanwhile; try again");
  await create(`${place}.old`, await readFile(place), mode, undo);
  return mode;
}

/** Writes a file that must not be there yet: what somebody else has called like that is left alone. */
async function create(path: string, content: string | Buffer, mode: number | undefined, undo: Undo): Promise<void> {
  const file = await open(path, "wx", mode);
  undo.push(() => rm(path, { force: true }));
  try {
    await file.writeFile(content);
  } finally {
    await file.close();
  }
}

/** Makes a folder and those above it; what it returns removes the ones that were not there. */
async function makeFolders(folder: string): Promise<Undo> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return [];
  const made: string[] = [];
  for (let each = folder; each.length >= first.length; each = dirname(each)) made.unshift(each);
  return made.map((each) => () => rmdir(each));
}

/** Undoes the steps, the last one first. Answers what could not be undone, a sentence each. */
async function putBack(undo: Undo): Promise<readonly string[]> {
  const failed: string[] = [];
  for (const step of undo.reverse()) {
    await step().catch((error: Error) => failed.push(`Not everything could be put back: ${error.message}.`));
  }
  return failed;
}
