import { type Line, readLines } from "./lines.ts";
import { parseRecord } from "./parse-record.ts";
import type { RecordStore, StoreRecord, WriteOptions, WriteOutcome } from "./record.ts";

/** How many lines there were, by what happened to them. */
export interface ImportCounts {
  lines: number;
  added: number;
  unchanged: number;
  replaced: number;
  /** A different record was there and stays. */
  conflict: number;
  /** Not a record of the contract, or one that refers to something that is not there. */
  rejected: number;
  /** Bytes of the file that have been read. */
  bytes: number;
}

/** Receives what happens during an import. */
export interface ImportListener {
  /** A line that has not been imported, by its number; in the order of the file. The reason holds external ids at most. */
  onProblem(line: number, reason: string): void;
  /** Called after each batch has been written. */
  onBatch(counts: Readonly<ImportCounts>): void;
}

/** How an import is done. */
export interface ImportOptions extends WriteOptions {
  /** The import ends after the batch in which this many lines could not be imported. */
  readonly maxProblems: number;
}

/**
 * Imports the lines of a file in batches, each a transaction of its own: between two batches, a running server writes. A
 * line that cannot be imported is reported and skipped. Memory does not grow with the file, nor with a line of it.
 */
export async function importRecords(
  chunks: AsyncIterable<Uint8Array>,
  store: RecordStore,
  { maxProblems, ...options }: ImportOptions,
  { onProblem, onBatch }: ImportListener,
): Promise<ImportCounts> {
  const counts = { lines: 0, added: 0, unchanged: 0, replaced: 0, conflict: 0, rejected: 0, bytes: 0 };
  for await (const lines of inBatches(readLines(countBytes(chunks, counts)))) {
    const parsed = lines.map(({ bytes }) => parseRecord(bytes));
    const records = parsed.flatMap((each): StoreRecord[] => ("record" in each ? [each.record] : []));
    const written = (await store.write(records, options)).values();
    for (const [index, each] of parsed.entries()) {
      const outcome: WriteOutcome =
        "fault" in each ? { result: "rejected", reason: each.fault } : (written.next().value ?? NOT_WRITTEN);
      counts.lines += 1;
      counts[outcome.result] += 1;
      if ("reason" in outcome) onProblem(lines[index]?.number ?? 0, outcome.reason);
    }
    onBatch(counts);
    if (counts.conflict + counts.rejected >= maxProblems) break;
  }
  return counts;
}

/** An engine that returns fewer outcomes than records has a bug; the line must not count as imported. */
const NOT_WRITTEN: WriteOutcome = { result: "rejected", reason: "the store has not reported what happened to it" };

async function* countBytes(chunks: AsyncIterable<Uint8Array>, counts: ImportCounts): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    counts.bytes += chunk.length;
    yield chunk;
  }
}

/** Bounds how long a batch holds the lock of an SQLite file, and the memory of an import. */
const MAX_BATCH_LINES = 500;
const MAX_BATCH_BYTES = 1_048_576;

async function* inBatches(source: AsyncIterable<readonly Line[]>): AsyncGenerator<readonly Line[]> {
  let batch: Line[] = [];
  let bytes = 0;
  for await (const lines of source) {
    for (const line of lines) {
      batch.push(line);
      bytes += line.bytes?.length ?? 0;
      if (batch.length < MAX_BATCH_LINES && bytes < MAX_BATCH_BYTES) continue;
      yield batch;
      [batch, bytes] = [[], 0];
    }
  }
  if (batch.length > 0) yield batch;
}
