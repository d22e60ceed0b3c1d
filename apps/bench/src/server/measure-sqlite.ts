import { toTable } from "../tables.ts";
import { demoPaths } from "./demo-paths.ts";
import { load, median, type Taken } from "./load.ts";
import { startContender } from "./start-contender.ts";
import { startServer } from "./start-server.ts";

const ROUNDS = 5;
const SECONDS = 2;
const CONNECTIONS = [1, 16, 128];

/**
 * Loads the reference server, as `npm start` runs it, and a hand-written one on the same disk in turn, several rounds, and
 * reports the medians: requests per second, and the latency of half the responses and of all but one in a hundred. The load
 * goes over all credentials of the demo data.
 *
 * @throws Error when anything but 200 is answered.
 */
export async function measureSqlite(): Promise<string> {
  const floor = await startContender("node-sqlite");
  const server = await startServer();
  const servers = [
    { title: "node:http + node:sqlite, written by hand", url: floor.url, token: "" },
    { title: "**the reference server**", url: server.url, token: server.token },
  ];
  const rows: (readonly string[])[] = [];
  for (const connections of CONNECTIONS) {
    const samples = servers.map(() => ({ reads: [] as Taken[], changes: [] as Taken[] }));
    for (let round = 0; round <= ROUNDS; round++) {
      for (const [at, { url, token }] of servers.entries()) {
        const both = { url, token, paths: demoPaths, connections, seconds: SECONDS };
        const reads = await load(both);
        const changes = await load({ ...both, change: (number) => ({ modificationComment: `${round}.${number}` }) });
        // The first only warms up.
        if (round === 0) continue;
        samples[at]?.reads.push(reads);
        samples[at]?.changes.push(changes);
      }
    }
    for (const [at, { title }] of servers.entries()) {
      const { reads = [], changes = [] } = samples[at] ?? {};
      rows.push([`${connections}`, title, ...toCells(reads), ...toCells(changes)]);
    }
  }
  floor.stop();
  await server.stop();
  return toTable(["connections", "server", "reads per second", "p50", "p99", "changes per second", "p50", "p99"], rows);
}

function toCells(taken: readonly Taken[]): readonly string[] {
  const perSecond = median(taken.map((each) => each.perSecond)).toFixed(0);
  return [perSecond, toMs(median(taken.map((each) => each.p50Ms))), toMs(median(taken.map((each) => each.p99Ms)))];
}

/** Latencies are counted in whole milliseconds. */
function toMs(ms: number): string {
  return ms < 1 ? "< 1 ms" : `${ms.toFixed(0)} ms`;
}
