import { median } from "../load/load.ts";
import type { Measured } from "../report/bench.ts";
import { inRounds, ratioOf, type Sample, sample, toChange } from "../servers/rounds.ts";
import { type Contender, type ContenderName, contenders } from "../servers/servers.ts";
import { withServers } from "../servers/with-servers.ts";
import { toTable } from "../tables.ts";

const ROUNDS = 9;
const SECONDS = 0.6;

/** CPU times that are divided: a server of this repository, and what it is compared with. */
export const cpuRatios = [
  ["memory", "fastify-with-duties"],
  ["memory-checked", "fastify-with-duties"],
  ["memory-checked", "memory"],
  ["sqlite", "memory"],
  ["memory", "reference"],
  ["reference", "fastify"],
  ["memory", "node-http"],
  ["memory", "fastify"],
  ["memory", "hono-zod-openapi"],
  ["memory", "openapi-backend"],
  ["memory", "express-openapi-validator"],
  ["memory", "prism"],
] as const satisfies readonly (readonly [own: ContenderName, base: ContenderName])[];

/** The samples of each server, round by round. */
export type CpuSamples = ReadonlyMap<ContenderName, readonly Sample[]>;

/**
 * Loads each server in turn, round after round, from 64 connections over 1,000 credentials, with PATCH requests that all
 * change something, and reports the CPU time of an accepted one. Each server has answered the same requests right before.
 *
 * @throws Error when a server responds with anything but 200.
 */
export async function measureCpu(): Promise<Measured> {
  const names = Object.keys(contenders) as ContenderName[];
  const { samples, skipped } = await sampleCpu(names, { rounds: ROUNDS, seconds: SECONDS });
  const ratios = toCpuRatios(samples);
  const perSecond = ratio(samples, "sqlite", "memory", (own) => own.perSecond);
  return {
    table: `${toCpuTable(samples, skipped)}\n\n${NOTES}`,
    figures: { ...ratios, ...(perSecond === undefined ? {} : { "sqlite per second/memory": perSecond }) },
    skipped: Object.fromEntries(
      cpuRatios.flatMap(([own, base]) => (skipped.has(base) ? [[`${own}/${base}`, skipped.get(base) ?? ""]] : [])),
    ),
  };
}

/** Loads the servers of these names in rounds. */
export function sampleCpu(
  names: readonly ContenderName[],
  { rounds, seconds }: { readonly rounds: number; readonly seconds: number },
): Promise<{ readonly samples: CpuSamples; readonly skipped: ReadonlyMap<ContenderName, string> }> {
  return withServers(names, async ({ servers, skipped, generator, data }) => {
    const load = { ...toChange(data), seconds };
    const measures = [...servers].map(([name, server]) => [name, () => sample(generator, server, load)] as const);
    return { samples: await inRounds(rounds, new Map(measures)), skipped };
  });
}

/** The ratios of `cpuRatios` whose servers were both measured, by `own/base`. */
export function toCpuRatios(samples: CpuSamples): Readonly<Record<string, number>> {
  const entries = cpuRatios.flatMap(([own, base]) => {
    const value = ratio(samples, own, base, ({ micros }) => micros);
    return value === undefined ? [] : [[`${own}/${base}`, value] as const];
  });
  return Object.fromEntries(entries);
}

function ratio(
  samples: CpuSamples,
  own: ContenderName,
  base: ContenderName,
  figure: (sample: Sample) => number,
): number | undefined {
  const [a, b] = [samples.get(own), samples.get(base)];
  return a === undefined || b === undefined ? undefined : ratioOf(a, b, figure);
}

function toCpuTable(samples: CpuSamples, skipped: ReadonlyMap<ContenderName, string>): string {
  const rows = (Object.entries(contenders) as [ContenderName, Contender][]).map(([name, { title, does }]) => {
    const own = samples.get(name);
    if (own === undefined) return [title, does, skipped.get(name) ?? "", "", "", ""];
    const micros = own.map((each) => each.micros);
    const floor = ratio(samples, name, "node-http", (each) => each.micros) ?? Number.NaN;
    return [
      title,
      does,
      `${median(micros).toFixed(1)} µs`,
      `${Math.min(...micros).toFixed(1)} to ${Math.max(...micros).toFixed(1)}`,
      `${floor.toFixed(2)} x`,
      median(own.map((each) => each.perSecond)).toFixed(0),
    ];
  });
  return toTable(["server", "does", "CPU per PATCH", "noise", "against the floor", "per second"], rows);
}

const NOTES = [
  `Medians of ${ROUNDS} interleaved rounds of ${SECONDS} s; noise is the lowest and the highest round. 64 connections, 1,000 credentials,`,
  "every PATCH changes one. Before that, each server has answered the same 20 requests as expected. Not the same work: the",
  "servers that only validate know no caller and write no log; Prism changes nothing; no other server has rules, history or",
  "comparison of versions.",
].join("\n");
