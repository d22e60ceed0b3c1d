import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cacheFolder, rootFolder } from "./folders.ts";

/** A package that is published, by the name of its folder. */
export type PackageName = "client" | "conformance" | "contract" | "reference";

const LOCK_TIMEOUT_MS = 60_000;

/**
 * Builds and packs a package as it would be published, once for all test files, and returns the path of the tarball. Packs
 * again only after a source, a manifest or the build has changed.
 */
export async function pack(name: PackageName): Promise<string> {
  const folder = join(cacheFolder, `packed-${fingerprint()}`);
  return once(() => findTarball(folder, name) ?? packInto(folder, name));
}

/** Runs `work` while no other test file does, each of which runs in a process of its own. */
export async function once<Result>(work: () => Result): Promise<Result> {
  const unlock = await lock();
  try {
    return work();
  } finally {
    unlock();
  }
}

function findTarball(folder: string, name: PackageName): string | undefined {
  const [file] = globSync(`credential-api-${name}-*.tgz`, { cwd: folder });
  return file && join(folder, file);
}

function packInto(folder: string, name: PackageName): string {
  for (const old of globSync("packed-*", { cwd: cacheFolder })) {
    if (!folder.endsWith(old)) rmSync(join(cacheFolder, old), { recursive: true });
  }
  // A test that is interrupted leaves no half-written tarball behind.
  const scratch = mkdtempSync(join(cacheFolder, "packing-"));
  const folderOfPackage = join(rootFolder, "packages", name);
  pnpm(["pack", "--pack-destination", relative(folderOfPackage, scratch)], folderOfPackage);
  const packed = findTarball(scratch, name);
  if (packed === undefined) throw new Error("pnpm pack wrote no tarball");
  mkdirSync(folder, { recursive: true });
  const tarball = packed.replace(scratch, folder);
  renameSync(packed, tarball);
  rmSync(scratch, { recursive: true });
  return tarball;
}

/** Runs the project's pnpm. A shell reads the arguments: they hold no spaces. */
function pnpm(args: readonly string[], cwd: string): void {
  const run = join(rootFolder, "scripts/run.mjs");
  execFileSync(process.execPath, [run, "pnpm", ...args], { cwd, stdio: ["ignore", "ignore", "pipe"] });
}

function fingerprint(): string {
  const inputs = ["pnpm-lock.yaml", "packages/*/*.{json,md}", "packages/*/{src,examples}/**", "apps/packager/src/**"];
  const hash = createHash("sha256");
  for (const file of globSync(inputs, { cwd: rootFolder }).sort()) {
    const path = join(rootFolder, file);
    if (statSync(path).isFile()) hash.update(file).update(readFileSync(path));
  }
  return hash.digest("hex").slice(0, 16);
}

async function lock(): Promise<() => void> {
  const folder = join(cacheFolder, "packing");
  mkdirSync(cacheFolder, { recursive: true });
  for (const start = Date.now(); ; await sleep(50)) {
    try {
      mkdirSync(folder);
      return () => rmSync(folder, { recursive: true });
    } catch {
      // A process that was killed while it packed leaves the lock behind.
      if (Date.now() - start > LOCK_TIMEOUT_MS) rmSync(folder, { recursive: true, force: true });
    }
  }
}
