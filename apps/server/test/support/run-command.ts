import type { Surroundings } from "../../src/cli/cli-context.ts";
import { runCommandLine } from "../../src/cli/command-line.ts";
import type { Environment } from "../../src/config/config.ts";

/** What a command left behind. */
export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command in this process, with surroundings of its own. Nobody is there to confirm, unless told otherwise. */
export async function runCommand(
  parameters: readonly string[],
  environment: Environment,
  surroundings: Partial<Surroundings> = {},
): Promise<CommandResult> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const exitCode = await runCommandLine(parameters, {
    environment,
    workingDirectory: "/",
    now: () => new Date(),
    print: (text) => void stdout.push(text),
    tell: (text) => void stderr.push(text),
    confirm: undefined,
    ...surroundings,
  });
  return { exitCode, stdout: stdout.join(""), stderr: stderr.join("") };
}
