import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import type { Command, Generator, Outcome, Row } from "./generator.ts";
import { findProgram } from "./programs.ts";
import { type Ended, runCommand } from "./run-command.ts";

/** What a generator reads, and the server that its client calls. */
export interface Subject {
  /** The file of the contract that the generator reads. */
  readonly document: string;
  readonly url: string;
  readonly token: string;
  /** What the program has to print: see `expectedCalls`. */
  readonly expected: string;
}

const programs = fileURLToPath(new URL("programs/", import.meta.url));

/** Generates, compiles and calls in a temporary folder. A step after one that did not pass is not tried. */
export async function runGenerator(generator: Generator, subject: Subject): Promise<Row> {
  const { name, document } = generator;
  const none: Outcome = { verdict: "none" };
  const folder = mkdtempSync(join(tmpdir(), "generator-"));
  try {
    const version = await run([generator.version], subject, folder);
    const generate = version.outcome.verdict === "passed" ? await run(generator.generate, subject, folder) : version;
    const row = { name, document, version: versionIn(version), generate: generate.outcome, compile: none, call: none };
    if (generate.outcome.verdict !== "passed") return row;
    if (generator.program !== undefined) {
      cpSync(join(programs, generator.program.source), join(folder, generator.program.target));
    }
    const compile = generator.compile === undefined ? none : (await run(generator.compile, subject, folder)).outcome;
    if (generator.call === undefined || compile.verdict === "failed") return { ...row, compile };
    if (compile.verdict === "skipped") return { ...row, compile, call: compile };
    const called = await run([generator.call], subject, folder);
    return { ...row, compile, call: judgeCalls(called, subject.expected) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Run {
  readonly outcome: Outcome;
  readonly last?: Ended;
}

/** Runs commands until one fails, or needs a program that is not there. */
async function run(commands: readonly Command[], subject: Subject, folder: string): Promise<Run> {
  const fill = (word: string) => word.replace("{document}", subject.document).replace("{folder}", folder);
  let last: Ended | undefined;
  for (const [name = "", ...parameters] of commands) {
    const program = name.startsWith("./") ? [join(folder, name)] : findProgram(name);
    if ("missing" in program) return { outcome: { verdict: "skipped", reason: program.missing } };
    const [command = "", ...first] = program;
    last = await runCommand(command, [...first, ...parameters.map(fill)], folder, environment(subject));
    if (last.status !== 0) return { outcome: { verdict: "failed", reason: reasonIn(last) }, last };
  }
  return { outcome: { verdict: "passed" }, ...(last && { last }) };
}

/** Programs find the server and Prism by these variables. Generators of Python call `ruff` from beside themselves. */
function environment({ url, token, document }: Subject): Readonly<Record<string, string>> {
  const prism = findProgram("prism");
  const client = findProgram("openapi-python-client");
  const beside = "missing" in client ? "" : dirname(client[0] ?? "");
  return {
    API_URL: url,
    API_TOKEN: token,
    API_DOCUMENT: document,
    PRISM: "missing" in prism ? "" : (prism[1] ?? ""),
    PATH: [beside, process.env.PATH].filter(Boolean).join(process.platform === "win32" ? ";" : ":"),
  };
}

function judgeCalls({ outcome, last }: Run, expected: string): Outcome {
  if (outcome.verdict !== "passed") return outcome;
  // Maven resets the colours of the terminal, and Windows ends lines in its own way.
  const printed = stripVTControlCharacters(last?.stdout ?? "").replaceAll("\r\n", "\n");
  if (printed === expected) return outcome;
  return {
    verdict: "failed",
    reason: `expected ${JSON.stringify(expected)}, but it printed ${JSON.stringify(printed)}`,
  };
}

function versionIn({ outcome, last }: Run): string {
  if (outcome.verdict !== "passed") return "";
  return /\d+\.\d+(?:\.\d+)?[\w.-]*/.exec(last?.output ?? "")?.[0] ?? "";
}

/** The line of the output that says what is wrong, which most tools write last. */
function reasonIn({ output, status }: Ended): string {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const telling = lines.findLast((line) => /error|exception|fail|cannot|warning/i.test(line)) ?? lines.at(-1);
  return (telling ?? `exit code ${status}`).trim().slice(0, 300);
}
