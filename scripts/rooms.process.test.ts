import { execFileSync } from "node:child_process";
import { relative, sep } from "node:path";
import { expect, test } from "vitest";
import { findCommand, findNode, root } from "./toolchain.mjs";

/** The test files that vitest finds, with the project of each. */
function listTests(...flags: readonly string[]): readonly { readonly file: string; readonly projectName: string }[] {
  const command = [findCommand("vitest") ?? "", "list", "--filesOnly", "--json", ...flags];
  const found = JSON.parse(execFileSync(findNode(), command, { cwd: root, encoding: "utf8" }));
  return found.map(({ file, projectName }: { file: string; projectName: string }) => ({
    file: relative(root, file).split(sep).join("/"),
    projectName,
  }));
}

const git = ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate", "*.test.ts", "*.test.js"];
const tracked = execFileSync("git", git, { cwd: root, encoding: "utf8" }).trim().split("\n");

test("npm test and test:tools together run each test file once", () => {
  const files = [...listTests(), ...listTests("--config", "vitest.tools.config.ts")].map(({ file }) => file);
  expect(files.toSorted()).toEqual(tracked.toSorted());
});

test("test:fast runs every test file but those that may start a process or need a tool", () => {
  const fast = listTests("--project=!*:process").map(({ file }) => file);
  expect(fast.toSorted()).toEqual(tracked.filter((file) => !/\.(process|tools)\.test\.[jt]s$/.test(file)).toSorted());
});
