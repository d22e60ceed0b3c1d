import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type DevOnCopy, startDevOnCopy } from "./dev-on-copy.ts";
import { type DevSession, startDev } from "./dev-session.ts";

const POLL = { timeout: 20_000 };
const LONG = { timeout: 120_000 };

let copy: DevOnCopy;
let dev: DevSession;
beforeAll(async () => {
  copy = await startDevOnCopy();
  dev = copy;
}, 120_000);
beforeEach(async () => {
  if (dev.process.exitCode !== null || dev.process.signalCode !== null) dev = await startDev(copy.root);
}, 120_000);
afterAll(async () => {
  await dev?.end();
  await copy?.remove();
});

it("a second start says that the port is taken, and exits 1", LONG, async () => {
  const { port } = new URL(dev.url);
  const start = startDev(copy.root, { PORT: port });
  await expect(start).rejects.toThrow(
    new RegExp(
      `127\\.0\\.0\\.1:${port} is taken by another process, .*choose another port: PORT=${Number(port) + 1} pnpm dev`,
    ),
  );
});

it("a server that ends by itself is started again", LONG, async () => {
  killOne("apps/server/src/main.ts");
  const status = () =>
    fetch(`${dev.url}/health/ready`).then(
      (response) => response.status,
      () => 0,
    );
  await expect.poll(status, POLL).toBe(200);
  expect(dev.output()).toContain("The server has ended by itself (SIGKILL). It is started again.");
});

it("a compiler that ends by itself is started again", LONG, async () => {
  killOne("--api");
  const file = "packages/reference/src/index.ts";
  const first = await dev.save(file, (text) => `${text}\nexport const wrong: number = "";\n`);
  // Where it is missed only when it is needed, that is the verdict, once.
  const isMissed = first.line.startsWith("dev The compiler has ended (SIGKILL).");
  const broken = isMissed ? await dev.save(file, (text) => `${text}\n`) : first;
  expect(broken.line).toMatch(/^packages\/reference\/src\/index\.ts:\d+:14 types TS2322 /);
  expect((await dev.mend()).line).toMatch(/^mended/);
});

it.each(["SIGINT", "SIGTERM"] as const)("%s leaves none, and exits 0", LONG, async (signal) => {
  expect(await dev.end(signal)).toBe(0);
  await expect.poll(() => processesOf(copy.root), POLL).toEqual([]);
});

it("SIGKILL leaves none either, in the middle of a pass", LONG, async () => {
  const path = join(copy.root, "packages/reference/src/index.ts");
  writeFileSync(path, `${readFileSync(path, "utf8")}\n`);
  await delay(700);
  expect(await dev.end("SIGKILL")).toBe(null);
  await expect.poll(() => processesOf(copy.root), POLL).toEqual([]);
});

it("a terminal that nobody reads any more ends it in order, without a word", LONG, async () => {
  const ended = once(dev.process, "exit");
  const said = dev.output();
  dev.process.stdout?.destroy();
  const path = join(copy.root, "packages/reference/src/index.ts");
  writeFileSync(path, `${readFileSync(path, "utf8")}\n`);
  expect((await ended)[0]).toBe(141);
  expect(dev.output()).toBe(said);
  await expect.poll(() => processesOf(copy.root), POLL).toEqual([]);
});

/** Kills the one process of the copy in whose command line this stands. */
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
