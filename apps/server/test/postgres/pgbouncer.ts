import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { once } from "node:events";
import { chownSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findPostgresUser, makeTemporaryDirectory } from "./postgres-binaries.ts";

/** Whether Debian's `pgbouncer` is on the PATH. */
export const hasPgBouncer = spawnSync("pgbouncer", ["--version"], { stdio: "ignore" }).status === 0;

/** A PgBouncer in transaction mode in front of a database. */
export interface PgBouncer {
  /** The URL of the database, through it. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts one with two connections to the database, so that sessions of several clients share them. */
export async function startPgBouncer(databaseUrl: string): Promise<PgBouncer> {
  const target = new URL(databaseUrl);
  const directory = makeTemporaryDirectory();
  const user = findPostgresUser();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(directory, user.uid, user.gid);
  const name = target.pathname.slice(1);
  const file = join(directory, "pgbouncer.ini");
  for (let attempt = 1; ; attempt++) {
    const port = randomInt(20_000, 32_000);
    const settings = [
      "[databases]",
      `${name} = host=${target.hostname} port=${target.port} dbname=${name} user=${target.username} password=${target.password}`,
      "[pgbouncer]",
      ...["listen_addr = 127.0.0.1", `listen_port = ${port}`, "unix_socket_dir =", "auth_type = any"],
      ...["pool_mode = transaction", "default_pool_size = 2"],
    ];
    writeFileSync(file, `${settings.join("\n")}\n`, { mode: 0o644 });
    const child = spawn("pgbouncer", [file], { ...user, cwd: directory, stdio: ["ignore", "ignore", "pipe"] });
    if (await isUp(child)) {
      const url = new URL(databaseUrl);
      url.port = String(port);
      return { url: url.href, stop: () => stop(child, directory) };
    }
    if (attempt === 10) throw new Error("PgBouncer does not start");
  }
}

/** Resolves with its line that it is up, or when it has ended. */
function isUp(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    let output = "";
    child.on("exit", () => resolve(false));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      if (output.includes("process up")) resolve(true);
    });
  });
}

async function stop(child: ChildProcess, directory: string): Promise<void> {
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
  rmSync(directory, { recursive: true, force: true });
}
