import { demoData } from "@credential-api/reference";
import { Command } from "commander";
import { CliError } from "../cli-error.ts";
import { readSettings } from "../config/config.ts";
import { engineSettings, toEngine } from "../store/to-engine.ts";
import { type CliContext, DATA_DIR_OPTION, withDataDir } from "./cli-context.ts";

/** `reset`: puts the demo data back, after asking. */
export function createResetCommand(context: CliContext): Command {
  return new Command("reset")
    .description("replace all data, the history included, by the demo data")
    .option(...DATA_DIR_OPTION)
    .option("--yes", "do it without asking")
    .addHelpText(
      "after",
      "\nA server may be running: it serves the demo data from then on. The development secret stays, so tokens stay valid.",
    )
    .action(async (options: ResetOptions) => reset(options, context));
}

interface ResetOptions {
  readonly yes?: true;
  readonly dataDir?: string;
}

async function reset(
  { yes, dataDir }: ResetOptions,
  { environment, workingDirectory, confirm, writeStderr }: CliContext,
): Promise<void> {
  const engine = toEngine(readSettings(engineSettings, withDataDir(environment, dataDir), workingDirectory));
  if (!yes) {
    if (confirm === undefined)
      throw new CliError(`This deletes all data in ${engine.location}. To do it without being asked, add --yes.`);
    if (!(await confirm(`Delete all data and all history in ${engine.location}?`)))
      throw new CliError("Nothing was changed.");
  }
  await engine.reset(demoData);
  writeStderr(`${engine.location} holds the demo data again.\n`);
}
