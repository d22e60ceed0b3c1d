import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findConsole } from "../bin/find-console.js";
import { temporaryDirectory } from "./support/temporary-directory.ts";

test("the page of the console is built from its source, once", async () => {
  const first = await findConsole();
  expect(first.problem).toBeUndefined();
  const index = readFileSync(join(first.folder ?? "", "index.html"), "utf8");
  const files = [...index.matchAll(/"\/console\/([^"]+)"/g)].map(([, name = ""]) => name);
  expect(files.some((name) => /^assets\/.*\.js$/.test(name))).toBe(true);
  for (const name of files) expect([name, existsSync(join(first.folder ?? "", name))]).toEqual([name, true]);
  expect(await findConsole()).toEqual(first);
});

test("the page has no script and no style in its text, because its policy applies none", async () => {
  const { folder = "" } = await findConsole();
  const index = readFileSync(join(folder, "index.html"), "utf8");
  expect(index).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>|<style|\sstyle=|\son\w+=/);
});

test("a page that cannot be built is a problem that says why, and no exception", async () => {
  const folder = temporaryDirectory();
  const builder = join(folder, "build.js");
  writeFileSync(builder, 'throw new Error("main.tsx has a fault");');
  const { folder: build, problem } = await findConsole({ folder: join(folder, "builds"), builder });
  expect(build).toBeUndefined();
  expect(problem).toContain("main.tsx has a fault");
});
