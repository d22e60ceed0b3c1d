import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { findFolderCycles } from "./folder-cycles.mjs";

/** Finds the cycles of a repository whose one room has these files. */
function cyclesOf(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "folder-cycles-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, "apps/room/src", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return findFolderCycles(folder);
}

test("two folders that import each other are a cycle, also for types only and where no files do", () => {
  const files = {
    "read/a.ts": 'import type { B } from "../rules/b.ts";',
    "read/json.ts": "export const json = 1;",
    "rules/b.ts": "export type B = 1;",
    "rules/deep/c.ts": 'export { json } from "../../read/json.ts";',
  };
  expect(cyclesOf(files)).toEqual([
    [
      "apps/room/src: read and rules",
      "  apps/room/src/read/a.ts imports apps/room/src/rules/b.ts",
      "  apps/room/src/rules/deep/c.ts imports apps/room/src/read/json.ts",
    ].join("\n"),
  ]);
});

test("a cycle through a file beside the folders is found", () => {
  const files = {
    "read/a.ts": 'import "../b.ts";',
    "b.ts": 'const c = await import("./rules/c.ts");',
    "rules/c.ts": 'import {\n  a,\n} from "../read/a.ts";',
  };
  expect(cyclesOf(files)).toHaveLength(1);
});

test("folders that import in one direction, an entry beside its folder and tests are no cycle", () => {
  const files = {
    "read/a.ts": 'import "../options.ts";',
    "options.ts": 'import "./read/b.ts";',
    "rules/c.ts": 'import "../read/a.ts";',
    "read/a.test.ts": 'import "../rules/c.ts";',
  };
  expect(cyclesOf(files)).toEqual([]);
});
