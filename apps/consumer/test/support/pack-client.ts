import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cacheFolder, clientFolder, contractFolder } from "./folders.ts";

const LOCK_MS = 60_000;

/**
 * Builds and packs the client as it would be published, once for all test files that ask, and answers the tarball. Packed
 * again only when something that goes into it has changed.
 */
export async function packClient(): Promise<string> {
  const tarball = join(cacheFolder, `packed-${fingerprint()}`, "client.tgz");
  const unlock = await lock();
  try {
    if (!existsSync(tarball)) pack(tarball);
  } finally {
    unlock();
  }
  return tarball;
}

function pack(tarball: string): void {
  const folder = mkdtempSync(join(cacheFolder, "packing-"));
  pnpm(["pack", "--pack-destination", folder], clientFolder);
  const [packed] = globSync("*.tgz", { cwd: folder });
  if (packed === undefined) throw new Error("pnpm pack wrote no tarball");
  mkdirSync(dirname(tarball), { recursive: true });
  renameSync(join(folder, packed), tarball);
  rmSync(folder, { recursive: true });
  for (const old of globSync("packed-*", { cwd: cacheFolder })) {
    if (!tarball.includes(old)) rmSync(join(cacheFolder, old), { recursive: true });
  }
}

/** The package manager that runs the tests, or else the one that the root's scripts use. */
function pnpm(args: readonly string[], cwd: string): void {
  const { npm_execpath: running = "" } = process.env;
  const isPnpm = /[\\/]pnpm(\.exe)?$/.test(running);
  const [command, ...first] = isPnpm ? [running] : ["npx", "-y", "pnpm@12.21.0"];
  execFileSync(command, [...first, ...args], { cwd, stdio: ["ignore", "ignore", "pipe"] });
}

function fingerprint(): string {
  const inputs = [
    join(clientFolder, "../../pnpm-lock.yaml"),
    ...globSync(["src/**", "build/**", "*.{json,md}"], { cwd: clientFolder }).map((file) => join(clientFolder, file)),
    ...globSync("src/**", { cwd: contractFolder }).map((file) => join(contractFolder, file)),
  ];
  const hash = createHash("sha256");
  for (const file of inputs.sort()) if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

/** Test files run in processes of their own: one packs, the others wait. */
async function lock(): Promise<() => void> {
  const folder = join(cacheFolder, "packing");
  mkdirSync(cacheFolder, { recursive: true });
  for (const begin = Date.now(); ; await sleep(50)) {
    try {
      mkdirSync(folder);
      return () => rmSync(folder, { recursive: true });
    } catch {
      // Whoever was killed while packing leaves the lock behind.
      if (Date.now() - begin > LOCK_MS) rmSync(folder, { recursive: true, force: true });
    }
  }
}
