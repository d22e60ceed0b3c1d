import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Coverage } from "./document/coverage.ts";
import { readPageFiles } from "./page-files.ts";

/**
 * Writes the page into a folder, to be served by any file server under any path. The copy has no server behind it: it
 * shows everything, sends nothing, and says so. Files of the same names are replaced, others are left alone.
 *
 * @param coverage what the tests reach of the contract; without it the page says nothing of tests.
 * @returns The names of the files.
 * @throws Refusal when the coverage is of another contract.
 */
export function writeStaticCopy(folder: string, coverage?: Coverage): readonly string[] {
  const { index, others } = readPageFiles({ tryIt: "copy", watches: false, coverage });
  mkdirSync(folder, { recursive: true });
  const files = [index, ...others];
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  return files.map(({ name }) => name);
}
