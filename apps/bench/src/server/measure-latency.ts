import { median, type Taken } from "../load/load.ts";
import type { Measured } from "../report/bench.ts";
import { inRounds, toChange } from "../servers/rounds.ts";
import { type ContenderName, contenders } from "../servers/servers.ts";
import { withServers } from "../servers/with-servers.ts";
import { toTable } from "../tables.ts";

const ROUNDS = 5;
/** How long one measurement takes: of the highest rate, and of latency. */
const SECONDS = { highest: 0.6, latency: 1.6 };
const SHARE = 0.7;
const names = ["node-http", "fastify-with-duties", "memory", "sqlite"] as const satisfies readonly ContenderName[];

interface Round {
  readonly max: number;
  readonly taken: Taken;
}

/**
 * Finds the highest rate of accepted PATCH requests, then sends 70 % of it at even times, and reports latency, counted from
 * the time that a request was due.
 *
 * @throws Error when a server responds with anything but 200.
 */
export async function measureLatency(): Promise<Measured> {
  const samples = await withServers(names, async ({ servers, generator, data }) => {
    const load = toChange(data);
    const measures = [...servers].map(([name, { url }]) => {
      const measure = async (): Promise<Round> => {
        const { perSecond: max } = await generator.send({ ...load, url, seconds: SECONDS.highest });
        return { max, taken: await generator.send({ ...load, url, seconds: SECONDS.latency, rate: max * SHARE }) };
      };
      return [name, measure] as const;
    });
    return inRounds(ROUNDS, new Map(measures));
  });
  const spread = (rounds: readonly Round[]) => rounds.map(({ taken }) => taken.p99Ms / taken.p50Ms);
  const rows = [...samples].map(([name, rounds]) => [
    contenders[name].title,
    median(rounds.map(({ max }) => max)).toFixed(0),
    toMs(median(rounds.map(({ taken }) => taken.p50Ms))),
    toMs(median(rounds.map(({ taken }) => taken.p99Ms))),
    `${median(spread(rounds)).toFixed(1)} x`,
    `${Math.min(...spread(rounds)).toFixed(1)} to ${Math.max(...spread(rounds)).toFixed(1)}`,
  ]);
  return {
    table: toTable(
      ["server", "highest rate, per second", "p50 at 70 %", "p99 at 70 %", "p99 against p50", "noise"],
      rows,
    ),
    figures: Object.fromEntries([...samples].map(([name, rounds]) => [`${name} p99/p50`, median(spread(rounds))])),
  };
}

function toMs(ms: number): string {
  return `${ms.toFixed(2)} ms`;
}
