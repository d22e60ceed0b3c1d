import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Measured } from "../report/bench.ts";
import { toTable } from "../tables.ts";
import { writeLargeFile } from "./write-large-file.ts";

const SIZES = [100_000, 1_000_000];

const main = fileURLToPath(new URL("../../../server/src/main.ts", import.meta.url));

/** Prints the most memory that a process has had, in KiB, as the last line of its error output. */
const report = 'process.on("exit", () => process.stderr.write("\\n" + process.resourceUsage().maxRSS))';
const reporter = `--import=data:text/javascript,${encodeURIComponent(report)}`;

/**
 * Runs the commands that read or write all data, each in a process of its own, on an SQLite file that is empty at first,
 * and reports lines per second and the most memory of the process, for two numbers of credentials.
 *
 * @throws Error with what a command printed when it fails.
 */
export async function measureData(): Promise<Measured> {
  const columns: (readonly (readonly string[])[])[] = [];
  for (const count of SIZES) {
    const directory = await mkdtemp(join(tmpdir(), "credential-api-bench-"));
    const [file, copy] = [join(directory, "data.jsonl"), join(directory, "copy")];
    const lines = writeLargeFile(file, count);
    const cells: (readonly string[])[] = [];
    for (const parameters of [
      ["import", file],
      ["import", file],
      ["export", `${copy}.jsonl`],
      ["history", "--verify"],
      ["backup", `${copy}.sqlite`],
    ]) {
      const { seconds, maxRssKib } = await run(parameters, directory);
      cells.push([(lines / seconds).toFixed(0), `${(maxRssKib / 1_024).toFixed(0)} MiB`]);
    }
    columns.push(cells);
    await rm(directory, { recursive: true });
  }
  const names = ["`import`", "`import`, again", "`export`", "`history --verify`", "`backup`"];
  const table = toTable(
    ["command", ...SIZES.flatMap((count) => [`${count.toLocaleString("en")} credentials: lines per second`, "memory"])],
    names.map((name, row) => [name, ...columns.flatMap((cells) => cells[row] ?? [])]),
  );
  return { table };
}

async function run(parameters: readonly string[], DATA_DIR: string) {
  const startMs = performance.now();
  const child = spawn(process.execPath, [reporter, main, ...parameters], {
    env: { PATH: process.env.PATH, DATA_DIR },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let printed = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    printed = (printed + text).slice(-2_000);
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`${parameters.join(" ")} failed:\n${printed}`);
  return { seconds: (performance.now() - startMs) / 1_000, maxRssKib: Number(printed.split("\n").at(-1)) };
}
