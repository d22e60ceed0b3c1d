import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { Environment } from "../../../src/config/config.ts";

/** A server process that listens. */
export interface Server {
  readonly url: string;
  readonly pid: number;
  readonly isRunning: () => boolean;
  /** Sends the signal; with SIGKILL and SIGTERM, resolves when the process has ended. */
  readonly kill: (signal: "SIGKILL" | "SIGTERM") => Promise<void>;
  /** The last lines of its log. It has only warnings and errors. */
  readonly logTail: () => string;
}

const main = fileURLToPath(new URL("../../../src/main.ts", import.meta.url));

/**
 * Starts `serve` on a free port, and resolves when it listens. It is killed when the test has finished.
 *
 * @param nodeOptions options of Node, such as `--import`.
 * @throws Error with its output when it ends before it listens.
 */
export async function launchServer(environment: Environment, nodeOptions: readonly string[] = []): Promise<Server> {
  const child = spawn(process.execPath, [...nodeOptions, main, "serve"], {
    env: { PATH: process.env.PATH, PORT: "0", LOG_LEVEL: "warn", ...environment },
    // The channel ends with this process, and the server then stops.
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const end = async (signal: "SIGKILL" | "SIGTERM") => {
    child.kill(signal);
    await ended;
  };
  onTestFinished(() => end("SIGKILL"));
  let [log, banner] = ["", ""];
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    log = `${log}${text}`.slice(-LOG_LENGTH);
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.on("error", reject);
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      banner = `${banner}${text}`.slice(-LOG_LENGTH);
      const [, address] = /Address +(http\S+)\n/.exec(banner) ?? [];
      if (address !== undefined) resolve(address);
    });
    void ended.then(() => reject(new Error(`The server ended before it listened: ${banner}${log}`)));
  });
  if (child.pid === undefined) throw new Error("A process that has started has an id");
  return {
    url,
    pid: child.pid,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    kill: end,
    logTail: () => log,
  };
}

const LOG_LENGTH = 4_000;
