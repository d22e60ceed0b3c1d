import { Readable } from "node:stream";
import type { CliContext } from "../../src/cli/cli-context.ts";
import { runCommandLine } from "../../src/cli/command-line.ts";
import type { Environment } from "../../src/config/config.ts";

/** What a command left behind. */
export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command in this process, with context of its own. No one is there to confirm, unless set otherwise. */
export async function runCommand(
  parameters: readonly string[],
  environment: Environment,
  context: Partial<CliContext> = {},
): Promise<CommandResult> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const exitCode = await runCommandLine(parameters, {
    environment,
    workingDirectory: "/",
    now: () => new Date(),
    writeStdout: (text) => void stdout.push(text),
    writeStderr: (text) => void stderr.push(text),
    drainStdout: async () => undefined,
    readStdin: () => Readable.from([]),
    isTerminal: false,
    confirm: undefined,
    ...context,
  });
  return { exitCode, stdout: stdout.join(""), stderr: stderr.join("") };
}
