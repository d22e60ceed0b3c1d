import { spawn } from "node:child_process";

/** How a command ended. */
export interface Ended {
  /** The exit code; 127 when the command cannot be started. */
  readonly status: number;
  /** What it wrote to standard output. */
  readonly stdout: string;
  /** What it wrote to both outputs, in the order in which it came. */
  readonly output: string;
}

const TIMEOUT_MS = 600_000;

/** Runs a command in a folder, without a shell, and collects what it prints. It is stopped after ten minutes. */
export function runCommand(
  command: string,
  parameters: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: TIMEOUT_MS,
    });
    let [stdout, output] = ["", ""];
    child.stdout.on("data", (text) => {
      stdout += text;
      output += text;
    });
    child.stderr.on("data", (text) => {
      output += text;
    });
    child.on("error", (error) => resolve({ status: 127, stdout, output: error.message }));
    child.on("close", (status) => resolve({ status: status ?? 1, stdout, output }));
  });
}
