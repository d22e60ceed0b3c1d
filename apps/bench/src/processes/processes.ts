/** Processes that are measured: each on a core of its own kind, and none outlives this one. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

/** A process that was started. */
export interface Process {
  readonly pid: number;
  /** What it has written to its error output. */
  readonly output: () => string;
  /** Resolves with the first match in its error output. Rejects with the output when it ends before. */
  waitFor(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a message and resolves with the next one that comes back. Rejects when the process ends. */
  ask<T>(message: object): Promise<T>;
  /** Ends it; resolves when it has ended. */
  stop(): Promise<void>;
}

/**
 * Starts a program of Node pinned to the core of servers (the first) or to that of the load (the last), or on any. On a
 * machine without `taskset` nothing is pinned; `pinning` says so.
 *
 * @param program options of Node, the file, and its parameters.
 */
export function startPinned(
  role: "server" | "load" | "any",
  program: readonly (string | URL)[],
  environment: Readonly<Record<string, string>>,
): Process {
  const core = role === "server" ? 0 : availableParallelism() - 1;
  const prefix = role !== "any" && hasTaskset() ? [TASKSET, "--cpu-list", String(core)] : [];
  return startProcess([...prefix, process.execPath, ...program.map(toText)], environment);
}

/** Starts a command. It gets nothing of this process's environment but `PATH`. */
function startProcess(
  [command = "", ...parameters]: readonly string[],
  environment: Readonly<Record<string, string>>,
): Process {
  const child = spawn(command, parameters, {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  running.add(child);
  let output = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => {
    output = (output + text).slice(-10_000);
  });
  const ended = new Promise<void>((resolve) => {
    child.once("error", (error) => {
      output += error.message;
      resolve();
    });
    child.once("close", () => resolve());
  }).finally(() => running.delete(child));
  const failed = () => new Error(`${[command, ...parameters].join(" ")} ended:\n${output}`);
  return {
    pid: child.pid ?? 0,
    output: () => output,
    waitFor: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output);
          if (found !== null) resolve(found);
        };
        child.stderr?.on("data", look);
        look();
        void ended.then(() => reject(failed()));
      }),
    ask: (message) =>
      new Promise((resolve, reject) => {
        child.once("message", (answer) => resolve(answer as never));
        void ended.then(() => reject(failed()));
        child.send(message, (error) => error && reject(failed()));
      }),
    stop: async () => {
      child.kill();
      const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS);
      await ended;
      clearTimeout(timer);
    },
  };
}

/** How the processes of a run are spread over the cores, for the report. */
export function pinning(): string {
  return hasTaskset() ? "server on the first core, load on the last (`taskset`)" : "not pinned: there is no `taskset`";
}

const STOP_MS = 10_000;
const TASKSET = "taskset";

let isThere: boolean | undefined;

function hasTaskset(): boolean {
  isThere ??= spawnSync(TASKSET, ["--version"]).status === 0;
  return isThere;
}

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(1));

function toText(part: string | URL): string {
  return part instanceof URL ? fileURLToPath(part) : part;
}
