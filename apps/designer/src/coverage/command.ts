import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { contract, errors } from "@credential-api/contract";
import type { OpenApiDocument } from "@credential-api/contract/generate";
import { readSpecLines } from "@credential-api/openapi/lines";
import { Command, Option } from "commander";
import { CliError, repositoryRoot } from "../cli.ts";
import { readFacts } from "./facts.ts";
import { measure } from "./measure.ts";
import { listPoints } from "./points.ts";
import { recordingFolder } from "./recording.ts";
import { type CoverageReport, formatCoverage, reportCoverage } from "./report.ts";
import { readUnreachable } from "./unreachable.ts";

interface CoverageFlags {
  readonly recorded?: true;
  readonly format: "text" | "json";
  readonly lines?: true;
  readonly write?: string;
}

/** `coverage`: which points of the contract the tests of the reference server reach; fails when a point is missed. */
export function createCoverageCommand(): Command {
  return new Command("coverage")
    .description("show which operations, statuses, codes, permissions and values of the contract the tests reach")
    .option("--recorded", "evaluate the last test run, instead of running the tests of packages/reference")
    .addOption(new Option("--format <format>").choices(["text", "json"]).default("text"))
    .option("--lines", "list every point by its line, with the test that reaches it")
    .option("--write <file>", "also write the JSON to a file")
    .action(async ({ recorded, format, lines, write }: CoverageFlags) => {
      const report = await (recorded ? readReport(recordingFolder) : runTests(readReport));
      const json = `${JSON.stringify(report, null, 2)}\n`;
      if (write !== undefined) await writeReport(write, json);
      process.stdout.write(format === "json" ? json : formatCoverage(report, lines === true));
      if (!report.isComplete) process.exitCode = 1;
    });
}

/**
 * Writes the file and, where they are missing, its folders. A relative path begins where the command was typed.
 *
 * @throws CliError when it cannot be written
 */
async function writeReport(file: string, json: string): Promise<void> {
  // npm and pnpm run scripts in another folder than the one they were typed in, and pass that one on.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, json);
  } catch (error) {
    throw new CliError(`--write: ${error instanceof Error ? error.message : String(error)}. Name another file.`);
  }
}

/** @throws CliError when nothing was recorded, Error when the list of unreachable points cannot be read */
export async function readReport(folder: string): Promise<CoverageReport> {
  if (!existsSync(folder))
    throw new CliError("No test run was recorded. Run the tests of packages/reference first: npm test");
  const document: OpenApiDocument = createRequire(import.meta.url)("@credential-api/contract/openapi.json");
  const [facts, unreachable] = await Promise.all([
    readFacts(folder),
    readUnreachable(join(repositoryRoot, "apps/designer/unreachable.yaml")),
  ]);
  const lines = readSpecLines(join(repositoryRoot, "spec"), document);
  return reportCoverage(contract, measure(listPoints(document, errors), facts, unreachable), lines);
}

/** Runs the tests of the reference server; their output is shown only when they fail. */
async function runTests<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "coverage-"));
  try {
    const vitest = join(repositoryRoot, "node_modules/vitest/vitest.mjs");
    const env = { ...process.env, CONTRACT_COVERAGE_DIR: folder };
    const options = { cwd: repositoryRoot, env, maxBuffer: Number.POSITIVE_INFINITY };
    const run = promisify(execFile)(process.execPath, [vitest, "run", "--project", "reference"], options);
    await run.catch(({ message, stdout = message, stderr = "" }) => {
      throw new CliError(`The tests of packages/reference fail. Fix them first:\n${stdout}${stderr}`);
    });
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
