/** A setup file of vitest for all tests but `*.process.test.*`: starting a process, such as a browser, is an error. */
import childProcess, { ChildProcess } from "node:child_process";
import { syncBuiltinESMExports } from "node:module";
import { expect } from "vitest";

function forbid(): never {
  const { testPath = "This file" } = expect.getState();
  throw new Error(`${testPath} starts a process. Rename it to *.process.test.ts, so that test:fast leaves it out.`);
}

// Every asynchronous way to start a process ends here.
Object.assign(ChildProcess.prototype, { spawn: forbid });
Object.assign(childProcess, { spawnSync: forbid, execSync: forbid, execFileSync: forbid });
syncBuiltinESMExports();
