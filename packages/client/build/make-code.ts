import { type RolldownOutput, rolldown } from "rolldown";
import { doors, peers, room } from "./room.ts";

/**
 * Makes the code of every door, once for `import` and once for `require`, with source maps. What doors have in common is in
 * files of its own, so that a class exists once.
 *
 * @returns the files it was made from.
 * @throws Error naming an import that an installed package would not find.
 */
export async function makeCode(): Promise<readonly string[]> {
  const bundle = await rolldown({
    cwd: room,
    input: doors,
    external: peers,
    platform: "neutral",
    // The compiled validators hang notes on their functions; those of functions that nobody calls go.
    treeshake: { propertyWriteSideEffects: false },
    transform: { target: "es2022" },
  });
  const modules = await bundle.write({ ...output("js"), format: "esm" });
  await bundle.write({ ...output("cjs"), format: "cjs", exports: "named" });
  await bundle.close();
  refuseForeignImports(modules);
  return modules.output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
}

function output(extension: string) {
  return {
    dir: `${room}dist`,
    sourcemap: true,
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `shared/[name].${extension}`,
  } as const;
}

function refuseForeignImports({ output: files }: RolldownOutput): void {
  const own = new Set([...files.map(({ fileName }) => fileName), ...peers]);
  for (const file of files) {
    const foreign =
      file.type === "chunk" ? [...file.imports, ...file.dynamicImports].find((name) => !own.has(name)) : undefined;
    if (foreign !== undefined) throw new Error(`${file.fileName} imports ${foreign}, which nobody installs`);
  }
}
