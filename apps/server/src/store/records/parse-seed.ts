import { noRows } from "./known-rows.ts";
import { readLines } from "./lines.ts";
import { parseRecord } from "./parse-record.ts";
import { planBatch } from "./plan-batch.ts";
import type { StoreRecord, WriteOutcome } from "./record.ts";
import { type StoreSeed, toSeed } from "./seed-records.ts";

/** A line of a seed that cannot be used. */
export interface SeedProblem {
  /** The number of the line, from 1. */
  readonly line: number;
  /** Holds names of members and external ids, and no other value. */
  readonly reason: string;
}

/** A seed, or every line of it that is wrong, in the order of the lines. */
export type ParsedSeed = { readonly seed: Required<StoreSeed> } | { readonly problems: readonly SeedProblem[] };

/** Parses the JSON Lines of a seed and checks all of it: each line against the contract, and what the lines refer to. */
export async function parseSeed(chunks: AsyncIterable<Uint8Array>): Promise<ParsedSeed> {
  const lines: { readonly line: number; readonly record: StoreRecord }[] = [];
  const problems: SeedProblem[] = [];
  for await (const read of readLines(chunks)) {
    for (const { number: line, bytes } of read) {
      const parsed = parseRecord(bytes);
      if ("record" in parsed) lines.push({ line, record: parsed.record });
      else problems.push({ line, reason: parsed.fault });
    }
  }
  const records = lines.map(({ record }) => record);
  // A seed makes no replacement, so it needs no time.
  const { outcomes } = planBatch(records, noRows(), { replace: false, now: new Date(0) });
  for (const [index, outcome] of outcomes.entries()) {
    if ("reason" in outcome) problems.push({ line: lines[index]?.line ?? 0, reason: outcome.reason });
  }
  if (problems.length > 0) return { problems: problems.sort((a, b) => a.line - b.line) };
  const isAdded = (outcome: WriteOutcome | undefined) => outcome?.result === "added";
  return { seed: toSeed(records.filter((_, index) => isAdded(outcomes[index]))) };
}
