import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { repositoryRoot } from "../src/cli.ts";

const biome = createRequire(join(repositoryRoot, "package.json")).resolve("@biomejs/biome/bin/biome");

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cycles-"));
  const { linter } = JSON.parse(readFileSync(join(repositoryRoot, "biome.json"), "utf8"));
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ linter }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function lint(a: string, b: string) {
  writeFileSync(join(folder, "a.ts"), a);
  writeFileSync(join(folder, "b.ts"), b);
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, "lint", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

it("lint fails on two files that import each other, also for types only", () => {
  const { status, output } = lint(
    'import { b } from "./b.ts";\nexport type A = string;\nexport const a = b;\n',
    'import type { A } from "./a.ts";\nexport const b: A = "";\n',
  );
  expect(output).toContain("noImportCycles");
  expect(status).toBe(1);
});

it("lint passes when one of them imports the other", () => {
  expect(lint('import { b } from "./b.ts";\nexport const a = b;\n', 'export const b = "";\n')).toMatchObject({
    status: 0,
  });
});
