import { createInterface } from "node:readline/promises";
import type { Environment } from "../config/config.ts";

/** What a command knows of the world it runs in; tests put another one in. */
export interface CliContext {
  readonly environment: Environment;
  readonly workingDirectory: string;
  readonly now: () => Date;
  /** Writes what was asked for. */
  readonly writeStdout: (text: string) => void;
  /** Writes what a person should know beside that. */
  readonly writeStderr: (text: string) => void;
  /** Asks a person a question that is answered with yes or no; undefined where nobody can answer. */
  readonly confirm: ((question: string) => Promise<boolean>) | undefined;
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
