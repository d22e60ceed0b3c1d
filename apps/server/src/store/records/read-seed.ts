import { createReadStream } from "node:fs";
import { fileURLToPath } from "node:url";
import { CliError, systemErrorCode } from "../../cli-error.ts";
import { noRows } from "./known-rows.ts";
import { readLines } from "./lines.ts";
import { parseRecord } from "./parse-record.ts";
import { planBatch } from "./plan-batch.ts";
import type { StoreRecord, WriteOutcome } from "./record.ts";
import { type StoreSeed, toSeed } from "./seed-records.ts";

/** The demo data: the default seed. */
export const demoDataFile = fileURLToPath(new URL("../../../demo-data.jsonl", import.meta.url));

/** The maximum size of a seed, in bytes: it is held in memory. `import` has no limit. */
const MAX_SEED_BYTES = 67_108_864;

const MAX_REPORTED = 20;

/**
 * Reads a seed and checks all of it: each line against the contract, and what the lines refer to.
 *
 * @throws CliError that lists the lines that are wrong, or says why the file cannot be read.
 */
export async function readSeed(file: string): Promise<StoreSeed> {
  const lines: { readonly number: number; readonly record: StoreRecord }[] = [];
  const problems: { readonly number: number; readonly reason: string }[] = [];
  for await (const { number, bytes } of readAllLines(file)) {
    const parsed = parseRecord(bytes);
    if ("record" in parsed) lines.push({ number, record: parsed.record });
    else problems.push({ number, reason: parsed.fault });
  }
  const records = lines.map(({ record }) => record);
  // A seed makes no replacement, so it needs no time.
  const { outcomes } = planBatch(records, noRows(), { replace: false, now: new Date(0) });
  const isAdded = (outcome: WriteOutcome | undefined) => outcome?.result === "added";
  for (const [index, outcome] of outcomes.entries()) {
    if ("reason" in outcome) problems.push({ number: lines[index]?.number ?? 0, reason: outcome.reason });
  }
  if (problems.length === 0) return toSeed(records.filter((_, index) => isAdded(outcomes[index])));
  const count = problems.length === 1 ? "One line" : `${problems.length} lines`;
  const reported = problems.sort((a, b) => a.number - b.number).slice(0, MAX_REPORTED);
  const more = problems.length > MAX_REPORTED ? ["  …"] : [];
  throw new CliError(
    [
      `SEED ${file}: ${count} cannot be used; no data was created or changed.`,
      ...reported.map(({ number, reason }) => `  line ${number}: ${reason}`),
      ...more,
    ].join("\n"),
  );
}

async function* readAllLines(file: string) {
  try {
    for await (const lines of readLines(limited(file))) yield* lines;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    throw new CliError(`SEED ${file} cannot be read (${code}). Correct it, or remove SEED to use the demo data.`, {
      cause: error,
    });
  }
}

async function* limited(file: string): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of createReadStream(file)) {
    bytes += chunk.length;
    if (bytes > MAX_SEED_BYTES) {
      throw new CliError(
        `SEED ${file} has more than ${MAX_SEED_BYTES} bytes. Remove SEED, and use "server import" before the first start.`,
      );
    }
    yield chunk;
  }
}
