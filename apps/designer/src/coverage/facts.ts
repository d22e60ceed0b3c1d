import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** One thing that a test run has seen the server do. */
export type Fact = AnswerFact | ValueFact;

/** An answer: of an operation, or `null` where a path or method led to none. */
export interface AnswerFact {
  readonly kind: "answer";
  readonly operationId: string | null;
  readonly status: number;
  /** The codes of its errors; empty for a success. */
  readonly codes: readonly string[];
  /** The permissions that the answer says are missing. */
  readonly denied: readonly string[];
  /** The first test of its file that saw it, as vitest names it: `packages/reference/src/app.test.ts > a group > the test`. */
  readonly test: string;
}

/** A text that stood in the body of an accepted request, or in the body of a success. */
interface ValueFact {
  readonly kind: "value";
  readonly operationId: string;
  readonly direction: "request" | "answer";
  /** Where: `/stateName`; items of a list are `*`. */
  readonly pointer: string;
  readonly value: string;
  readonly test: string;
}

/**
 * Reads what a run recorded: every file of the folder, one fact per line.
 *
 * @throws Error when the folder is missing or a line is not a fact.
 */
export async function readFacts(folder: string): Promise<readonly Fact[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".jsonl")).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  return texts.flatMap((text) =>
    text
      .split("\n")
      .filter((line) => line !== "")
      .map(toFact),
  );
}

function toFact(line: string): Fact {
  const fact: Fact = JSON.parse(line);
  if (fact.kind !== "answer" && fact.kind !== "value") throw new Error(`Not a fact of a recording: ${line}`);
  return fact;
}
