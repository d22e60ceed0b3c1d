import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkspacePackage } from "./read-package.ts";

/**
 * Writes a folder for each entry that `files` names, with a `package.json` that leads to `dist`. Bundlers and compilers that
 * do not read `exports` (Metro before 0.82, webpack 4, `moduleResolution: node10`) find subpaths by these folders.
 */
export function makeFolders({ folder, folders }: WorkspacePackage): void {
  for (const entry of folders) {
    const manifest = {
      main: `../dist/${entry}.cjs`,
      module: `../dist/${entry}.js`,
      types: `../dist/${entry}.d.cts`,
      // Bundlers read this in the nearest package.json.
      sideEffects: false,
    };
    mkdirSync(join(folder, entry), { recursive: true });
    writeFileSync(join(folder, entry, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
  }
}
