import { availableParallelism } from "node:os";
import { median, type Taken } from "../load/load.ts";
import { startLoad } from "../load/start-load.ts";
import type { Measured } from "../report/bench.ts";
import { createDataSet, serverProgram } from "../servers/data-set.ts";
import { inRounds, ratioOf, toChange, toRead } from "../servers/rounds.ts";
import { type RunningServer, startServer } from "../servers/start-server.ts";
import { toTable } from "../tables.ts";

const ROUNDS = 5;
/** Two workers, their parent's share, and the load. */
const CORES = 4;

/**
 * Loads the server on SQLite with one and with two workers, in turn, and compares requests per second. The load comes from
 * the same machine and takes one of its cores.
 *
 * @throws Error when a server responds with anything but 200.
 */
export async function measureWorkers(): Promise<Measured> {
  const data = await createDataSet(1_000);
  const generator = await startLoad();
  const servers: RunningServer[] = [];
  try {
    for (const WORKERS of ["1", "2"]) {
      const environment = { WORKERS, CHECK_RESPONSES: "false" };
      servers.push(await startServer({ program: [...serverProgram, "serve"], environment, isUnpinned: true }, data));
    }
    const measures = servers.map(({ url }, at) => {
      const measure = async () => {
        const reads = await generator.send({ ...toRead(data), url, seconds: 1 });
        return { reads, changes: await generator.send({ ...toChange(data), url, seconds: 1 }) };
      };
      return [at + 1, measure] as const;
    });
    const samples = await inRounds(ROUNDS, new Map(measures.map(([workers, measure]) => [`${workers}`, measure])));
    const [one = [], two = []] = samples.values();
    const cores = availableParallelism();
    const rows = [...samples].map(([workers, rounds]) => [
      workers,
      ...toCells(rounds.map(({ reads }) => reads)),
      ...toCells(rounds.map(({ changes }) => changes)),
    ]);
    const table = toTable(["`WORKERS`", "reads per second", "p99", "changes per second", "p99"], rows);
    const notes = `SQLite, 64 connections, ${cores} cores, shared with the load.`;
    const figure = "two/one";
    return {
      table: `${table}\n\n${notes}`,
      ...(cores < CORES
        ? { skipped: { [figure]: `skipped: ${cores} cores, and two workers and the load need ${CORES}` } }
        : { figures: { [figure]: ratioOf(two, one, ({ reads }) => reads.perSecond) } }),
    };
  } finally {
    for (const server of servers) await server.stop();
    await generator.stop();
    data.remove();
  }
}

function toCells(taken: readonly Taken[]): readonly string[] {
  return [
    median(taken.map(({ perSecond }) => perSecond)).toFixed(0),
    `${median(taken.map(({ p99Ms }) => p99Ms)).toFixed(1)} ms`,
  ];
}
