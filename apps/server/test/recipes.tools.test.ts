import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const recipes = fileURLToPath(new URL("../recipes", import.meta.url));

/** Runs a program in the folder of a recipe and returns its exit code with all that it has printed. */
function run(recipe: string, program: string, parameters: readonly string[]) {
  const { VITEST: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(program, parameters, {
    cwd: join(recipes, recipe),
    env,
    encoding: "utf8",
  });
  return { status, output: `${stdout}${stderr}` };
}

test("the recipe for Vitest passes", () => {
  const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  const { status, output } = run("vitest", process.execPath, [vitest, "run"]);
  expect(output).toMatch(/2 passed/);
  expect(status).toBe(0);
});

test("the recipe for pytest passes", ({ skip }) => {
  const hasPytest = spawnSync("pytest", ["--version"]).status === 0;
  skip(!hasPytest, "pytest is not installed: apt-get install python3-pytest, or pip install pytest");
  const { status, output } = run("pytest", "pytest", ["-q", "-p", "no:cacheprovider"]);
  expect(output).toMatch(/3 passed/);
  expect(status).toBe(0);
});
