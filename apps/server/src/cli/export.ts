import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { Command } from "commander";
import { toLine } from "../store/records/parse-record.ts";
import type { RecordStore } from "../store/records/record.ts";
import { type CliContext, DATA_DIR_OPTION, engineFor } from "./cli-context.ts";
import { toNewFile, writeNewFile } from "./new-file.ts";
import { createProgress, type Progress } from "./progress.ts";

/** `export`: writes all data as JSON Lines. */
export function createExportCommand(context: CliContext): Command {
  return new Command("export")
    .description("write all data, the history included, as JSON Lines that import reads")
    .argument("[file]", "the file; - or nothing is the standard output")
    .option("--force", "replace the file if it exists")
    .option("--quiet", "show no progress")
    .option(...DATA_DIR_OPTION)
    .addHelpText(
      "after",
      "\nA server may be running: the file has the data of one moment. It holds telephone numbers, certificates and token data" +
        "\nin plain text, and is readable by its owner only.",
    )
    .action(async (file: string | undefined, options: ExportOptions) => exportFile(file, options, context));
}

interface ExportOptions {
  readonly force?: boolean;
  readonly quiet?: boolean;
  readonly dataDir?: string;
}

async function exportFile(
  file: string | undefined,
  { force = false, quiet, dataDir }: ExportOptions,
  context: CliContext,
): Promise<void> {
  const { now, writeStdout, writeStderr, drainStdout, isTerminal } = context;
  const target = file === undefined || file === "-" ? undefined : toNewFile(file, { force, context });
  const engine = engineFor(context, dataDir);
  const store = await engine.openRecords("read");
  const progress = createProgress({ write: writeStderr, isTerminal, now }, quiet);
  try {
    const blocks = readBlocks(store, await store.count(), progress);
    if (target === undefined) {
      await drainStdout();
      for await (const block of blocks) {
        writeStdout(block);
        await drainStdout();
      }
      return;
    }
    await writeNewFile(target, (draft) => pipeline(blocks, createWriteStream(draft, { flags: "r+" })));
    progress.end();
    if (!quiet) writeStderr(`${target.name} holds all data of ${engine.location}.\n`);
  } finally {
    progress.end();
    await store.close();
  }
}

/** The lines of all records, in blocks that are large enough to be written quickly. */
async function* readBlocks(store: RecordStore, count: number, progress: Progress): AsyncGenerator<string> {
  let block = "";
  let done = 0;
  for await (const record of store.read()) {
    block += toLine(record);
    done += 1;
    if (block.length < BLOCK_LENGTH) continue;
    yield block;
    block = "";
    progress.update(done / count, `${done.toLocaleString("en")} records`);
  }
  if (block !== "") yield block;
}

const BLOCK_LENGTH = 65_536;
