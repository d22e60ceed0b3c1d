import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSpec } from "@credential-api/contract/generate";
import { Command, Option } from "commander";
import { Refusal } from "../refusal.ts";
import { readSpecLines } from "../spec-lines/spec-lines.ts";
import { readFacts } from "./facts.ts";
import { measure } from "./measure.ts";
import { listPoints } from "./points.ts";
import { type CoverageReport, reportCoverage, tellCoverage } from "./report.ts";
import { readUnreachable } from "./unreachable.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** `coverage`: what of the contract the tests of the reference server reach; fails below everything that can be reached. */
export function createCoverageCommand(): Command {
  return new Command("coverage")
    .description("tell which operations, statuses, codes, permissions and values of the contract the tests reach")
    .option("--from <folder>", "read what an earlier run recorded there, instead of running the tests")
    .addOption(new Option("--format <format>").choices(["text", "json"]).default("text"))
    .option("--lines", "list every point by its line, with the test that reaches it")
    .action(async ({ from, format, lines }: { from?: string; format: string; lines?: boolean }) => {
      const report = from === undefined ? await withRecording(readReport) : await readReport(from);
      const text = format === "json" ? `${JSON.stringify(report, null, 2)}\n` : tellCoverage(report, lines === true);
      process.stdout.write(text);
      if (!report.isComplete) process.exitCode = 1;
    });
}

/**
 * Holds a recording against the contract of this repository.
 *
 * @throws Error when the recording or the list of the unreachable cannot be read.
 */
async function readReport(folder: string): Promise<CoverageReport> {
  const spec = join(root, "spec");
  const { document, errors } = await readSpec(spec);
  const [facts, unreachable, lines] = await Promise.all([
    readFacts(folder),
    readUnreachable(join(root, "apps/designer/unreachable.yaml")),
    readSpecLines(spec, { document }),
  ]);
  return reportCoverage(document.info.version, measure(listPoints(document, errors), facts, unreachable), lines);
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
