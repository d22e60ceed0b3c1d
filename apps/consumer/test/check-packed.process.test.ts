import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  declarationsThatImportOurs,
  differingEntries,
  filesWithoutMap,
  publintMessages,
  typeProblems,
  undeclaredImports,
  workspaceVersions,
  wrongFiles,
} from "./support/check-packed.ts";
import { packFaultyPackage } from "./support/faulty-package.ts";

describe("the checks of packed packages, on a package with a fault for each", () => {
  let project: string;
  let folder: string;
  let tarball: string;
  beforeAll(() => {
    project = mkdtempSync(join(tmpdir(), "credential-api-"));
    folder = join(project, "node_modules/@credential-api/faulty");
    mkdirSync(folder, { recursive: true });
    tarball = packFaultyPackage(folder);
  });
  afterAll(() => rmSync(project, { recursive: true }));

  test("publint reports a main file that does not exist", async () => {
    expect(await publintMessages(tarball)).toContainEqual(expect.stringContaining("dist/main.cjs"));
  });

  test("attw reports types of the other module format, and an entry that node10 does not find", async () => {
    const problems = await typeProblems(tarball);
    expect(problems).toContainEqual(expect.stringContaining('"FalseESM"'));
    expect(problems).toContainEqual(expect.stringMatching(/"NoResolution".*undeclared|undeclared.*"NoResolution"/));
  });

  test("an undeclared package and a module of Node are found", async () => {
    expect([...new Set(await undeclaredImports(folder))].sort()).toEqual(["left-out", "node:fs"]);
  });

  test("a name that require does not have is found", async () => {
    expect(await differingEntries(project, folder)).toEqual(["@credential-api/faulty"]);
  });

  test("types that import a package of this repository are found", () => {
    expect([...declarationsThatImportOurs(folder)].sort()).toEqual(["dist/undeclared.d.cts", "dist/undeclared.d.ts"]);
  });

  test("a version that only pnpm understands is found", () => {
    expect(workspaceVersions(folder)).toEqual(["hono catalog:"]);
  });

  test("code without a source map is found", () => {
    expect(filesWithoutMap(folder)).toContain("dist/index.js");
  });

  test("a source, a test and a missing licence are found", () => {
    expect(wrongFiles(folder)).toEqual(
      expect.arrayContaining(["src/index.ts", "dist/index.test.js", "LICENSE is missing"]),
    );
  });
});
