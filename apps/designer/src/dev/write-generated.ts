import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findDrift, type GeneratedFiles } from "@credential-api/contract/generate";

/** The folder of the generated code, below the root. */
export const GENERATED = "packages/contract/src/gen";

/** What writing came to. */
export interface Written {
  /** Names of the files that were written or removed; empty when all was as it should be. */
  readonly names: readonly string[];
  /** False when the compiler cannot see a difference: only prose is another, in comments and in literals. */
  readonly hasOtherTypes: boolean;
}

/**
 * Writes what differs from what is on the disk, and removes what is no longer made. A file is replaced in one step, so
 * nobody ever reads half of it.
 */
export async function writeGenerated(root: string, files: GeneratedFiles): Promise<Written> {
  const folder = join(root, GENERATED);
  const drafts = join(root, "node_modules/.cache/designer/drafts");
  await Promise.all([folder, drafts].map((path) => mkdir(path, { recursive: true })));
  const names = await findDrift(folder, files);
  const differences = await Promise.all(
    names.map(async (name) => {
      const text = files[name];
      const path = join(folder, name);
      const before = await readFile(path, "utf8").catch(() => undefined);
      if (text === undefined) await rm(path, { recursive: true, force: true });
      else {
        await writeFile(join(drafts, name), text);
        await rename(join(drafts, name), path);
      }
      return /\.ts$/.test(name) && withoutProse(name, text) !== withoutProse(name, before);
    }),
  );
  return { names, hasOtherTypes: differences.includes(true) };
}

/** Generated code without comments; and, where literals are no types, without what they say in sentences and hashes. */
function withoutProse(name: string, text: string | undefined): string | undefined {
  const isProse = name === "types.ts" ? /^\// : /^\/|\s|^"[0-9a-f]{64}"$/;
  return text
    ?.replace(/"(?:[^"\\\n]|\\.)*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (token) => (isProse.test(token) ? "" : token))
    .replace(/\s+/g, " ");
}
