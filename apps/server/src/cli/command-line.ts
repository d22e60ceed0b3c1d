import { Command, CommanderError } from "commander";
import { CliError } from "../cli-error.ts";
import { createBackupCommand } from "./backup.ts";
import { createCheckCommand } from "./check/check.ts";
import type { CliContext } from "./cli-context.ts";
import { createExportCommand } from "./export.ts";
import { createHistoryCommand } from "./history.ts";
import { createImportCommand } from "./import.ts";
import { createMigrateCommand } from "./migrate.ts";
import { createResetCommand } from "./reset.ts";
import { createServeCommand } from "./serve.ts";
import { createStandInCommand } from "./stand-in/stand-in.ts";
import { createTokenCommand } from "./token.ts";

/**
 * Runs one command with its arguments. Resolves with the exit code: 0, or 1 when the command failed, in which case
 * the reason is on the error output. Every other error is a bug.
 */
export async function runCommandLine(parameters: readonly string[], context: CliContext): Promise<number> {
  const program = new Command("credential-api-server").description("The reference server of the credential API.");
  for (const create of commands) program.addCommand(create(context));
  for (const command of withSubcommands(program)) {
    command.exitOverride().configureOutput({ writeOut: context.writeStdout, writeErr: context.writeStderr });
  }
  try {
    await program.parseAsync(parameters, { from: "user" });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (!(error instanceof CliError)) throw error;
    context.writeStderr(`${error.message}\n`);
    return 1;
  }
}

function withSubcommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

const commands = [
  createServeCommand,
  createTokenCommand,
  createHistoryCommand,
  createImportCommand,
  createExportCommand,
  createBackupCommand,
  createResetCommand,
  createMigrateCommand,
  createCheckCommand,
  createStandInCommand,
];
