import { randomUUID } from "node:crypto";
import { appendFileSync, mkdirSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Something that a test run has seen the server do. */
export type Fact = ResponseFact | ValueFact;

/** A response: of an operation, or `null` where a path or method has none. */
export interface ResponseFact {
  readonly kind: "response";
  readonly operationId: string | null;
  readonly status: number;
  /** The codes of its errors; empty for a success. */
  readonly codes: readonly string[];
  /** The permissions that the response says are missing. */
  readonly denied: readonly string[];
  /** The first test of its file that saw it, as vitest names it: `packages/reference/src/app.test.ts > a group > the test`. */
  readonly test: string;
}

/** A text in the body of an accepted request, or in the body of a success. */
interface ValueFact {
  readonly kind: "value";
  readonly operationId: string;
  readonly direction: "request" | "response";
  /** Where in the body: `/stateName`; items of a list are `*`. */
  readonly pointer: string;
  readonly value: string;
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
      const key = JSON.stringify({ ...fact, test: "" });
      if (known.has(key)) continue;
      known.add(key);
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
  if (fact.kind !== "response" && fact.kind !== "value") throw new Error(`Not a recorded fact: ${line}`);
  return fact;
}
