import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isGenerated, rememberGenerated } from "./known-inputs.ts";
import { GENERATED } from "./write-generated.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "known-inputs-"));
  write("spec/openapi.yaml", "openapi: 3.1.1\n");
  write(`${GENERATED}/types.ts`, "export {};\n");
});
afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

it("knows nothing before the first time", () => {
  expect(isGenerated(root)).toBe(false);
});

it("knows what was there", () => {
  rememberGenerated(root);
  expect(isGenerated(root)).toBe(true);
});

it.each([
  ["an edit of the contract", "spec/openapi.yaml", "openapi: 3.1.0\n"],
  ["a new file of the contract", "spec/operations/read/operation.yaml", "{}\n"],
  ["an edit of the generated code", `${GENERATED}/types.ts`, "export {}\n"],
  ["a file that is not generated", `${GENERATED}/more.ts`, "export {};\n"],
])("does not know %s", (_, name, text) => {
  rememberGenerated(root);
  write(name, text);
  expect(isGenerated(root)).toBe(false);
});
