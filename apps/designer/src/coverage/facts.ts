import { randomUUID } from "node:crypto";
import { appendFileSync, mkdirSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Something that a test run has seen the server do. */
export interface Fact {
  /** The name of the point of the contract that it reaches, if the contract declares one with this name. */
  readonly point: string;
  /** It is a response: the contract has to declare it. */
  readonly isResponse?: true;
  /** The first test of its file that saw it, as vitest names it: `packages/reference/src/app.test.ts > a group > the test`. */
  readonly test: string;
}

/**
 * Creates a function that appends facts, each once, to a new file in `folder`: several recorders can write at the same time.
 */
export function createRecorder(folder: string): (facts: readonly Fact[]) => void {
  const file = join(folder, `${randomUUID()}.jsonl`);
  const known = new Set<string>();
  mkdirSync(folder, { recursive: true });
  return (facts) => {
    for (const fact of facts) {
      if (known.has(fact.point)) continue;
      known.add(fact.point);
      appendFileSync(file, `${JSON.stringify(fact)}\n`);
    }
  };
}

/**
 * Reads what recorders wrote: every file of the folder, one fact per line.
 *
 * @throws Error when the folder is missing or a line is not a fact
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
  if (typeof fact.point !== "string" || typeof fact.test !== "string") throw new Error(`Not a recorded fact: ${line}`);
  return fact;
}
