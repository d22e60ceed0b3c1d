import { Command } from "commander";
import { CliError } from "../cli-error.ts";
import { type CliContext, DATA_DIR_OPTION, engineFor } from "./cli-context.ts";
import { toNewFile, writeNewFile } from "./new-file.ts";

/** `backup`: copies the SQLite file. */
export function createBackupCommand(context: CliContext): Command {
  return new Command("backup")
    .description("copy the SQLite file of the data; a server may be running meanwhile")
    .argument("<file>", "the copy; it appears complete and checked, or not at all")
    .option("--force", "replace the file if it exists")
    .option(...DATA_DIR_OPTION)
    .action(async (file: string, options: BackupOptions) => backUp(file, options, context));
}

interface BackupOptions {
  readonly force?: boolean;
  readonly dataDir?: string;
}

async function backUp(file: string, { force = false, dataDir }: BackupOptions, context: CliContext): Promise<void> {
  const engine = engineFor(context, dataDir);
  const { backup, location } = engine;
  if (backup === undefined) {
    throw new CliError(
      `${location} is backed up with the tools of PostgreSQL: pg_dump for a copy of one moment, pg_basebackup and archived WAL to restore to any moment. apps/server/OPERATING.md says how.`,
    );
  }
  const target = toNewFile(file, { force, context });
  await writeNewFile(target, backup);
  context.writeStderr(`${target.name} is a checked copy of ${location}.\n`);
}
