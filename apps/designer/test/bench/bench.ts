/**
 * `npm run bench:dev`: measures, on a copy of this repository and with the real `npm run dev`, how long a person waits for
 * the result of a save: from writing the file to the line on the terminal. Prints a table; `--write` puts it into the README
 * as well, when every save has had the verdict that it is about.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { type DevOnCopy, startDevOnCopy } from "../dev/dev-on-copy.ts";
import { listScenarios, type Scenario } from "./scenarios.ts";

const ROUNDS = 5;

const startMs = performance.now();
const dev = await startDevOnCopy();
try {
  const readyMs = performance.now() - startMs;
  const rows: string[] = [];
  for (const scenario of listScenarios(dev.root)) {
    rows.push(await measure(dev, scenario));
    process.stderr.write(`${rows.at(-1)}\n`);
  }
  const { model = "processor" } = cpus()[0] ?? {};
  const notes = [
    `${ROUNDS} rounds each; ${cpus().length} × ${model.trim()}, Node ${process.versions.node}.`,
    `The first verdict after the start came after ${(readyMs / 1_000).toFixed(1)} s.`,
  ];
  const table = [
    "| after saving | median, ms | slowest, ms | of which, in the last round |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    notes.join(" "),
    "",
  ].join("\n");
  process.stdout.write(table);
  if (process.argv.includes("--write")) writeTable(table);
} finally {
  await dev.remove();
}

/**
 * Saves, waits and undoes, once per round; returns the row of the table.
 *
 * @throws Error when the verdict is of something else
 */
async function measure({ save, undo }: DevOnCopy, { what, files, edit, last }: Scenario): Promise<string> {
  const times: number[] = [];
  let steps = "";
  for (let round = 0; round < ROUNDS; round++) {
    const savedMs = performance.now();
    const { text } = await save(files, edit);
    times.push(Math.round(performance.now() - savedMs));
    steps = / · \d+ ms \((.*)\)\s*$/.exec(text)?.[1] ?? "";
    if (!new RegExp(`(^|, )${last} \\d+$`).test(steps)) throw new Error(`After ${what}, the terminal shows:\n${text}`);
    await undo();
  }
  times.sort((one, other) => one - other);
  return `| ${what} | ${times[Math.floor(ROUNDS / 2)]} | ${times.at(-1)} | ${steps} |`;
}

function writeTable(table: string): void {
  const file = fileURLToPath(new URL("../../README.md", import.meta.url));
  const before = readFileSync(file, "utf8");
  const between = /(<!-- bench:dev -->\n)[\s\S]*?(<!-- \/bench:dev -->)/;
  if (!between.test(before)) throw new Error(`${file} has no markers for the table: <!-- bench:dev -->`);
  writeFileSync(
    file,
    before.replace(between, (_all, start, end) => `${start}${table}${end}`),
  );
}
