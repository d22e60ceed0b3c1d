import { setTimeout as sleep } from "node:timers/promises";
import { type Load, median, type Taken } from "../load/load.ts";
import type { LoadGenerator } from "../load/start-load.ts";
import type { DataSet } from "./data-set.ts";
import type { RunningServer } from "./start-server.ts";

/** One server in one round. */
export interface Sample extends Taken {
  /** CPU time of the server per response, in microseconds. */
  readonly micros: number;
}

/** A PATCH of which each changes the credential: no two have the same body. */
export function toChange({ paths, token }: DataSet): Omit<Load, "url" | "seconds"> {
  return {
    method: "PATCH",
    paths,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: '{"msisdn":"+41#","identificator":"MSS-#","modificationComment":"Phone #"}',
    status: 200,
    connections: 64,
  };
}

/** A read of each credential in turn. */
export function toRead(data: DataSet): Omit<Load, "url" | "seconds"> {
  const { body: _, ...change } = toChange(data);
  return { ...change, method: "GET" };
}

/** Sends a load and takes the CPU time that the server used meanwhile. */
export async function sample(
  generator: LoadGenerator,
  server: RunningServer,
  load: Omit<Load, "url">,
): Promise<Sample> {
  const before = await server.usage();
  const taken = await generator.send({ ...load, url: server.url });
  const after = await server.usage();
  return { ...taken, micros: (after.cpuMicros - before.cpuMicros) / taken.responses };
}

/**
 * Measures each of several things in turn, round after round, so that what else the machine does counts for all alike. Each
 * round has another order, and a pause before each measurement lets the server before collect its garbage. The first round
 * only warms up. Returns the samples by name, one per round.
 */
export async function inRounds<Name extends string, T>(
  rounds: number,
  measures: ReadonlyMap<Name, () => Promise<T>>,
): Promise<ReadonlyMap<Name, readonly T[]>> {
  const samples = new Map([...measures.keys()].map((name) => [name, [] as T[]] as const));
  const all = [...measures];
  for (let round = 0; round <= rounds; round++) {
    for (const [name, measure] of shuffle(all)) {
      await sleep(PAUSE_MS);
      const value = await measure();
      if (round > 0) samples.get(name)?.push(value);
    }
  }
  return samples;
}

const PAUSE_MS = 150;

function shuffle<T>(all: readonly T[]): readonly T[] {
  const drawn = all.map((each) => ({ each, lot: Math.random() }));
  return drawn.sort((a, b) => a.lot - b.lot).map(({ each }) => each);
}

/** The median of the rounds' own ratios of a figure: neighbours in a round are slowed down alike. */
export function ratioOf<T>(own: readonly T[], base: readonly T[], figure: (sample: T) => number): number {
  return median(own.map((value, round) => figure(value) / figure(base[round] as T)));
}
