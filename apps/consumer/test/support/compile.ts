import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll } from "vitest";
import { appFolder } from "./folders.ts";
import { type Project, useProject } from "./install.ts";

const always = { noEmit: true, target: "es2022", lib: ["es2022", "dom"], types: [], skipLibCheck: true };
const programs = ["types", "types-react-query", "types-vue-query", "types-reference"];

/** The programs of the fixtures, as ES modules. */
export const esm = programs.map((name) => `${name}.ts`);
/** The programs of the fixtures, as CommonJS. */
export const cjs = programs.map((name) => `${name}.cts`);

export const nodenext = { module: "nodenext", moduleResolution: "nodenext" };
export const strict = { strict: true, exactOptionalPropertyTypes: true };
/**
 * Checks the declarations, too, so that a mistake in the package's own is not overlooked. Those of Vue and TanStack Query take
 * several seconds. The compiler's own are left out.
 */
export const withDeclarations = { skipLibCheck: false, skipDefaultLibCheck: true };

/** A project with the packed packages, their peers and the programs of the fixtures. */
export interface TypedProject extends Project {
  /** Compiles files of the project. Returns the output of the compiler. */
  readonly compile: (
    compiler: string,
    name: string,
    compilerOptions: object,
    files: readonly string[],
  ) => Promise<string>;
}

/** Makes a project to compile in before the tests of a file, and removes it after them. */
export function useTypedProject(): TypedProject {
  const project = useProject("client", "contract", "reference");
  beforeAll(() => {
    for (const name of programs) {
      for (const extension of ["ts", "cts"]) {
        copyFileSync(join(appFolder, `test/fixtures/${name}.ts`), join(project.folder, `${name}.${extension}`));
      }
    }
    mkdirSync(join(project.folder, "node_modules/@tanstack"));
    mkdirSync(join(project.folder, "node_modules/@types"));
    const link = (name: string, folder: string) =>
      symlinkSync(realpathSync(folder), join(project.folder, "node_modules", name), "junction");
    for (const name of ["@tanstack/react-query", "@tanstack/vue-query", "@types/react", "@types/node", "vue"]) {
      link(name, join(appFolder, "node_modules", name));
    }
    // npm puts it here, beside the packages that depend on it.
    link(
      "@tanstack/query-core",
      join(realpathSync(join(appFolder, "node_modules/@tanstack/react-query")), "../query-core"),
    );
  });
  return Object.assign(project, {
    compile: async (compiler: string, name: string, compilerOptions: object, files: readonly string[]) => {
      const config = join(project.folder, `tsconfig.${name.replaceAll(/\W+/g, "-")}.json`);
      writeFileSync(config, JSON.stringify({ compilerOptions: { ...always, ...compilerOptions }, files }));
      const { stdout } = await promisify(execFile)(process.execPath, [compiler, "-p", config]).catch((error) => error);
      return String(stdout);
    },
  });
}
