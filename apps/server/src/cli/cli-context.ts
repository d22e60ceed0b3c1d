import { createInterface } from "node:readline/promises";
import type { Environment } from "../config/config.ts";

/** What a command uses of its process; tests pass their own. */
export interface CliContext {
  readonly environment: Environment;
  readonly workingDirectory: string;
  readonly now: () => Date;
  /** Writes the result of the command. */
  readonly writeStdout: (text: string) => void;
  /** Writes notices and errors for a person. */
  readonly writeStderr: (text: string) => void;
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

/** The context of this process. */
export function processContext(): CliContext {
  return {
    environment: process.env,
    workingDirectory: process.cwd(),
    now: () => new Date(),
    writeStdout: (text) => process.stdout.write(text),
    writeStderr: (text) => process.stderr.write(text),
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
