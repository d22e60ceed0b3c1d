import { spawnSync } from "node:child_process";
import { accessSync, constants, readdirSync } from "node:fs";
import { join } from "node:path";

/** Where the programs of a cluster are. */
export interface Components {
  readonly etcd: string;
  readonly haproxy: string;
  readonly patroni: string;
  /** The directory of `postgres`, `initdb`, `pg_basebackup` and `pg_rewind`. */
  readonly postgresBin: string;
}

/** Debian's package for each program. The directory of PostgreSQL's programs is not on the PATH of Debian. */
const PACKAGES = {
  etcd: "etcd-server",
  haproxy: "haproxy",
  patroni: "patroni",
  postgresBin: "postgresql",
} as const satisfies Record<keyof Components, string>;

const POSTGRES_PROGRAMS = ["postgres", "initdb", "pg_basebackup", "pg_rewind"];

/**
 * Finds the programs.
 *
 * @returns the components, or a message that names what is missing and the command that installs it on Debian.
 */
export function findComponents(path = process.env.PATH ?? "", versions = "/usr/lib/postgresql"): Components | string {
  // HAProxy is in a directory that is on the PATH of root only.
  const directories = [...new Set([...path.split(":"), "/usr/sbin", "/sbin"])].filter((directory) => directory !== "");
  const find = (program: string) => directories.map((directory) => join(directory, program)).find(isExecutable);
  const found: { [Name in keyof Components]: string | undefined } = {
    etcd: find("etcd"),
    haproxy: find("haproxy"),
    patroni: find("patroni"),
    postgresBin: [...installedVersions(versions), ...directories].find((directory) =>
      POSTGRES_PROGRAMS.every((program) => isExecutable(join(directory, program))),
    ),
  };
  const missing = (Object.keys(PACKAGES) as (keyof Components)[]).filter((name) => found[name] === undefined);
  if (missing.length === 0) return found as Components;
  const packages = missing.map((name) => PACKAGES[name]);
  return [
    `The cluster test needs programs that are not installed: ${packages.join(", ")}. On Debian, install them with`,
    "",
    `  apt-get install --no-install-recommends ${packages.join(" ")}`,
    "",
    "The services that these packages start are not needed: the test starts processes of its own.",
  ].join("\n");
}

/** The ids of a user of the system. */
export interface User {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The user that PostgreSQL runs as: it does not run as root. Undefined when this process is not root.
 *
 * @throws Error when there is no user `postgres`.
 */
export function findUnprivilegedUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (option: string) => {
    const { status, stdout } = spawnSync("id", [option, "postgres"], { encoding: "utf8" });
    if (status !== 0) throw new Error("There is no user postgres. The package postgresql creates it.");
    return Number(stdout);
  };
  return { uid: id("-u"), gid: id("-g") };
}

/** Newest first. */
function installedVersions(directory: string): readonly string[] {
  try {
    const versions = readdirSync(directory).sort((one, other) => Number(other) - Number(one));
    return versions.map((version) => join(directory, version, "bin"));
  } catch {
    return [];
  }
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
