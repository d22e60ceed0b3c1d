import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { contract } from "@credential-api/contract";
import { readSpec } from "@credential-api/contract/generate";
import { Command, Option } from "commander";
import { Refusal } from "../refusal.ts";
import { readSpecLines } from "../spec-lines/spec-lines.ts";
import { readFacts } from "./facts.ts";
import { measure } from "./measure.ts";
import { listPoints } from "./points.ts";
import { refuseDrift } from "./refuse-drift.ts";
import { type CoverageReport, reportCoverage, tellCoverage } from "./report.ts";
import { readUnreachable } from "./unreachable.ts";

interface CoverageFlags {
  readonly from?: string;
  readonly format: "text" | "json";
  readonly lines?: true;
  readonly write?: string;
}

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const spec = join(root, "spec");

/** `coverage`: what of the contract the tests of the reference server reach; fails below everything that can be reached. */
export function createCoverageCommand(): Command {
  return new Command("coverage")
    .description("tell which operations, statuses, codes, permissions and values of the contract the tests reach")
    .option("--from <folder>", "read what an earlier run recorded there, instead of running the tests")
    .addOption(new Option("--format <format>").choices(["text", "json"]).default("text"))
    .option("--lines", "list every point by its line, with the test that reaches it")
    .option("--write <file>", "also write the JSON to a file, for the docs page to show")
    .action(async (flags: CoverageFlags) => {
      process.exitCode = await runCoverage(flags);
    });
}

async function runCoverage({ from, format, lines, write }: CoverageFlags): Promise<number> {
  await refuseDrift(spec);
  const report = from === undefined ? await withRecording(readReport) : await readReport(from);
  const json = `${JSON.stringify(report, null, 2)}\n`;
  if (write !== undefined) await writeReport(write, json);
  process.stdout.write(format === "json" ? json : tellCoverage(report, lines === true));
  return report.isComplete ? 0 : 1;
}

/**
 * Writes the file and, where they are missing, the folders it is in. A relative path starts where the command was typed.
 *
 * @throws Refusal when it cannot be written.
 */
async function writeReport(file: string, json: string): Promise<void> {
  // pnpm runs scripts elsewhere than where they were typed, and says where that was.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, json);
  } catch (error) {
    throw new Refusal(`--write: ${error instanceof Error ? error.message : String(error)}. Name another file.`);
  }
}

/**
 * Holds a recording against the contract of this repository.
 *
 * @throws Error when the recording or the list of the unreachable cannot be read.
 */
async function readReport(folder: string): Promise<CoverageReport> {
  const { document, errors } = await readSpec(spec);
  const [facts, unreachable, lines] = await Promise.all([
    readFacts(folder),
    readUnreachable(join(root, "apps/designer/unreachable.yaml")),
    readSpecLines(spec, document),
  ]);
  return reportCoverage(contract, measure(listPoints(document, errors), facts, unreachable), lines);
}

async function withRecording<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "coverage-"));
  try {
    await runTests(folder);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs the tests of the reference server; what they print is only shown when they fail. */
async function runTests(folder: string): Promise<void> {
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const config = fileURLToPath(new URL("vitest.config.ts", import.meta.url));
  const child = spawn(process.execPath, [vitest, "run", "--config", config], {
    cwd: root,
    env: { ...process.env, CONTRACT_COVERAGE_DIR: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  if (code !== 0) throw new Refusal(`The tests of packages/reference fail, so that nothing can be said:\n${output}`);
}
