import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { once, type PackageName, pack } from "./pack.ts";

/** An empty project, far from this repository, into which npm has installed packed packages. */
export interface Project {
  readonly folder: string;
  /** The folder of the installed client. */
  readonly client: string;
  /** The folder of an installed package. */
  readonly installed: (name: PackageName) => string;
  /** Writes a file of the project and returns its path. */
  readonly write: (name: string, text: string) => string;
}

/** Installs tarballs into a folder with npm, as a user would. Their dependencies come from npm's cache or the registry. */
export function install(folder: string, ...tarballs: readonly string[]): void {
  const flags = ["--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", ["install", ...flags, ...tarballs], { cwd: folder, shell: process.platform === "win32" });
}

/**
 * Installs packed packages into an empty folder whose `package.json` says `type: module`. npm does it once for the same
 * packages, which takes five seconds; other folders get a copy.
 */
export async function installPackages(folder: string, names: readonly PackageName[]): Promise<void> {
  const tarballs: string[] = [];
  for (const name of names) tarballs.push(await pack(name));
  const installed = join(dirname(tarballs[0] ?? folder), `installed-${names.join("-")}`);
  await once(() => {
    if (existsSync(installed)) return;
    const scratch = mkdtempSync(join(tmpdir(), "credential-api-"));
    writeFileSync(join(scratch, "package.json"), '{ "private": true, "type": "module" }\n');
    install(scratch, ...tarballs);
    // A test that is interrupted leaves no half an installation behind.
    cpSync(scratch, `${installed}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${installed}.new`, installed);
    rmSync(scratch, { recursive: true });
  });
  cpSync(installed, folder, { recursive: true, verbatimSymlinks: true });
}

/** Makes a project before the tests of a file, and removes it after them. Its members are there once tests run. */
export function useProject(...names: readonly PackageName[]): Project {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "credential-api-"));
    await installPackages(folder, names.length > 0 ? names : ["client"]);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const installed = (name: PackageName) => join(folder, "node_modules/@credential-api", name);
  return {
    get folder() {
      return folder;
    },
    get client() {
      return installed("client");
    },
    installed,
    write: (name, text) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    },
  };
}
