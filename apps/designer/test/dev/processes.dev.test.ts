import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type DevOnCopy, startDevOnCopy } from "./dev-on-copy.ts";
import { type DevSession, startDev } from "./dev-session.ts";

const POLL = { timeout: 20_000 };
const LONG = { timeout: 240_000 };

let copy: DevOnCopy;
let dev: DevSession;
beforeAll(async () => {
  copy = await startDevOnCopy(["packages/docs"]);
  dev = copy;
}, 150_000);
beforeEach(async () => {
  if (dev.process.exitCode !== null || dev.process.signalCode !== null) dev = await startDev(copy.root);
}, 150_000);
afterAll(async () => {
  await dev?.end();
  await copy?.remove();
});

it("a second start says that the port is used, and exits 1", LONG, async () => {
  const { port } = new URL(dev.url);
  const start = startDev(copy.root, { PORT: port });
  await expect(start).rejects.toThrow(
    new RegExp(
      `127\\.0\\.0\\.1:${port} is used by another process, .*set PORT to another port, for example ${Number(port) + 1}`,
    ),
  );
});

it("a server that crashes is started again", LONG, async () => {
  killOne("apps/server/src/main.ts");
  const status = () =>
    fetch(`${dev.url}/health/ready`).then(
      (response) => response.status,
      () => 0,
    );
  await expect.poll(status, POLL).toBe(200);
  expect(dev.output()).toContain("The server has ended (SIGKILL). It is started again.");
});

// Ctrl-C is SIGINT, which ends the process of saves.dev.test.ts.
it("SIGTERM leaves none, and exits 0", LONG, async () => {
  expect(await dev.end("SIGTERM")).toBe(0);
  await expect.poll(() => processesOf(copy.root), POLL).toEqual([]);
});

it("SIGKILL leaves none either, in the middle of a check", LONG, async () => {
  const path = join(copy.root, "packages/reference/src/index.ts");
  writeFileSync(path, `${readFileSync(path, "utf8")}\n`);
  await delay(700);
  expect(await dev.end("SIGKILL")).toBe(null);
  await expect.poll(() => processesOf(copy.root), POLL).toEqual([]);
});

it("a terminal that has gone stops it in order, without a message", LONG, async () => {
  const ended = once(dev.process, "exit");
  const before = dev.output();
  dev.process.stdout?.destroy();
  const path = join(copy.root, "packages/reference/src/index.ts");
  writeFileSync(path, `${readFileSync(path, "utf8")}\n`);
  expect((await ended)[0]).toBe(141);
  expect(dev.output()).toBe(before);
  await expect.poll(() => processesOf(copy.root), POLL).toEqual([]);
});

/** Kills the one process of the copy whose command line has this part. */
function killOne(part: string): void {
  const found = processesOf(copy.root).filter(({ command }) => command.includes(part));
  expect(found).toHaveLength(1);
  for (const { pid } of found) process.kill(pid, "SIGKILL");
}

/** Processes that run something of the copy, from the process table. */
function processesOf(root: string): readonly { readonly pid: number; readonly command: string }[] {
  return execFileSync("ps", ["-eo", "pid=,stat=,args="], { encoding: "utf8" })
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .flatMap((found) => {
      const [, pid = "", state = "", command = ""] = found ?? [];
      return command.includes(root) && !state.startsWith("Z") ? [{ pid: Number(pid), command }] : [];
    });
}
