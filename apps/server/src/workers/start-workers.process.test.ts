import { writeFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { temporaryDirectory } from "../../test/support/temporary-directory.ts";
import { createLog } from "../log/log.ts";
import { startWorkers } from "./start-workers.ts";

const exec = fileURLToPath(new URL("../../test/support/small-worker.ts", import.meta.url));

async function start({ isDeaf = false, stopMs = 60_000 } = {}) {
  const failing = join(temporaryDirectory(), "failing");
  const lines: string[] = [];
  const events: Record<string, unknown>[] = [];
  const log = createLog("info", { write: (line) => void events.push(JSON.parse(line)) });
  const program = { exec, args: isDeaf ? [failing, "deaf"] : [failing] };
  const options = { log, program, stopMs, retryMs: 10, writeLine: (line: string) => void lines.push(line) };
  const workers = await startWorkers({ ...options, count: 2, port: 0 });
  onTestFinished(() => workers.stop());
  return { workers, lines, events, failing };
}

/** Calls a worker on a connection of its own; resolves with its process id. */
function call(port: number, path = "/"): Promise<number> {
  return new Promise((resolve, reject) => {
    get({ port, host: "127.0.0.1", path, agent: false }, async (response) => {
      let body = "";
      for await (const chunk of response.setEncoding("utf8")) body += chunk;
      resolve(Number(body));
    }).on("error", reject);
  });
}

/** Both workers: connections go to them in turn. */
async function pidsOf(port: number): Promise<readonly number[]> {
  const pids = [await call(port), await call(port), await call(port), await call(port)];
  return [...new Set(pids)];
}

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test("connections go to all workers; stopping ends them all", async () => {
  const { workers } = await start();
  const pids = await pidsOf(workers.port);
  expect(pids).toHaveLength(2);
  await Promise.all([workers.stop(), workers.stop()]);
  expect(pids.map(isAlive)).toEqual([false, false]);
});

test("a worker that is killed is logged and replaced", async () => {
  const { workers, events } = await start();
  const [killed = 0] = await pidsOf(workers.port);
  process.kill(killed, "SIGKILL");
  await vi.waitFor(() => expect(events).toHaveLength(1), { timeout: 30_000 });
  expect(events).toMatchObject([{ level: "error", msg: "worker ended", reason: "SIGKILL", retryMs: 10 }]);
  await vi.waitFor(async () => expect(await pidsOf(workers.port)).toHaveLength(2), { timeout: 30_000 });
  expect(await pidsOf(workers.port)).not.toContain(killed);
});

describe("starts that fail", () => {
  test("end the server when no worker is left", async () => {
    const { workers, failing, events } = await start();
    writeFileSync(failing, "");
    for (const pid of await pidsOf(workers.port)) process.kill(pid, "SIGKILL");
    const { message } = await workers.failed;
    expect(message).toMatch(/^No worker listens, and the last \d starts failed, with exit code 3 at the end\.$/);
    expect(events.filter(({ reason }) => reason === "exit code 3").length).toBeGreaterThanOrEqual(5);
  });

  test("of the first workers are an error, and leave none behind", async () => {
    const failing = join(temporaryDirectory(), "failing");
    writeFileSync(failing, "");
    const options = {
      log: createLog("silent", { write: () => undefined }),
      writeLine: () => undefined,
      stopMs: 60_000,
    };
    const starting = startWorkers({ ...options, count: 2, port: 0, program: { exec, args: [failing] } });
    await expect(starting).rejects.toThrow(/^The server was not started: worker \d+ ended with exit code 3 before it/);
  });
});

test("a worker that does not stop is killed", async () => {
  const { workers, events } = await start({ isDeaf: true, stopMs: 50 });
  const pids = await pidsOf(workers.port);
  await workers.stop();
  expect(pids.map(isAlive)).toEqual([false, false]);
  expect(events.filter(({ msg }) => msg === "worker killed, because it does not stop")).toHaveLength(2);
});

test("lines of the workers arrive whole, all of them, and a line that its worker did not end is dropped", async () => {
  const { workers, lines, events } = await start();
  const pids = await Promise.all(Array.from({ length: 6 }, () => call(workers.port, "/log")));
  const torn = await call(workers.port, "/torn");
  process.kill(torn, "SIGKILL");
  await vi.waitFor(() => expect(events.map(({ msg }) => msg)).toContain("worker ended"), { timeout: 30_000 });
  await workers.stop();
  expect(lines).toHaveLength(pids.length * 20);
  for (const line of lines) expect(line).toMatch(/^\d+ x{100000}\n$/);
  for (const pid of pids) expect(lines.some((line) => line.startsWith(`${pid} `))).toBe(true);
  expect(events).toContainEqual(expect.objectContaining({ msg: "incomplete line dropped", length: 9 }));
});
