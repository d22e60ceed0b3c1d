import { closeSync, existsSync, openSync } from "node:fs";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { mayModify, patch } from "./support/patch.ts";
import { runCommand } from "./support/run-command.ts";
import { startProcess } from "./support/start-process.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

test.each([
  ["uncaughtException", "() => { throw new Error('late bug +41791234567') }"],
  ["unhandledRejection", "() => Promise.reject(new Error('late bug +41791234567'))"],
])("an uncaught bug (%s) is logged, and the server ends with 1", async (event, listener) => {
  const bug = `--import=data:text/javascript,${encodeURIComponent(`process.on("SIGUSR2", ${listener})`)}`;
  const server = startProcess({ DATA_DIR: temporaryDirectory(), NODE_OPTIONS: bug });
  await server.url;
  server.kill("SIGUSR2");
  expect(await server.ended).toBe(1);
  const last = JSON.parse(server.stdout().trim().split("\n").at(-1) ?? "");
  expect(last).toMatchObject({ level: "fatal", msg: event, err: { message: "late bug [number]" } });
});

describe("a log that cannot be written", () => {
  // The address is not in the log then; the banner has it.
  const listening = ({ stderr }: ReturnType<typeof startProcess>) =>
    vi.waitFor(
      () => {
        const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(stderr()) ?? [];
        if (url === undefined) throw new Error(`No address in ${stderr()}`);
        return url;
      },
      { timeout: 20_000 },
    );

  test.skipIf(!existsSync("/dev/full"))("costs its lines and not the server", async () => {
    const DATA_DIR = temporaryDirectory();
    const { stdout } = await runCommand(["token", ...mayModify], { DATA_DIR });
    const full = openSync("/dev/full", "w");
    onTestFinished(() => closeSync(full));
    const server = startProcess({ DATA_DIR }, full);
    const url = await listening(server);
    for (let count = 0; count < 3; count += 1) {
      expect(await patch(url, stdout.trim(), {})).toMatchObject({ status: 200 });
    }
    server.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    expect(server.stderr().match(/The log cannot be written \(ENOSPC/g)).toHaveLength(1);
  });

  test("because its reader has gone costs its lines and not the server", async () => {
    const DATA_DIR = temporaryDirectory();
    const { stdout } = await runCommand(["token", ...mayModify], { DATA_DIR });
    const server = startProcess({ DATA_DIR });
    const url = await server.url;
    server.stopReading();
    for (let count = 0; count < 3; count += 1) {
      expect(await patch(url, stdout.trim(), {})).toMatchObject({ status: 200 });
    }
    server.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    expect(server.stderr()).toContain("The log cannot be written (EPIPE");
  });
});

test("a reader of the log that stops reading costs lines, and delays neither a request nor the end", async () => {
  const server = startProcess({ DATA_DIR: temporaryDirectory(), LOG_LEVEL: "debug" });
  const url = await server.url;
  server.pauseReading();
  for (let count = 0; count < 20_000 && !server.stderr().includes("does not keep up"); count += 1) {
    // A process that stalls fails the request.
    const { status } = await fetch(`${url}/health/live`, { signal: AbortSignal.timeout(5_000) });
    expect(status).toBe(200);
  }
  expect(server.stderr()).toContain("The reader of the log does not keep up.");
  server.kill("SIGTERM");
  await vi.waitFor(() => expect(server.isRunning()).toBe(false), { timeout: 10_000 });
});
