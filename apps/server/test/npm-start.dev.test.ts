import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { temporaryDirectory } from "./support/temporary-directory.ts";

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL("../../../", import.meta.url));
const launcher = join(root, "apps/server/bin/server.js");

/** The environment of a person: the Node of this machine, and nothing from the npm or pnpm that runs the tests. */
const PATH = (process.env.PATH ?? "")
  .split(delimiter)
  .filter((directory) => !directory.includes("node_modules"))
  .join(delimiter);

/** Starts a command that starts the server; resolves when the server listens. */
async function start(command: string, parameters: readonly string[]) {
  const child = spawn(command, parameters, {
    cwd: root,
    env: { PATH, HOME: process.env.HOME, PORT: "0", DATA_DIR: temporaryDirectory() },
    stdio: ["ignore", "pipe", "pipe"],
    // A process group of its own, as a terminal makes it.
    detached: true,
  });
  let log = "";
  let errors = "";
  child.stdout.on("data", (chunk: Buffer) => {
    log += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const { pid } = await vi.waitFor(
    () => {
      const line = log.split("\n").find((candidate) => candidate.includes('"msg":"listening"'));
      if (line === undefined) throw new Error(`The server does not listen: ${errors}${log}`);
      return JSON.parse(line) as { readonly pid: number };
    },
    { timeout: 40_000, interval: 50 },
  );
  onTestFinished(() => {
    child.kill("SIGKILL");
    if (isAlive(pid)) process.kill(pid, "SIGKILL");
  });
  return { child, pid, log: () => log };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function expectOrderlyEnd({ pid, log }: { readonly pid: number; readonly log: () => string }): Promise<void> {
  await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 10_000, interval: 50 });
  // What it wrote last can arrive after its end.
  await vi.waitFor(() => expect(log()).toMatch(/"msg":"stopping"[\s\S]*"msg":"stopped"/), { timeout: 10_000 });
}

const exitOf = (child: ChildProcess) => new Promise((resolve) => child.once("exit", (code) => resolve(code)));

/** npm leaves SIGINT to its script, because a terminal sends it to the whole group. */
const signalsThatEndNpm = ["SIGTERM", "SIGHUP", "SIGKILL"] as const;

describe.skipIf(process.platform === "win32")("the server stops in order when a signal reaches only", () => {
  test.each(signalsThatEndNpm)("npm: %s", async (signal) => {
    const server = await start("npm", ["start"]);
    server.child.kill(signal);
    await expectOrderlyEnd(server);
  });

  test.each(signalsThatEndNpm)("npm with a shell that stays between npm and its script: %s", async (signal) => {
    const shell = join(temporaryDirectory(), "resident-sh");
    writeFileSync(shell, '#!/bin/sh\nsh "$@"\nexit $?\n');
    chmodSync(shell, 0o755);
    const server = await start("npm", ["start", `--script-shell=${shell}`]);
    server.child.kill(signal);
    await expectOrderlyEnd(server);
  });

  test.each([...signalsThatEndNpm, "SIGINT"] as const)(
    "the launcher, which a process supervisor runs: %s",
    async (signal) => {
      const server = await start("node", [launcher, "serve"]);
      const exit = exitOf(server.child);
      server.child.kill(signal);
      await expectOrderlyEnd(server);
      expect(await exit).toBe(signal === "SIGKILL" ? null : 0);
    },
  );
});

test.skipIf(process.platform === "win32").each([
  ["npm", "start"],
  ["node", launcher, "serve"],
])("Ctrl-C, which a terminal sends to the whole group, stops %s %s in order", async (command, ...parameters) => {
  const server = await start(command, parameters);
  process.kill(-(server.child.pid ?? 0), "SIGINT");
  await expectOrderlyEnd(server);
});

test.skipIf(process.platform === "win32")(
  "a server that a shell starts in the background outlives the shell",
  async () => {
    const server = await start("sh", ["-c", `node '${launcher}' serve & sleep 0.1`]);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(isAlive(server.pid)).toBe(true);
  },
);

test("the launcher exits with the code of the command", async () => {
  const child = spawn("node", [launcher, "fly"], { env: { PATH }, stdio: "ignore" });
  expect(await exitOf(child)).toBe(1);
});
