import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findDrift, type GeneratedFiles } from "@credential-api/contract/generate";

/** The folder of the generated code, below the root. */
export const GENERATED = "packages/contract/src/gen";

/** The result of writing. */
export interface Written {
  /** Names of the files that were written or removed; empty when nothing differed. */
  readonly names: readonly string[];
  /** False when the compiler cannot see a difference: only prose differs, in comments and in literals. */
  readonly hasOtherTypes: boolean;
}

/**
 * Writes the files that differ from the disk, and removes those that are no longer generated. Each file is replaced in one
 * step, so no reader sees half of it.
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

/** Generated code without comments and, where literals are not types, without sentences and hashes. */
function withoutProse(name: string, text: string | undefined): string | undefined {
  const isProse = name === "types.ts" ? /^\// : /^\/|\s|^"[0-9a-f]{64}"$/;
  return text
    ?.replace(/"(?:[^"\\\n]|\\.)*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (token) => (isProse.test(token) ? "" : token))
    .replace(/\s+/g, " ");
}
