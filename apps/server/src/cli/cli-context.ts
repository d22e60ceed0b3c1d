import { once } from "node:events";
import { createInterface } from "node:readline/promises";
import { setImmediate } from "node:timers/promises";
import { CliError, systemErrorCode } from "../cli-error.ts";
import { type Environment, readSettings } from "../config/config.ts";
import type { Engine } from "../store/engine/engine.ts";
import { engineSettings, toEngine } from "../store/to-engine.ts";

/** What a command uses of its process; tests pass their own. */
export interface CliContext {
  readonly environment: Environment;
  readonly workingDirectory: string;
  readonly now: () => Date;
  /** Writes the result of the command. */
  readonly writeStdout: (text: string) => void;
  /** Writes notices and errors for a person. */
  readonly writeStderr: (text: string) => void;
  /** Resolves when the standard output has taken what was written; rejects with a `CliError` when it cannot be written. */
  readonly drainStdout: () => Promise<void>;
  readonly readStdin: () => AsyncIterable<Uint8Array>;
  /** Whether the error output is a terminal. */
  readonly isTerminal: boolean;
  /** Asks a person a yes-or-no question; undefined without a terminal. */
  readonly confirm: ((question: string) => Promise<boolean>) | undefined;
}

/** The option of the commands that use the data of a server, and how it gets into their settings. */
export const DATA_DIR_OPTION = [
  "--data-dir <path>",
  "the data directory of the server; overrides DATA_DIR, and DATABASE_URL by its SQLite file",
] as const;

/** The environment with the data directory that `--data-dir` names, if it names one. */
export function withDataDir(environment: Environment, dataDir: string | undefined): Environment {
  return dataDir === undefined ? environment : { ...environment, DATA_DIR: dataDir, DATABASE_URL: "" };
}

/** The engine of the data that the environment and `--data-dir` name. */
export function engineFor({ environment, workingDirectory }: CliContext, dataDir: string | undefined): Engine {
  return toEngine(readSettings(engineSettings, withDataDir(environment, dataDir), workingDirectory));
}

/** The context of this process. */
export function processContext(): CliContext {
  return {
    environment: process.env,
    workingDirectory: process.cwd(),
    now: () => new Date(),
    writeStdout,
    writeStderr: (text) => process.stderr.write(text),
    drainStdout,
    readStdin: () => process.stdin,
    isTerminal: process.stderr.isTTY,
    confirm: process.stdin.isTTY && process.stderr.isTTY ? confirm : undefined,
  };
}

async function confirm(question: string): Promise<boolean> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await prompt.question(`${question} [y/N] `)).trim());
  } finally {
    prompt.close();
  }
}

let stdoutError: Error | undefined;
/** Who drains the output gets its error. */
let isDrained = false;

function writeStdout(text: string): void {
  const { stdout } = process;
  // An error without a listener would end the process with a stack, and the stream itself forgets it.
  if (stdout.listenerCount("error") === 0) stdout.on("error", endAtStdoutError);
  stdout.write(text);
}

/** Ends this process; without a message when the reader has gone, as under `| head -1`. */
function endAtStdoutError(error: Error): void {
  stdoutError = error;
  if (isDrained) return;
  if (systemErrorCode(error) === "EPIPE") process.exit(BROKEN_PIPE);
  process.stderr.write(`${toStdoutMessage(error)}\n`);
  process.exit(1);
}

/** The exit code that shells report for a program ended by SIGPIPE: 128 and the number of the signal. */
const BROKEN_PIPE = 141;

async function drainStdout(): Promise<void> {
  const { stdout } = process;
  isDrained = true;
  if (stdout.writableNeedDrain) await once(stdout, "drain").catch(() => undefined);
  // The error of a write is known in the next turn.
  await setImmediate();
  if (stdoutError === undefined) return;
  throw new CliError(toStdoutMessage(stdoutError), { cause: stdoutError });
}

function toStdoutMessage(error: Error): string {
  return `The standard output cannot be written (${systemErrorCode(error)}).`;
}
