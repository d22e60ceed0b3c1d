import { execFileSync } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { doors, peers, room } from "./room.ts";

const scratch = `${room}node_modules/.cache/declarations`;

/**
 * Makes the types of every door, once for `import` and once for `require`. The compiler writes one file of declarations
 * per source file; those of the contract are then put in, because nobody can install it.
 *
 * @throws Error when the compiler finds a mistake.
 */
export async function makeDeclarations(): Promise<void> {
  rmSync(scratch, { recursive: true, force: true });
  const compiler = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc");
  execFileSync(process.execPath, [compiler, "-p", `${room}tsconfig.build.json`, "--noCheck"], { stdio: "inherit" });
  // The compiler copies no declarations that are written already.
  cpSync(`${room}../contract/src/gen/validators.d.ts`, `${scratch}/contract/src/gen/validators.d.ts`);
  writeFileSync(`${scratch}/tsconfig.json`, "{}");

  for (const extension of ["d.ts", "d.cts"]) {
    const bundle = await rolldown({
      input: Object.fromEntries(
        Object.entries(doors).map(([name, file]) => [name, `${scratch}/client/${file.replace(/\.ts$/, ".d.ts")}`]),
      ),
      external: peers,
      plugins: [contractPlugin, dts({ dtsInput: true, emitDtsOnly: true, tsconfig: `${scratch}/tsconfig.json` })],
    });
    await bundle.write({
      dir: `${room}dist`,
      format: "esm",
      entryFileNames: `[name].${extension}`,
      chunkFileNames: `shared/[name].${extension}`,
      plugins: [withoutRuntime],
    });
    await bundle.close();
  }
}

/** Finds the declarations of the contract's doors where the compiler has written them. */
const contractPlugin = {
  name: "contract",
  resolveId: {
    order: "pre",
    handler(id: string) {
      const [, door] = /^@credential-api\/contract(?:\/(.+))?$/.exec(id) ?? [undefined];
      return id.startsWith("@credential-api/contract") ? `${scratch}/contract/src/${door ?? "index"}.d.ts` : undefined;
    },
  },
} as const;

/** Types need no helpers at run time; the bundler leaves the name of one behind. */
const withoutRuntime = {
  name: "without-runtime",
  generateBundle(_options: unknown, files: Record<string, unknown>) {
    for (const name of Object.keys(files)) if (name.startsWith("shared/rolldown-runtime")) delete files[name];
  },
};
