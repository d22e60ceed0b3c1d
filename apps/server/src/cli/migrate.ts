import { Command } from "commander";
import { type CliContext, DATA_DIR_OPTION, engineFor } from "./cli-context.ts";

/** `migrate`: brings the schema up to date without starting a server. */
export function createMigrateCommand(context: CliContext): Command {
  return new Command("migrate")
    .description("bring the schema of the data up to date; a server does the same when it starts")
    .option(...DATA_DIR_OPTION)
    .addHelpText(
      "after",
      "\nRun it before the servers of a new release, as a database user who may create tables; those of the release before go on.",
    )
    .action(async ({ dataDir }: { readonly dataDir?: string }) => {
      const engine = engineFor(context, dataDir);
      const result = await engine.migrate();
      context.writeStdout(
        `${engine.location}: ${result === "migrated" ? "the schema has been brought up to date" : "the schema is up to date"}.\n`,
      );
    });
}
