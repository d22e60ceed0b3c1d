import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { workspaceCompiler } from "../src/tools.ts";
import { clientFolder } from "./support/folders.ts";
import { install } from "./support/install.ts";
import { pack } from "./support/pack.ts";
import { readSnippets } from "./support/read-snippets.ts";

const run = promisify(execFile);

test("the first example of the client's README runs unchanged where only the two tarballs are installed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "credential-api-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  install(folder, await pack("client"), await pack("reference"));

  const readme = readFileSync(join(clientFolder, "README.md"), "utf8");
  const example = readSnippets(readme).find(({ language, output }) => language === "ts" && output !== "");
  if (example === undefined) throw new Error("the README shows no example with its output");
  expect(example.code).toContain('from "@credential-api/reference"');
  const file = join(folder, "example.mts");
  writeFileSync(file, example.code);

  expect(await run(process.execPath, [file])).toEqual({ stdout: example.output, stderr: "" });
  const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom"];
  const check = run(process.execPath, [workspaceCompiler("typescript"), ...options, "--types", "", file]);
  expect((await check.catch((error) => error)).stdout).toBe("");
}, 120_000);
