import { demoData } from "@credential-api/reference";
import { Command } from "commander";
import { CliError } from "../cli-error.ts";
import { readSettings } from "../config/config.ts";
import { createDataDirectory, toDataDirectory } from "../config/data-directory.ts";
import { openDatabase } from "../store/open-database.ts";
import { resetDatabase } from "../store/seed-database.ts";
import { unavailability } from "../store/sqlite-failures.ts";
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
  const { DATA_DIR } = readSettings(["DATA_DIR"], withDataDir(environment, dataDir), workingDirectory);
  const directory = toDataDirectory(DATA_DIR);
  if (!yes) {
    if (confirm === undefined)
      throw new CliError(`This deletes all data in ${directory.store}. To do it without being asked, add --yes.`);
    if (!(await confirm(`Delete all data and all history in ${directory.store}?`)))
      throw new CliError("Nothing was changed.");
  }
  createDataDirectory(directory);
  const database = openDatabase(directory.store, { seed: demoData });
  try {
    resetDatabase(database, demoData);
  } catch (error) {
    const reason = unavailability(error);
    if (reason === undefined) throw error;
    throw new CliError(`${directory.store} could not be reset: ${reason}. Nothing was changed. Try again.`, {
      cause: error,
    });
  } finally {
    database.close();
  }
  writeStderr(`${directory.store} holds the demo data again.\n`);
}
