import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Bundles the package for browsers; its exports are members of the global `reference`. `inputs` are the modules in it.
 *
 * @throws Error when any module in it imports a module of Node.
 */
export async function makeBrowserBundle(): Promise<{ readonly code: string; readonly inputs: readonly string[] }> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL("../src/index.ts", import.meta.url))],
    bundle: true,
    format: "iife",
    globalName: "reference",
    platform: "browser",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  return { code: outputFiles[0]?.text ?? "", inputs: Object.keys(metafile.inputs) };
}
