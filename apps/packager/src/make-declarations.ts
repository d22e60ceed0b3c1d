import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { filesOf, isExternal, type WorkspacePackage } from "./read-package.ts";

/**
 * Makes the types of every entry, once for `import` and, if the package publishes it, once for `require`. The compiler writes one declaration file per
 * source file; those of bundled packages are then merged in, because they are not installed.
 *
 * @throws Error when the compiler reports one.
 */
export async function makeDeclarations(target: WorkspacePackage): Promise<void> {
  const scratch = join(target.folder, "node_modules/.cache/declarations");
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const packages = [target, ...target.bundled];
  const root = dirname(target.folder);
  const toDeclaration = (source: string) => join(scratch, relative(root, source)).replace(/\.ts$/, ".d.ts");
  compile(target, root, scratch);
  // The compiler does not copy declarations that are written by hand or by a generator.
  for (const file of packages.flatMap((each) => filesOf(each, "src/**/*.d.ts")))
    cpSync(file, join(scratch, relative(root, file)));

  const declarations = new Map(
    packages.flatMap(({ name, sources }) =>
      Object.entries(sources).map(([key, source]) => [`${name}${key.slice(1)}`, toDeclaration(source)] as const),
    ),
  );
  for (const extension of target.isDual ? ["d.ts", "d.cts"] : ["d.ts"]) {
    const bundle = await rolldown({
      input: Object.fromEntries(
        Object.entries(target.entries).map(([key, name]) => [name, toDeclaration(target.sources[key] ?? "")]),
      ),
      external: (id) => isExternal(target, id),
      plugins: [
        { name: "bundled-packages", resolveId: { order: "pre", handler: (id) => declarations.get(id) } },
        dts({ dtsInput: true, emitDtsOnly: true, tsconfig: join(scratch, "tsconfig.json") }),
      ],
    });
    await bundle.write({
      dir: join(target.folder, "dist"),
      format: "esm",
      entryFileNames: `[name].${extension}`,
      chunkFileNames: `shared/[name].${extension}`,
      plugins: [withoutRuntime],
    });
    await bundle.close();
  }
}

function compile(target: WorkspacePackage, root: string, scratch: string): void {
  // The compiler emits nothing for a file that it finds through node_modules, so bundled packages have paths.
  const paths = target.bundled.flatMap(({ name, sources }) =>
    Object.entries(sources).map(([key, source]) => [`${name}${key.slice(1)}`, [source]] as const),
  );
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    noCheck: true,
    rootDir: root,
    outDir: scratch,
    paths: Object.fromEntries(paths),
  };
  const files = Object.keys(target.entries).map((key) => target.sources[key]);
  const config = join(scratch, "tsconfig.json");
  writeFileSync(
    config,
    JSON.stringify({ extends: join(target.folder, "tsconfig.json"), compilerOptions, files, include: [] }),
  );
  const compiler = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc");
  execFileSync(process.execPath, [compiler, "-p", config], { stdio: "inherit" });
  writeFileSync(config, "{}");
}

/** Types need no helpers at run time; the bundler leaves an empty file of them. */
const withoutRuntime = {
  name: "without-runtime",
  generateBundle(_options: unknown, files: Record<string, unknown>) {
    for (const name of Object.keys(files)) if (name.startsWith("shared/rolldown-runtime")) delete files[name];
  },
};
