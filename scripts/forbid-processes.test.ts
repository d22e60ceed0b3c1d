import { exec, execFile, execFileSync, execSync, fork, spawn, spawnSync } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const node = process.execPath;

test.each(
  Object.entries({
    exec: () => exec(node),
    execFile: () => execFile(node),
    execFileSync: () => execFileSync(node),
    execSync: () => execSync(node),
    fork: () => fork("script.js"),
    spawn: () => spawn(node),
    spawnSync: () => spawnSync(node),
  }),
)("%s is an error in a test that is not *.process.test.ts", (_name, start) => {
  expect(start).toThrow("forbid-processes.test.ts starts a process. Rename it to *.process.test.ts");
});

test("a promise of a process is an error, too", async () => {
  await expect(async () => promisify(execFile)(node)).rejects.toThrow("starts a process");
});
