import type { Snapshot } from "@credential-api/client/testing";
import type { Engine } from "../../store/engine/engine.ts";
import { toLine } from "../../store/records/parse-record.ts";
import { parseSeed, type SeedProblem } from "../../store/records/parse-seed.ts";
import { MAX_SEED_BYTES } from "../../store/records/read-seed.ts";
import type { StoreRecord } from "../../store/records/record.ts";
import { type StoreSeed, toSeed, toSeedRecords } from "../../store/records/seed-records.ts";

/** Replaces all data of a server that runs, each time in one transaction. One call waits for the one before. */
export interface DataControl {
  /** Puts back the data that the server was started with. */
  reset(): Promise<void>;
  /** Replaces all data by the lines of a seed. Resolves with the number of records, or with the lines that are wrong. */
  load(chunks: AsyncIterable<Uint8Array>): Promise<number | readonly SeedProblem[]>;
  snapshots(): readonly Snapshot[];
  /** Keeps a copy of all data of one moment, and replaces the one of this name. */
  save(name: string): Promise<Snapshot | "too many" | "too large">;
  /** Puts a copy back. Resolves with false when there is none of this name. */
  restore(name: string): Promise<boolean>;
  /** Forgets a copy. Returns whether there was one. */
  remove(name: string): boolean;
}

/** How many snapshots are kept: they are held in memory. Each may be as large as a seed. */
export const MAX_SNAPSHOTS = 20;

/** What a control works on. */
export interface DataParts {
  readonly engine: Pick<Engine, "reset" | "openRecords">;
  readonly seed: StoreSeed;
  readonly now: () => Date;
}

/** Makes the control of the data of an engine. */
export function createDataControl({ engine, seed, now }: DataParts): DataControl {
  const kept = new Map<string, { readonly snapshot: Snapshot; readonly seed: StoreSeed }>();
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  }

  async function readAll(): Promise<readonly StoreRecord[] | "too large"> {
    const store = await engine.openRecords("read");
    try {
      const records: StoreRecord[] = [];
      let bytes = 0;
      for await (const record of store.read()) {
        bytes += toLine(record).length;
        if (bytes > MAX_SEED_BYTES) return "too large";
        records.push(record);
      }
      return records;
    } finally {
      await store.close();
    }
  }

  return {
    reset: () => inTurn(() => engine.reset(seed)),
    load: async (chunks) => {
      const parsed = await parseSeed(chunks);
      if ("problems" in parsed) return parsed.problems;
      const records = toSeedRecords(parsed.seed).length;
      if (records === 0) return [{ line: 1, reason: "there is no record, and without a client no operation succeeds" }];
      await inTurn(() => engine.reset(parsed.seed));
      return records;
    },
    snapshots: () => Array.from(kept.values(), ({ snapshot }) => snapshot),
    save: (name) =>
      inTurn(async () => {
        if (!kept.has(name) && kept.size >= MAX_SNAPSHOTS) return "too many";
        const records = await readAll();
        if (records === "too large") return records;
        const snapshot = { name, records: records.length, taken: now().toISOString() };
        kept.set(name, { snapshot, seed: toSeed(records) });
        return snapshot;
      }),
    restore: (name) =>
      inTurn(async () => {
        const found = kept.get(name);
        if (found === undefined) return false;
        await engine.reset(found.seed);
        return true;
      }),
    remove: (name) => kept.delete(name),
  };
}
