/** A real PostgreSQL as a child process, for tests. It works on every machine and as every user, root included. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomBytes, randomInt } from "node:crypto";
import { once } from "node:events";
import { chownSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  findPostgresBinaries,
  findPostgresUser,
  makeTemporaryDirectory,
  type PostgresBinaries,
  type ProcessUser,
} from "./postgres-binaries.ts";

/** A database server that listens on this machine only. */
export interface PostgresProcess {
  readonly port: number;
  /** The directory of the data, with `postgresql.conf`. */
  readonly dataDirectory: string;
  /** The URL of a database, with the name and password of a superuser. Default: the database `postgres`. */
  toUrl(database?: string): string;
  /** Starts it again, on the same port. Resolves when it accepts connections. */
  start(): Promise<void>;
  /** Ends all connections and stops it in order. Does nothing when it does not run. */
  stop(): Promise<void>;
  /** Kills it with SIGKILL, as a crash does; the next start recovers. Resolves when it has ended. */
  kill(): Promise<void>;
  /** Stops it and deletes its files. */
  remove(): Promise<void>;
}

/**
 * Makes a new database cluster in a temporary directory and starts it. It ends with this process, even when that is killed.
 *
 * @param settings Settings of `postgresql.conf`, added to those that make tests fast (`fsync=off`: data survives a kill of
 * PostgreSQL, not one of the machine).
 * @throws Error with the output of PostgreSQL when it does not start.
 */
export async function startPostgres(settings: Readonly<Record<string, string>> = {}): Promise<PostgresProcess> {
  const directory = makeTemporaryDirectory();
  try {
    const user = findPostgresUser();
    if (user.uid !== undefined && user.gid !== undefined) chownSync(directory, user.uid, user.gid);
    const binaries = await findPostgresBinaries(user, directory);
    const cluster = createCluster(binaries, user, directory);
    const { port, running } = await startOnFreePort(cluster, settings);
    return createProcess(cluster, settings, port, running, directory);
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
}

interface Cluster {
  readonly program: string;
  readonly user: ProcessUser;
  readonly dataDirectory: string;
  readonly password: string;
}

function createProcess(
  cluster: Cluster,
  settings: Readonly<Record<string, string>>,
  port: number,
  first: ChildProcess,
  directory: string,
): PostgresProcess {
  const { dataDirectory, password } = cluster;
  let running: ChildProcess | undefined = first;

  async function end(signal: "SIGINT" | "SIGKILL"): Promise<void> {
    const ending = running;
    running = undefined;
    if (ending === undefined || ending.exitCode !== null) return;
    const exited = once(ending, "exit");
    process.kill(readPid(dataDirectory), signal);
    await exited;
  }

  return {
    port,
    dataDirectory,
    toUrl: (database = "postgres") => `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`,
    start: async () => {
      running = await startAfterKill(cluster, settings, port);
    },
    stop: () => end("SIGINT"),
    kill: () => end("SIGKILL"),
    remove: async () => {
      await end("SIGINT");
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const SUPERUSER = "tester";

function createCluster({ initdb, postgres }: PostgresBinaries, user: ProcessUser, directory: string): Cluster {
  const dataDirectory = join(directory, "data");
  const password = randomBytes(12).toString("hex");
  const passwordFile = join(directory, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) chownSync(passwordFile, user.uid, user.gid);
  execFileSync(
    initdb,
    [
      ...["-D", dataDirectory, "-U", SUPERUSER, `--pwfile=${passwordFile}`, "--auth=scram-sha-256"],
      ...["--encoding=UTF8", "--locale=C", "--no-sync", "--no-instructions"],
      // Each of 4,096 iterations would be done again for each connection, on both sides.
      ...["-c", "scram_iterations=1"],
    ],
    { ...user, cwd: directory, env: environment, stdio: ["ignore", "pipe", "pipe"] },
  );
  rmSync(passwordFile);
  return { program: postgres, user, dataDirectory, password };
}

/** PostgreSQL takes no port 0. Ports below the range that systems give to outgoing connections stay free during a restart. */
async function startOnFreePort(cluster: Cluster, settings: Readonly<Record<string, string>>) {
  for (let attempt = 1; ; attempt++) {
    const port = randomInt(20_000, 32_000);
    try {
      return { port, running: await start(cluster, settings, port) };
    } catch (error) {
      if (attempt === 10 || !String(error).includes("could not create any TCP/IP sockets")) throw error;
    }
  }
}

/** The processes of its connections can outlive a killed PostgreSQL for a moment; it does not start beside them. */
async function startAfterKill(cluster: Cluster, settings: Readonly<Record<string, string>>, port: number) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start(cluster, settings, port);
    } catch (error) {
      if (attempt === 200 || !/shared memory block|lock file/.test(String(error))) throw error;
      await sleep(50);
    }
  }
}

async function start(
  { program, user, dataDirectory }: Cluster,
  settings: Readonly<Record<string, string>>,
  port: number,
): Promise<ChildProcess> {
  const options = Object.entries({ ...fastSettings, port: String(port), ...settings });
  const command = [program, "-D", dataDirectory, ...options.flatMap(([name, value]) => ["-c", `${name}=${value}`])];
  const [file = program, ...parameters] =
    process.platform === "win32" ? command : ["sh", "-c", SUPERVISE, dirname(dataDirectory), ...command];
  const child = spawn(file, parameters, {
    ...user,
    cwd: dataDirectory,
    env: environment,
    stdio: ["pipe", "ignore", "pipe"],
  });
  await untilReady(child);
  return child;
}

/** Resolves with the line that PostgreSQL writes when it accepts connections; after that, its output is read and dropped. */
function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`PostgreSQL ended with ${code} before it was ready:\n${output}`)));
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      if (output.includes(READY_LINE)) return;
      output += text;
      if (output.includes(READY_LINE)) resolve();
    });
  });
}

const READY_LINE = "database system is ready to accept connections";

function readPid(dataDirectory: string): number {
  return Number.parseInt(readFileSync(join(dataDirectory, "postmaster.pid"), "utf8"), 10);
}

/**
 * Runs PostgreSQL, and stops it when the standard input closes: that is when the process of the tests has ended. Its files are
 * deleted then. `$0` is their directory.
 */
const SUPERVISE = `exec 3<&0
"$@" 3<&- & server=$!
(read -r _ <&3; : >"$0/orphaned"; kill -INT "$server") 2>/dev/null & watcher=$!
exec 3<&-
wait "$server"; code=$?
kill "$watcher" 2>/dev/null
if [ -e "$0/orphaned" ]; then cd /; rm -rf "$0"; fi
exit "$code"`;

/** Messages of PostgreSQL are in English with this locale. */
const environment = { PATH: process.env.PATH ?? "/usr/bin:/bin", LC_ALL: "C" };

const fastSettings = {
  listen_addresses: "127.0.0.1",
  // A path of more than 107 bytes cannot be a socket.
  unix_socket_directories: "",
  fsync: "off",
  shared_buffers: "32MB",
  max_connections: "200",
  wal_level: "minimal",
  max_wal_senders: "0",
};
