import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";
import { compilerPath } from "./check-types.ts";
import { type CompilerProcess, startCompiler } from "./compiler-process.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

let compiler: CompilerProcess;
afterEach(() => compiler.stop());

it("answers questions, also such as are asked beside each other", async () => {
  compiler = startCompiler(compilerPath(root), tmpdir());
  const answers = await Promise.all(Array.from({ length: 20 }, () => compiler.ask("initialize", {})));
  expect(answers).toEqual(Array.from({ length: 20 }, () => expect.objectContaining({ currentDirectory: tmpdir() })));
});

it("says in the compiler's words why a question is refused, and lives on", async () => {
  compiler = startCompiler(compilerPath(root), tmpdir());
  await expect(compiler.ask("tellFortune", {})).rejects.toThrow(/^The compiler failed: .*tellFortune/);
  expect(compiler.isAlive).toBe(true);
});

it("refuses to wait for a process that has ended", async () => {
  compiler = startCompiler(compilerPath(root), tmpdir());
  await compiler.stop();
  expect(compiler.isAlive).toBe(false);
  await expect(compiler.ask("initialize", {})).rejects.toThrow("The compiler has ended.");
});

it("says what a process has said before it ended", async () => {
  compiler = startCompiler(process.execPath, tmpdir());
  await expect(compiler.ask("initialize", {})).rejects.toThrow(
    /^The compiler has ended \(exit code 9\)\. .*bad option/s,
  );
});

it("says when there is no such program", async () => {
  compiler = startCompiler("/nowhere/tsc", tmpdir());
  await expect(compiler.ask("initialize", {})).rejects.toThrow("ENOENT");
});
