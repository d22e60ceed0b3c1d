import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPageFiles } from "./page-files.ts";

/**
 * Writes the page into a folder, to be served by any file server under any path. The copy has no server behind it: it
 * shows everything, sends nothing, and says so. Files of the same names are replaced, others are left alone.
 *
 * @returns The names of the files.
 */
export function writeStaticCopy(folder: string): readonly string[] {
  const { index, others } = readPageFiles({ tryIt: "copy", watches: false });
  mkdirSync(folder, { recursive: true });
  const files = [index, ...others];
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  return files.map(({ name }) => name);
}
