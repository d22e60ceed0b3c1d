import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test, vi } from "vitest";
import { mayModify } from "./support/patch.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** Runs a command of the server; `output` is what its standard output is. Resolves with its exit code and error output. */
async function run(parameters: readonly string[], output: "no reader" | number) {
  const env = { PATH: process.env.PATH, DATA_DIR: temporaryDirectory() };
  const child = spawn(process.execPath, [main, ...parameters], {
    env,
    stdio: ["ignore", output === "no reader" ? "pipe" : output, "pipe"],
  });
  child.stdout?.destroy();
  const errors = child.stderr?.toArray();
  const [exitCode] = await once(child, "exit");
  return { exitCode, stderr: Buffer.concat((await errors) ?? []).toString() };
}

test.each([["--help"], ["export", "--help"], ["token", ...mayModify]])(
  "a command whose reader has gone ends as a broken pipe ends a program, without a stack: %s",
  async (...parameters) => {
    const { exitCode, stderr } = await run(parameters, "no reader");
    expect(exitCode).toBe(141);
    expect(stderr).not.toMatch(/EPIPE|\bat /);
  },
);

test.skipIf(!existsSync("/dev/full"))("a command whose output is a full disk says so and ends with 1", async () => {
  const full = openSync("/dev/full", "w");
  onTestFinished(() => closeSync(full));
  const { exitCode, stderr } = await run(["token", ...mayModify], full);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/\nThe standard output cannot be written \(ENOSPC\)\.\n$/);
});
