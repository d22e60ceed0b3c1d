import { join } from "node:path";
import { type RolldownOutput, rolldown } from "rolldown";
import { isExternal, type WorkspacePackage } from "./read-package.ts";

/**
 * Makes the code of every entry and program, once for `import` and, if the package publishes it, once for `require`, with
 * source maps. What entries share is in files of its own, so that a class exists once.
 *
 * @returns the source files that the code was made from.
 * @throws Error naming an import that is neither bundled nor a dependency: it would be missing after an installation.
 */
export async function makeCode(target: WorkspacePackage): Promise<readonly string[]> {
  const entries = Object.entries(target.entries).map(([key, name]) => [name, target.sources[key] ?? ""] as const);
  const bundle = await rolldown({
    cwd: target.folder,
    input: { ...Object.fromEntries(entries), ...target.programs },
    external: (id) => isExternal(target, id),
    platform: "neutral",
    // Of bundled packages without `exports`.
    resolve: { mainFields: ["module", "main"] },
    // The compiled validators attach properties to their functions; unused functions go together with theirs.
    treeshake: { propertyWriteSideEffects: false },
    transform: { target: "es2022" },
  });
  const esm = await bundle.write({ ...outputOptions(target, "js"), format: "esm" });
  if (target.isDual) {
    await bundle.write({
      ...outputOptions(target, "cjs"),
      format: "cjs",
      exports: "named",
      plugins: [esModuleInterop],
    });
  }
  await bundle.close();
  assertImports(target, esm);
  return esm.output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
}

function outputOptions({ folder }: WorkspacePackage, extension: string) {
  return {
    dir: join(folder, "dist"),
    sourcemap: true,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `shared/[name].${extension}`,
  } as const;
}

/**
 * The bundler takes `module.exports` for the default import of a CommonJS dependency, as Node does in an ES module. The
 * CommonJS of dependencies that are both (openapi-fetch) has it in `exports.default`, and says so by `__esModule`.
 */
const esModuleInterop = {
  name: "es-module-interop",
  renderChunk(code: string) {
    const changed = code.replace(/(__toESM\(\w+), 1\)/g, "$1, 0)");
    // Of the same length, so that the source map stays right.
    return changed === code ? null : { code: changed, map: null };
  },
};

function assertImports(target: WorkspacePackage, { output }: RolldownOutput): void {
  const own = new Set(output.map(({ fileName }) => fileName));
  for (const file of output) {
    const imports = file.type === "chunk" ? [...file.imports, ...file.dynamicImports] : [];
    const missing = imports.find((name) => !own.has(name) && !isExternal(target, name));
    if (missing !== undefined) {
      throw new Error(`${target.name}: ${file.fileName} imports ${missing}, which is not in its dependencies`);
    }
  }
}
