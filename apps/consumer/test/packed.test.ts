import { globSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { contract } from "@credential-api/contract";
import { build } from "esbuild";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, test } from "vitest";
import { clientFolder } from "./support/folders.ts";
import { useProject } from "./support/install-client.ts";
import { packClient } from "./support/pack-client.ts";

const project = useProject();
const doors = ["index", "react-query", "testing", "validate"];

const read = (file: string) => readFileSync(join(project.client, file), "utf8");
const manifest = () => JSON.parse(read("package.json"));

test("publint has nothing to say, not even a suggestion", async () => {
  const tarball = Uint8Array.from(readFileSync(await packClient())).buffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  expect(messages.map((each) => formatMessage(each, pkg ?? {}, { color: false }))).toEqual([]);
});

test("no types are wrong, however they are resolved", async () => {
  const result = await checkPackage(createPackageFromTarballData(Uint8Array.from(readFileSync(await packClient()))));
  if (!result.types) throw new Error("the package has no types");
  expect(result.problems).toEqual([]);
  const resolved = Object.values(result.entrypoints).flatMap(({ resolutions }) => Object.values(resolutions));
  expect(resolved.length).toBeGreaterThanOrEqual(4 * doors.length);
});

test("nothing else has to be installed with it, but what a door asks for in its name", () => {
  const { dependencies = {}, peerDependencies, peerDependenciesMeta } = manifest();
  expect(dependencies).toEqual({});
  expect(Object.keys(peerDependencies)).toEqual(["@tanstack/react-query"]);
  expect(peerDependenciesMeta).toEqual({ "@tanstack/react-query": { optional: true } });
  const installed = globSync(["*", "@*/*"], { cwd: join(project.folder, "node_modules") });
  expect(installed.filter((name) => !/^[.@][\w-]+$/.test(name))).toEqual(["@credential-api/client"]);
});

describe.each(["js", "cjs"])("code in .%s", (extension) => {
  test.each(doors)("%s imports only what is in the package: of its peer it needs types alone", async (door) => {
    const { metafile } = await build({
      entryPoints: [join(project.client, `dist/${door}.${extension}`)],
      bundle: true,
      packages: "external",
      format: "esm",
      metafile: true,
      write: false,
      logLevel: "silent",
    });
    const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
    expect(imports).toEqual([]);
  });
});

test.each(doors)("%s has the same names for import and for require", async (door) => {
  const name = door === "index" ? "@credential-api/client" : `@credential-api/client/${door}`;
  const from = join(project.folder, "index.js");
  const required: object = createRequire(from)(name);
  const imported: object = await import(pathToFileURL(join(project.client, `dist/${door}.js`)).href);
  expect(Object.keys(required).sort()).toEqual(Object.keys(imported).sort());
  expect(Object.keys(required)).not.toEqual([]);
});

test("types name neither the library that once sent, nor the contract's package", () => {
  const declarations = globSync("dist/**/*.d.{ts,cts}", { cwd: project.client });
  expect(declarations.length).toBeGreaterThanOrEqual(2 * doors.length);
  for (const file of declarations) {
    expect(read(file), file).not.toMatch(/openapi-fetch|from "@credential-api/);
  }
});

test("every file of code has a map that shows its sources, as they are here", () => {
  const files = globSync("dist/**/*.{js,cjs}", { cwd: project.client });
  for (const file of files) {
    expect(read(file), file).toMatch(/\n\/\/# sourceMappingURL=\S+\.map\s*$/);
    const { sources, sourcesContent } = JSON.parse(read(`${file}.map`));
    expect(sourcesContent, file).toHaveLength(sources.length);
    for (const source of sources) expect(source).not.toMatch(/^(\/|[a-z]+:)/i);
  }
  const { sources, sourcesContent } = JSON.parse(read("dist/testing.js.map"));
  const index = sources.findIndex((source: string) => source.endsWith("src/testing/respond-with.ts"));
  expect(sourcesContent[index]).toBe(readFileSync(join(clientFolder, "src/testing/respond-with.ts"), "utf8"));
});

test("it carries its README, its CHANGELOG and the licences of what is in it, and no source, test or script", () => {
  const files = globSync("**", { cwd: project.client }).filter((file) => statSync(join(project.client, file)).isFile());
  expect(files.filter((file) => !file.startsWith("dist")).sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "package.json",
  ]);
  expect(files.filter((file) => /test[.-]|fixture/.test(file))).toEqual([]);
  expect(read("dist/THIRD-PARTY-NOTICES.txt")).toMatch(/^ajv 8\.\d+\.\d+ \(MIT\)/);
  expect(read("README.md")).toBe(readFileSync(join(clientFolder, "README.md"), "utf8"));
  const [, latest = ""] = read("CHANGELOG.md").split(/^## /m);
  expect(latest.split("\n")[0]).toBe(manifest().version);
  expect(latest).toContain(`contract ${contract.version}.`);
});
