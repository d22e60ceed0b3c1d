import { Command } from "commander";
import { CliError } from "../cli-error.ts";
import { readSettings } from "../config/config.ts";
import { demoDataFile, readSeed } from "../store/records/read-seed.ts";
import { type CliContext, DATA_DIR_OPTION, engineFor } from "./cli-context.ts";

/** `reset`: puts the demo data back, after asking. */
export function createResetCommand(context: CliContext): Command {
  return new Command("reset")
    .description("replace all data, the history included, by the demo data or the data of SEED")
    .option(...DATA_DIR_OPTION)
    .option("--yes", "do it without asking")
    .addHelpText(
      "after",
      "\nA server may be running: it serves the new data from then on. The development secret stays, so tokens stay valid.",
    )
    .action(async (options: ResetOptions) => reset(options, context));
}

interface ResetOptions {
  readonly yes?: true;
  readonly dataDir?: string;
}

async function reset({ yes, dataDir }: ResetOptions, context: CliContext): Promise<void> {
  const { confirm, writeStderr } = context;
  const engine = engineFor(context, dataDir);
  const { SEED } = readSettings(["SEED"], context.environment, context.workingDirectory);
  const seed = await readSeed(SEED ?? demoDataFile);
  if (!yes) {
    if (confirm === undefined)
      throw new CliError(`This deletes all data in ${engine.location}. To do it without being asked, add --yes.`);
    if (!(await confirm(`Delete all data and all history in ${engine.location}?`)))
      throw new CliError("Nothing was changed.");
  }
  await engine.reset(seed);
  writeStderr(`${engine.location} holds ${SEED === undefined ? "the demo data" : `the data of ${SEED}`} again.\n`);
}
