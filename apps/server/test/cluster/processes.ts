import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { waitUntil } from "./wait-until.ts";

/** A process, as Linux describes it. */
export interface FoundProcess {
  readonly pid: number;
  /** `S` sleeping, `T` stopped, `Z` ended but not collected, and others. */
  readonly state: string;
  /** The command line; PostgreSQL writes there what a process does. */
  readonly command: string;
}

/**
 * The processes whose working directory is a directory or lies in it. PostgreSQL works in its data directory, and Patroni starts it in
 * a process group of its own, so the working directory is what all processes of a cluster have in common.
 */
export function findProcessesIn(directory: string): readonly FoundProcess[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return pids.flatMap((pid) => {
    try {
      const workingDirectory = readlinkSync(`/proc/${pid}/cwd`).replace(/ \(deleted\)$/, "");
      if (workingDirectory !== directory && !workingDirectory.startsWith(directory + sep)) return [];
      return [describeProcess(Number(pid))];
    } catch {
      // It has ended meanwhile, or belongs to another user.
      return [];
    }
  });
}

/**
 * Kills every process that works in a directory, stopped ones too, and removes the directory, and the System V shared memory that a
 * killed PostgreSQL leaves behind.
 */
export async function removeWithProcesses(directory: string): Promise<void> {
  await waitUntil(
    `no process works in ${directory}`,
    () => {
      const found = findProcessesIn(directory).filter(({ state }) => state !== "Z");
      for (const { pid } of found) signalIfAlive(pid, "SIGKILL");
      return found.length === 0;
    },
    { timeoutMs: 30_000, intervalMs: 20 },
  );
  for (const id of leftSharedMemory(directory)) spawnSync("ipcrm", ["-m", id]);
  rmSync(directory, { recursive: true, force: true });
}

/** Sends a signal to a process that may have ended. */
export function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: `pid (name) state ...` */
function describeProcess(pid: number): FoundProcess {
  const [, state = ""] = /.*\) (\S)/s.exec(readFileSync(`/proc/${pid}/stat`, "latin1")) ?? [];
  const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
  return { pid, state, command };
}

/** https://www.postgresql.org/docs/current/storage-file-layout.html: line 7 of postmaster.pid has the key and the id of the segment. */
function leftSharedMemory(directory: string): readonly string[] {
  const files = readdirSync(directory, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => basename(file) === "postmaster.pid")
    .flatMap((file) => {
      const line = readFileSync(join(directory, file), "utf8").split("\n")[6] ?? "";
      const [, id] = line.trim().split(/\s+/);
      return id === undefined ? [] : [id];
    });
}
