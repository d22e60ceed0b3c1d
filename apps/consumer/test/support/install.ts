import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type PackageName, pack } from "./pack.ts";

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

/** Installs packed packages into an empty folder whose `package.json` says `type: module`. */
export async function installPackages(folder: string, names: readonly PackageName[]): Promise<void> {
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const tarballs: string[] = [];
  for (const name of names) tarballs.push(await pack(name));
  install(folder, ...tarballs);
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
