import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { Environment } from "../../src/config/config.ts";

/** A server that runs as a process of its own, as `npm start` runs it. */
export interface ServerProcess {
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Where it listens; rejects when it ends before it does. */
  readonly url: Promise<string>;
  /** Closes this end of its standard output. */
  readonly stopReading: () => void;
  /** Leaves its standard output open and takes no more from it. */
  readonly pauseReading: () => void;
  readonly isRunning: () => boolean;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/**
 * Starts `serve` on a free port, unless the environment says otherwise. What still runs when the test has finished is killed.
 *
 * @param log the descriptor of a file to write the log to; `stdout` and `url` then have nothing to read.
 * @param program the program to run; default: the source of the server.
 */
export function startProcess(environment: Environment, log?: number, program = main): ServerProcess {
  const child = spawn(process.execPath, [program, "serve"], {
    env: { PATH: process.env.PATH, PORT: "0", ...environment },
    stdio: ["ignore", log ?? "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const output = { stdout: "", stderr: "" };
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  const url = new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      output.stdout += chunk.toString();
      const line = output.stdout
        .split("\n")
        .find((candidate) => candidate.includes('"msg":"listening"') && candidate.endsWith("}"));
      if (line !== undefined) resolve(JSON.parse(line).address);
    });
    ended.then((code) => reject(new Error(`The server ended with ${code}: ${output.stderr}`)));
  });
  // A test that waits for the end only is not disturbed by a server that never listened.
  url.catch(() => undefined);
  child.stderr?.on("data", (chunk: Buffer) => {
    output.stderr += chunk.toString();
  });
  return {
    stdout: () => output.stdout,
    stderr: () => output.stderr,
    url,
    pauseReading: () => void child.stdout?.pause(),
    stopReading: () => void child.stdout?.destroy(),
    isRunning: () => child.exitCode === null && child.signalCode === null,
    kill: (signal) => void child.kill(signal),
    ended,
  };
}

/** The call that the server printed, as a person would copy it. */
export function printedCurl({ stderr }: ServerProcess): string {
  const [curl] = /^curl (?:.*\\\n)*.*$/m.exec(stderr()) ?? [];
  if (curl === undefined) throw new Error(`No call was printed: ${stderr()}`);
  return curl;
}
