import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contract } from "@credential-api/contract";
import { expect, test } from "vitest";
import {
  declarationsThatImportOurs,
  entriesOf,
  filesWithoutMap,
  mappedSources,
  publintMessages,
  readManifest,
  typeProblems,
  undeclaredImports,
  workspaceVersions,
  wrongFiles,
} from "./support/check-packed.ts";
import { rootFolder } from "./support/folders.ts";
import { useProject } from "./support/install.ts";
import { pack } from "./support/pack.ts";

const project = useProject("conformance");
const folder = () => project.installed("conformance");
const read = (file: string) => readFileSync(join(folder(), file), "utf8");

test("is one entry point and one program, as an ES module", () => {
  expect(entriesOf(folder())).toEqual([{ subpath: "", file: join(folder(), "dist/index.js") }]);
  expect(readManifest(folder()).bin).toEqual({ conformance: "./dist/conformance.js" });
  expect(read("dist/conformance.js")).toMatch(/^#!\/usr\/bin\/env node\n/);
});

test("has no publint message, not even a suggestion", async () => {
  expect(await publintMessages(await pack("conformance"))).toEqual([]);
});

test("has the right types; only code that must be CommonJS cannot read them", async () => {
  const problems = await typeProblems(await pack("conformance"));
  expect(problems.filter((problem) => !problem.includes('"CJSResolvesToESM"'))).toEqual([]);
});

test("imports only its dependencies and modules of Node, and nothing of this repository", async () => {
  expect(await undeclaredImports(folder())).toEqual([]);
  expect(declarationsThatImportOurs(folder())).toEqual([]);
  expect(workspaceVersions(folder())).toEqual([]);
});

test("has a source map for every file of code, with the sources as they are here", () => {
  expect(filesWithoutMap(folder())).toEqual([]);
  const here = join(rootFolder, "packages/conformance/dist");
  // The text of what is not code is not in the maps.
  const written = mappedSources(folder()).filter(({ path }) => !path.endsWith(".json"));
  const sources = written.map(({ path, content }) => ({ file: join(here, path), content }));
  expect(sources.length).toBeGreaterThan(0);
  for (const { file, content } of sources) expect(content, file).toBe(readFileSync(file, "utf8"));
});

test("carries its README, its changelog, its examples and all licences, and no source, test or script", () => {
  expect(wrongFiles(folder())).toEqual([]);
  expect(read("LICENSE")).toBe(readFileSync(join(rootFolder, "LICENSE"), "utf8"));
  for (const [, file = ""] of read("README.md").matchAll(/\]\((examples\/[^)]+)\)/g)) expect(read(file)).not.toBe("");
  expect(read("dist/THIRD-PARTY-NOTICES.txt")).toMatch(/^ajv 8\.\d+\.\d+ \(MIT\)/);
  expect(read("CHANGELOG.md")).toContain(`\n## ${readManifest(folder()).version}\n`);
  expect(read("CHANGELOG.md")).toContain(`contract ${contract.version}.`);
});
