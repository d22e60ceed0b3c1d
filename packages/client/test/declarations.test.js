import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const room = fileURLToPath(new URL("..", import.meta.url));

test("no declaration of this package names a library that sends", () => {
  const directory = mkdtempSync(join(tmpdir(), "credential-api-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const compiler = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc");
  const options = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--outDir", directory];
  execFileSync(process.execPath, [compiler, "-p", room, ...options]);

  const declarations = readdirSync(directory, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|\/)src\/[a-z-]+\.d\.ts$/.test(file.replaceAll("\\", "/")),
  );
  expect(declarations.map((file) => file.replaceAll("\\", "/"))).toContainEqual(
    expect.stringMatching(/src\/wire\.d\.ts$/),
  );
  for (const file of declarations) expect(readFileSync(join(directory, file), "utf8"), file).not.toMatch(/openapi-/i);
});

test("one file of the core sends, and none imports openapi-fetch", () => {
  const files = readdirSync(join(room, "src")).filter((file) => /^[a-z-]+\.ts$/.test(file));
  const sourceOf = (file) => readFileSync(join(room, "src", file), "utf8");
  expect(files.filter((file) => /globalThis\.fetch|new Request\(/.test(sourceOf(file)))).toEqual(["wire.ts"]);
  expect(files.filter((file) => sourceOf(file).includes("openapi-fetch"))).toEqual([]);
});
