import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname, join } from "node:path";
import type { User } from "./components.ts";
import { signalIfAlive } from "./processes.ts";

/** What to run, and as whom. */
export interface ComponentOptions {
  /** Names its log. */
  readonly name: string;
  readonly command: readonly [program: string, ...parameters: string[]];
  /** The working directory; it exists and lies in the directory of the run. */
  readonly directory: string;
  readonly logDirectory: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Who runs it; undefined: who runs this process. */
  readonly user?: User | undefined;
}

/** A program of the cluster that runs as a process. */
export interface Component {
  readonly pid: number;
  readonly isRunning: () => boolean;
  /** Sends SIGKILL and resolves when the process has ended. */
  readonly kill: () => Promise<void>;
  /** Sends SIGTERM and resolves when the process has ended. */
  readonly stop: () => Promise<void>;
}

/** Starts a program in a process group of its own, so that Ctrl-C in a terminal does not reach it. */
export function startComponent({
  name,
  command,
  directory,
  logDirectory,
  environment,
  user,
}: ComponentOptions): Component {
  mkdirSync(logDirectory, { recursive: true });
  const output = openSync(join(logDirectory, `${name}.log`), "a");
  const [program, ...parameters] = command;
  const child = spawn(program, parameters, {
    cwd: directory,
    detached: true,
    env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, LC_ALL: "C", HOME: directory, ...environment },
    stdio: ["ignore", output, output],
    ...user,
  });
  closeSync(output);
  const ended = waitForEnd(child);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} cannot be started.`);
  const end = async (signal: NodeJS.Signals) => {
    if (isRunning(child)) signalIfAlive(pid, signal);
    await ended;
  };
  return {
    pid,
    isRunning: () => isRunning(child),
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
  };
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

function waitForEnd(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
}
