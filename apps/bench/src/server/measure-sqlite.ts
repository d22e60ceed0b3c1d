import { median, type Taken } from "../load/load.ts";
import { startLoad } from "../load/start-load.ts";
import type { Measured } from "../report/bench.ts";
import { createDataSet, serverProgram } from "../servers/data-set.ts";
import { inRounds, toChange, toRead } from "../servers/rounds.ts";
import { startServer } from "../servers/start-server.ts";
import { toTable } from "../tables.ts";

const ROUNDS = 5;
const SECONDS = 0.5;
const CONNECTIONS = [1, 16, 128];
const CREDENTIALS = 1_000;

/**
 * Loads the server, as `npm start` runs it, and a hand-written one on the same disk in turn, and reports requests per second
 * and latency, for several numbers of connections.
 *
 * @throws Error when anything but 200 is answered.
 */
export async function measureSqlite(): Promise<Measured> {
  const data = await createDataSet(CREDENTIALS);
  const generator = await startLoad();
  const floor = await startServer(
    {
      program: [new URL("../servers/peers/node-sqlite.ts", import.meta.url)],
      environment: { CREDENTIALS: String(CREDENTIALS) },
    },
    data,
  );
  const server = await startServer({ program: [...serverProgram, "serve"] }, data);
  try {
    const rows: (readonly string[])[] = [];
    for (const connections of CONNECTIONS) {
      const measure = (url: string) => async () => {
        const both = { url, connections, seconds: SECONDS };
        const reads = await generator.send({ ...toRead(data), ...both });
        return { reads, changes: await generator.send({ ...toChange(data), ...both }) };
      };
      const samples = await inRounds(
        ROUNDS,
        new Map([
          ["node:http + node:sqlite, written by hand", measure(floor.url)],
          ["**the server**", measure(server.url)],
        ]),
      );
      for (const [title, rounds] of samples) {
        const cells = [rounds.map(({ reads }) => reads), rounds.map(({ changes }) => changes)].flatMap(toCells);
        rows.push([`${connections}`, title, ...cells]);
      }
    }
    return {
      table: toTable(
        ["connections", "server", "reads per second", "p50", "p99", "changes per second", "p50", "p99"],
        rows,
      ),
    };
  } finally {
    await floor.stop();
    await server.stop();
    await generator.stop();
    data.remove();
  }
}

function toCells(taken: readonly Taken[]): readonly string[] {
  const toMs = (figure: (each: Taken) => number) => `${median(taken.map(figure)).toFixed(1)} ms`;
  return [
    median(taken.map(({ perSecond }) => perSecond)).toFixed(0),
    toMs(({ p50Ms }) => p50Ms),
    toMs(({ p99Ms }) => p99Ms),
  ];
}
