import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { packClient } from "./pack-client.ts";

/** An empty project, far from this repository, into which npm has installed the packed client. */
export interface Project {
  readonly folder: string;
  /** The installed package. */
  readonly client: string;
  /** Writes a file of the project and answers where it is. */
  readonly write: (name: string, text: string) => string;
}

/** Makes a project of an empty folder, and installs the packed client into it. */
export function installClient(folder: string, tarball: string): void {
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  // Offline, because the package has nothing to fetch: what it needs is in it.
  const flags = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  execFileSync("npm", ["install", ...flags, tarball], { cwd: folder, shell: process.platform === "win32" });
}

/** Makes a project before the tests of a file, and takes it away after them. Its members are there once tests run. */
export function useProject(): Project {
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "credential-api-"));
    installClient(folder, await packClient());
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    get folder() {
      return folder;
    },
    get client() {
      return join(folder, "node_modules/@credential-api/client");
    },
    write: (name, text) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    },
  };
}
