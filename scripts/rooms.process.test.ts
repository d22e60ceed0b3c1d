import { execFileSync } from "node:child_process";
import { globSync } from "node:fs";
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

test("npm test and the test commands with a configuration of their own together run each test file once", () => {
  const configurations = globSync("vitest*.config.ts", { cwd: root });
  const files = configurations.flatMap((name) => listTests("--config", name)).map(({ file }) => file);
  expect(files.toSorted()).toEqual(tracked.toSorted());
});

test("test:fast runs every test file of npm test but those that may start a process", () => {
  const [all = [], fast = []] = [listTests(), listTests("--project=!*:process")].map((found) =>
    found.map(({ file }) => file).toSorted(),
  );
  expect(fast).toEqual(all.filter((file) => !/\.process\.test\.[jt]s$/.test(file)));
});
