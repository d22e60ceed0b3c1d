import { createReadStream, statSync } from "node:fs";
import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { CliError, systemErrorCode } from "../cli-error.ts";
import { typingDirectory } from "../config/config.ts";
import { type ImportCounts, importRecords } from "../store/records/import-records.ts";
import { type CliContext, DATA_DIR_OPTION, engineFor } from "./cli-context.ts";
import { createProgress } from "./progress.ts";
import { visible } from "./to-table.ts";

/** `import`: adds the records of a file to the data. */
export function createImportCommand(context: CliContext): Command {
  return new Command("import")
    .description("add clients, users, policies and credentials from a file of JSON Lines")
    .argument("<file>", "the file; - is the standard input")
    .option("--replace", "replace records that are there and different; otherwise they are conflicts and stay")
    .option("--max-errors <count>", "stop after this many lines that could not be imported", toCount)
    .option("--quiet", "show no progress")
    .option(...DATA_DIR_OPTION)
    .addHelpText(
      "after",
      "\nA server may be running. Lines that cannot be imported are reported by number and skipped; the exit code is then 1." +
        "\nRun the same command again after an interruption: what is there already is left unchanged.",
    )
    .action(async (file: string, options: ImportCommandOptions) => importFile(file, options, context));
}

interface ImportCommandOptions {
  readonly replace?: boolean;
  readonly maxErrors?: number;
  readonly quiet?: boolean;
  readonly dataDir?: string;
}

async function importFile(
  file: string,
  { replace = false, maxErrors = Number.POSITIVE_INFINITY, quiet, dataDir }: ImportCommandOptions,
  context: CliContext,
): Promise<void> {
  const { now, writeStdout, writeStderr, isTerminal, readStdin } = context;
  const path = resolve(typingDirectory(context.environment, context.workingDirectory), file);
  const size = file === "-" ? undefined : fileSize(path);
  const chunks = file === "-" ? readStdin() : createReadStream(path);
  const store = await engineFor(context, dataDir).openRecords("write");
  const progress = createProgress({ write: writeStderr, isTerminal, now }, quiet);
  try {
    const counts = await importRecords(
      chunks,
      store,
      { replace, now: now(), maxProblems: maxErrors },
      {
        onProblem: (line, reason) => progress.line(`line ${line}: ${visible(reason)}`),
        onBatch: (done) =>
          progress.update(
            size === undefined ? undefined : done.bytes / size,
            `${done.lines.toLocaleString("en")} lines`,
          ),
      },
    );
    progress.end();
    writeStdout(`${summarize(counts)}\n`);
    const problems = counts.conflict + counts.rejected;
    if (problems === 0) return;
    const stopped = problems >= maxErrors ? " The import has stopped: --max-errors." : "";
    throw new CliError(`${toLines(problems)} could not be imported.${stopped}`);
  } catch (error) {
    throw toReadError(path, error);
  } finally {
    progress.end();
    await store.close();
  }
}

function summarize({ lines, added, unchanged, replaced, conflict, rejected }: ImportCounts): string {
  const counts = { added, unchanged, replaced, conflicts: conflict, rejected };
  return `${toLines(lines)}: ${Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(", ")}`;
}

function toLines(count: number): string {
  return count === 1 ? "1 line" : `${count} lines`;
}

function fileSize(path: string): number | undefined {
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new CliError(`${path} is a directory. Name a file of JSON Lines.`);
    return found.isFile() ? found.size : undefined;
  } catch (error) {
    throw toReadError(path, error);
  }
}

/** An error of the file that is read; every other error stays as it is. */
function toReadError(path: string, error: unknown): unknown {
  const code = systemErrorCode(error);
  if (error instanceof CliError || !(error instanceof Error) || !("syscall" in error)) return error;
  return new CliError(`${path} cannot be read (${code}). Check the path and the rights.`, { cause: error });
}

function toCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Write a whole number from 1.");
}
