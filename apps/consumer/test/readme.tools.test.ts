import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { tools, workspaceCompiler } from "../src/tools.ts";
import { appFolder, cacheFolder, clientFolder } from "./support/folders.ts";
import { installPackages } from "./support/install.ts";
import { type PackageName, pack } from "./support/pack.ts";
import { readSnippets, type Snippet } from "./support/read-snippets.ts";

const run = promisify(execFile);
const readme = readFileSync(join(clientFolder, "README.md"), "utf8");
const snippets = readSnippets(readme);
const isTest = ({ code }: Snippet) => code.includes('from "vitest"');
const isPage = ({ code }: Snippet) => code.includes('from "msw/browser"');
const isShell = ({ language }: Snippet) => language === "sh";
const isFile = ({ file }: Snippet) => file !== undefined;
const programs = snippets.filter((each) => !isTest(each) && !isPage(each) && !isShell(each) && !isFile(each));
const readFixture = (file: string) => readFileSync(join(appFolder, "test/fixtures", file), "utf8");
const showPage = readFixture("show-page.tsx");
const dom = join(appFolder, "test/fixtures/dom.js");
const showVuePage = readFixture("show-vue-page.ts");

/** What shows the component `Page` of a program, if it has one. */
function harnessOf({ code }: Snippet): string {
  if (!/^(function|const) Page\b/m.test(code)) return "";
  return code.includes('from "vue"') ? showVuePage : showPage;
}

// Within this app, so that the examples find the reference, React and MSW as well. The client is the packed one.
let folder: string;
beforeAll(async () => {
  mkdirSync(cacheFolder, { recursive: true });
  folder = mkdtempSync(join(cacheFolder, "readme-"));
  await installPackages(folder, ["client"]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = ({ name }: Snippet) => name.replaceAll(/\W+/g, "-").toLowerCase();

describe("the client's README", () => {
  test.concurrent.each(programs)("prints what it says: $name", async (snippet) => {
    const source = `${snippet.code}\n${harnessOf(snippet)}`;
    const { code } = await transform(source, {
      loader: snippet.language === "tsx" ? "tsx" : "ts",
      jsx: "automatic",
      target: "es2022",
      define: { "import.meta.env.DEV": "true" },
    });
    const file = join(folder, `${fileOf(snippet)}.mjs`);
    writeFileSync(file, code);
    const flags = harnessOf(snippet) ? ["--import", pathToFileURL(dom).href] : [];
    expect(await run(process.execPath, [...flags, file])).toEqual({ stdout: snippet.output, stderr: "" });
  });

  test.each(snippets.filter(isShell))(
    "shows commands that work beside the packed tarballs: $name",
    async ({ code }) => {
      const empty = mkdtempSync(join(tmpdir(), "credential-api-"));
      onTestFinished(() => rmSync(empty, { recursive: true }));
      for (const name of ["client", "contract", "reference"] satisfies readonly PackageName[]) {
        const tarball = await pack(name);
        copyFileSync(tarball, join(empty, basename(tarball)));
      }
      await run(code, { cwd: empty, shell: true });
      expect(readdirSync(join(empty, "node_modules/@credential-api/client"))).toContain("dist");
    },
  );

  test("shows tests that pass", async () => {
    const tests = snippets.filter(isTest);
    for (const each of tests) writeFileSync(join(folder, `${fileOf(each)}.test.${each.language}`), each.code);
    const vitest = join(appFolder, "node_modules/vitest/vitest.mjs");
    const report = join(folder, "report.json");
    const flags = ["--root", folder, "--fsModuleCache=false", "--reporter=json", `--outputFile=${report}`];
    await run(process.execPath, [vitest, "run", ...flags]).catch(() => undefined);
    const { numPassedTests, numFailedTests, success, testResults } = JSON.parse(readFileSync(report, "utf8"));
    expect({ numFailedTests, success }, JSON.stringify(testResults)).toEqual({ numFailedTests: 0, success: true });
    expect(numPassedTests).toBeGreaterThanOrEqual(tests.length);
  });

  test("shows nothing that does not compile, strictly", async () => {
    const files = snippets
      .filter((each) => !isShell(each) && !isFile(each))
      .map((each) => {
        const file = `${fileOf(each)}.${each.language}`;
        writeFileSync(join(folder, file), `${each.code}\nexport {};\n`);
        return file;
      });
    const compilerOptions = {
      lib: ["es2024", "dom"],
      types: ["node", "vite/client"],
      jsx: "react-jsx",
      noUnusedLocals: false,
    };
    const config = join(folder, "tsconfig.json");
    writeFileSync(
      config,
      JSON.stringify({ extends: join(appFolder, "../../tsconfig.base.json"), compilerOptions, files }),
    );
    const { stdout } = await run(process.execPath, [workspaceCompiler("typescript"), "-p", config]).catch(
      (error) => error,
    );
    expect(stdout).toBe("");
  });
});

test("the client's README names the runtimes and compilers that the tests try", () => {
  const table = /## Runtimes\n[\s\S]*?\n## /.exec(readme)?.[0] ?? "";
  const [node = [], typescript = []] = ["node-", "typescript-"].map((prefix) =>
    Object.keys(tools).flatMap((name) => (name.startsWith(prefix) ? name.slice(prefix.length) : [])),
  );
  const minor = ({ package: name }: { readonly package: string }) => /@(\d+\.\d+)\.\d+$/.exec(name)?.[1];
  expect(table).toContain(`| Node | ${[...node, process.versions.node.split(".")[0]].join(", ")} |`);
  expect(table).toContain(`| Bun | ${minor(tools.bun)} |`);
  expect(table).toContain(`| Deno | ${minor(tools.deno)} |`);
  expect(table).toContain(`| TypeScript | ${[...typescript, "5.9", "7.0"].sort().join(", ")}: `);
});

test("the runner reads every example and its output", () => {
  const text = [
    "## One",
    "```ts",
    "const a = 1;",
    "```",
    "## Two",
    "```ts",
    "console.log(a);",
    "```",
    "",
    "```text",
    "2",
    "```",
    "```sh",
    "rm",
    "```",
    "```tsx",
    'import { test } from "vitest";',
    "```",
    "```ts",
    "// app/b.ts",
    "```",
  ].join("\n");
  expect(readSnippets(text)).toEqual([
    { name: "One 1", language: "ts", code: "const a = 1;\n", output: "" },
    { name: "Two 1", language: "ts", code: "const a = 1;\n\nconsole.log(a);\n", output: "2\n" },
    { name: "Two 2", language: "sh", code: "rm\n", output: "" },
    { name: "Two 3", language: "tsx", code: 'import { test } from "vitest";\n', output: "" },
    { name: "Two 4", language: "ts", code: "// app/b.ts\n", file: "app/b.ts", output: "" },
  ]);
});
