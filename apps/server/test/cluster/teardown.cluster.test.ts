import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { findProcessesIn, signalIfAlive } from "./processes.ts";
import { waitUntil } from "./wait-until.ts";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));

test.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)(
  "no process and no directory is left after %s to the whole run",
  async (signal) => {
    const directory = mkdtempSync(join(realpathSync(tmpdir()), "credential-api-teardown-"));
    // PostgreSQL's user passes through it.
    chmodSync(directory, 0o711);
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    const run = spawn(process.execPath, [main, "--short"], {
      detached: true,
      env: { ...process.env, TMPDIR: directory },
      stdio: "ignore",
    });
    const ended = once(run, "exit");
    await waitUntil("three nodes of PostgreSQL and a server run", () => {
      const commands = findProcessesIn(directory).map(({ command }) => command);
      return (
        commands.filter((command) => command.includes("walreceiver")).length === 2 &&
        commands.some((command) => command.endsWith("serve"))
      );
    });
    expect(runDirectories(directory)).toHaveLength(1);
    // Ctrl-C in a terminal reaches the whole group.
    signalIfAlive(-(run.pid ?? 0), signal);
    await ended;
    await waitUntil("everything is gone", () => runDirectories(directory).length === 0);
    expect(findProcessesIn(directory)).toEqual([]);
  },
);

test("without the programs it says what to install, and fails", async () => {
  const run = spawn(process.execPath, [main], { env: { PATH: "/nonexistent" }, stdio: ["ignore", "ignore", "pipe"] });
  let message = "";
  run.stderr.on("data", (chunk: Buffer) => {
    message += chunk.toString();
  });
  const [code] = await once(run, "close");
  expect(message).toContain("apt-get install --no-install-recommends etcd-server ");
  expect(code).toBe(1);
});

function runDirectories(directory: string): readonly string[] {
  return readdirSync(directory).filter((name) => name.startsWith("credential-api-cluster-"));
}
