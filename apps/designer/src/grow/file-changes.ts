import { mkdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** What a command does to the working tree: path relative to the root, with forward slashes, to the new text; `null` deletes. */
export type FileChanges = ReadonlyMap<string, string | null>;

/**
 * Makes all changes or none: the new texts are written beside their places first, then moved there, and what was moved is
 * moved back when one of them fails. It protects against a full disk and a folder without rights, not against a power cut.
 *
 * @throws Error of the file system, after everything is as it was.
 */
export async function applyChanges(root: string, changes: FileChanges): Promise<void> {
  const undo: (() => Promise<unknown>)[] = [];
  try {
    for (const [path, text] of changes) {
      if (text === null) continue;
      undo.push(...(await makeFolders(dirname(join(root, path)))));
      const beside = besidePath(root, path);
      undo.push(() => rm(beside, { force: true }));
      await writeFile(beside, text, { flag: "wx" });
    }
    for (const [path, text] of changes) {
      const place = join(root, path);
      const before = await readFile(place).catch(ifMissing);
      if (text === null) await rm(place);
      else await rename(besidePath(root, path), place);
      undo.push(() => (before === undefined ? rm(place, { force: true }) : writeFile(place, before)));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step();
    throw error;
  }
}

function besidePath(root: string, path: string): string {
  return `${join(root, path)}.new`;
}

/** Makes a folder and those above it; what it returns removes the ones that were not there. */
async function makeFolders(folder: string): Promise<(() => Promise<void>)[]> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return [];
  const made: string[] = [];
  for (let each = folder; each.length >= first.length; each = dirname(each)) made.unshift(each);
  return made.map((each) => () => rmdir(each));
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
