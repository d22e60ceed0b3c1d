import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPageFiles } from "./page-files.ts";

/**
 * Writes the page into a folder, to be served by any file server under any path. The copy has no server behind it: it
 * shows everything, sends nothing, and says so. Files of the same names are replaced, others are left alone.
 *
 * @param maxOperations as in `DocsOptions`
 * @returns The names of the files.
 */
export function writeStaticCopy(folder: string, maxOperations?: number): readonly string[] {
  const { pages, others } = readPageFiles({ tryIt: "copy", watches: false }, maxOperations);
  mkdirSync(folder, { recursive: true });
  for (const [name, toHtml] of pages) writeFileSync(join(folder, name), toHtml(""));
  for (const [name, toFile] of others) writeFileSync(join(folder, name), toFile().content);
  return [...pages.keys(), ...others.keys()];
}
