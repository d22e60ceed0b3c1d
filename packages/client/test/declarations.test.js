import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const room = fileURLToPath(new URL("..", import.meta.url));

test("no declaration of this package names the library that sends", () => {
  const directory = mkdtempSync(join(tmpdir(), "credential-api-"));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const compiler = join(createRequire(import.meta.url).resolve("typescript/package.json"), "../bin/tsc");
  const options = ["--noEmit", "false", "--declaration", "--emitDeclarationOnly", "--outDir", directory];
  execFileSync(process.execPath, [compiler, "-p", room, ...options]);

  const declarations = readdirSync(directory, { recursive: true, encoding: "utf8" }).filter((file) =>
    /^src\/[a-z-]+\.d\.ts$/.test(file.replaceAll("\\", "/")),
  );
  expect(declarations).toContain(join("src", "wire.d.ts"));
  for (const file of declarations) expect(readFileSync(join(directory, file), "utf8"), file).not.toMatch(/openapi-/i);
});

test("one file imports it", () => {
  const files = readdirSync(join(room, "src")).filter((file) => !file.includes(".test"));
  const naming = files.filter((file) => readFileSync(join(room, "src", file), "utf8").includes("openapi-fetch"));
  expect(naming).toEqual(["wire.ts"]);
});
