import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { findTool, workspaceCompiler } from "../src/tools.ts";
import { appFolder } from "./support/folders.ts";
import { useProject } from "./support/install.ts";
import { skipWithout } from "./support/skip-without.ts";

// Old compilers are slow on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const project = useProject("client", "contract", "reference");

interface Compiler {
  readonly name: string;
  readonly compiler: string | undefined;
  /** The oldest and the newest compile every setting, those between them the strict one. */
  readonly isExtreme: boolean;
}

const compilers: readonly Compiler[] = [
  { name: "TypeScript 5.4", compiler: findTool("typescript-5.4"), isExtreme: true },
  { name: "TypeScript 5.9", compiler: workspaceCompiler("typescript-5.9"), isExtreme: false },
  { name: "TypeScript 6.0", compiler: findTool("typescript-6.0"), isExtreme: false },
  { name: "TypeScript 7.0", compiler: workspaceCompiler("typescript"), isExtreme: true },
];

const always = { noEmit: true, target: "es2022", lib: ["es2022", "dom"], types: [], skipLibCheck: true };
/**
 * Checks the declarations, too, so that a mistake in the package's own is not overlooked. Those of Vue and TanStack Query take
 * two thirds of the time, so only the oldest and the newest compiler do it. The compiler's own are left out.
 */
const withDeclarations = { skipLibCheck: false, skipDefaultLibCheck: true };
const nodenext = { module: "nodenext", moduleResolution: "nodenext" };

const programs = ["types", "types-react-query", "types-vue-query", "types-reference"];
const esm = programs.map((name) => `${name}.ts`);
const cjs = programs.map((name) => `${name}.cts`);
/** The declarations of hono, which the reference is made on, need TypeScript 5.7. */
const isOfClient = (file: string) => !file.startsWith("types-reference");

const strict = { strict: true, exactOptionalPropertyTypes: true };
const strictly = { how: "strict, with exact optional properties", options: strict };
const settings: readonly { readonly how: string; readonly options: object }[] = [
  { ...strictly, options: { ...strict, ...withDeclarations } },
  { how: "not strict", options: { strict: false } },
];

beforeAll(() => {
  for (const name of programs) {
    copyFileSync(join(appFolder, `test/fixtures/${name}.ts`), join(project.folder, `${name}.ts`));
    copyFileSync(join(appFolder, `test/fixtures/${name}.ts`), join(project.folder, `${name}.cts`));
  }
  mkdirSync(join(project.folder, "node_modules/@tanstack"));
  mkdirSync(join(project.folder, "node_modules/@types"));
  for (const name of ["@tanstack/react-query", "@tanstack/vue-query", "@types/react", "@types/node", "vue"]) {
    symlinkSync(
      realpathSync(join(appFolder, "node_modules", name)),
      join(project.folder, "node_modules", name),
      "junction",
    );
  }
  // npm puts it here, beside the packages that depend on it.
  const core = join(realpathSync(join(appFolder, "node_modules/@tanstack/react-query")), "../query-core");
  symlinkSync(realpathSync(core), join(project.folder, "node_modules/@tanstack/query-core"), "junction");
});

/** Compiles files of the project. Returns the output of the compiler. */
async function compile(compiler: string, name: string, compilerOptions: object, files: readonly string[]) {
  const config = join(project.folder, `tsconfig.${name.replaceAll(/\W+/g, "-")}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...always, ...compilerOptions }, files }));
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, "-p", config]).catch((error) => error);
  return String(stdout);
}

describe.each(compilers)("the types of the packed client in $name", ({ name, compiler = "", isExtreme }) => {
  const isMissing = skipWithout(compiler, `${name} does not check the packed client`);

  const cases = isExtreme ? settings : [strictly];
  test.skipIf(isMissing).each(cases)("compile as ESM and as CommonJS: $how", async ({ how, options }) => {
    const files = name === "TypeScript 5.4" ? [...esm, ...cjs].filter(isOfClient) : [...esm, ...cjs];
    expect(await compile(compiler, `${name} ${how}`, { ...nodenext, ...options }, files)).toBe("");
  });
});

const oldest = findTool("react-query-5.89");
const isMissing = skipWithout(oldest, "the types are not compiled with the oldest TanStack Query");

test.skipIf(isMissing)("compile with the oldest TanStack Query that the peer range allows", async () => {
  const paths = { "@tanstack/react-query": [dirname(oldest ?? "")] };
  const options = { ...nodenext, strict: true, paths };
  expect(await compile(workspaceCompiler("typescript"), "oldest", options, ["types-react-query.ts"])).toBe("");
});

test("compile for a bundler", async () => {
  const options = { module: "esnext", moduleResolution: "bundler", strict: true };
  expect(await compile(workspaceCompiler("typescript"), "bundler", options, esm)).toBe("");
});

describe("where package.json exports are turned off", () => {
  test("compile for a bundler", async () => {
    const options = { module: "esnext", moduleResolution: "bundler", resolvePackageJsonExports: false, strict: true };
    expect(await compile(workspaceCompiler("typescript"), "no exports", options, esm)).toBe("");
  });

  test("compile in the resolution that knows no exports (node10)", async () => {
    const options = { module: "commonjs", moduleResolution: "node10", strict: true };
    expect(await compile(workspaceCompiler("typescript-5.9"), "node10", options, cjs)).toBe("");
  });

  test("a subpath that the package does not have is an error, so the others are really resolved", async () => {
    const options = { module: "esnext", moduleResolution: "bundler", resolvePackageJsonExports: false, strict: true };
    const file = project.write(
      "missing.ts",
      'import "@credential-api/client/none";\nimport * as none from "@credential-api/client/none";\nvoid none;\n',
    );
    expect(await compile(workspaceCompiler("typescript"), "missing", options, [file])).toContain("Cannot find module");
  });
});

test("compile in a service that has Node's types and no DOM", async () => {
  const options = { ...nodenext, strict: true, lib: ["es2022"], types: ["node"] };
  expect(await compile(workspaceCompiler("typescript"), "node", options, ["types.ts", "types-reference.ts"])).toBe("");
});

test("a mistake in a declaration of the package is found, so they are really checked", async () => {
  project.write("wrong.d.ts", "export declare const wrong: Missing;\n");
  const file = project.write("import-wrong.ts", 'import { wrong } from "./wrong.js";\nvoid wrong;\n');
  const options = { ...nodenext, ...strict, ...withDeclarations };
  expect(await compile(workspaceCompiler("typescript"), "wrong", options, [file])).toContain(
    "Cannot find name 'Missing'",
  );
});

test("a mistake is an error: a compiler without output has really looked", async () => {
  const file = project.write("mistake.ts", 'import { limits } from "@credential-api/client";\nlimits.updateNothing;\n');
  expect(await compile(workspaceCompiler("typescript"), "mistake", { ...nodenext, strict: true }, [file])).toContain(
    "Property 'updateNothing' does not exist",
  );
});
