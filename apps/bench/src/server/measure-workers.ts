import { availableParallelism } from "node:os";
import { toTable } from "../tables.ts";
import { demoPaths } from "./demo-paths.ts";
import { load, median, type Taken } from "./load.ts";
import { startServer } from "./start-server.ts";

const ROUNDS = 3;
const SECONDS = 2;
const CONNECTIONS = 32;

/**
 * Loads the server with one process and with one for each core, on SQLite and, where `DATABASE_URL` names one, on PostgreSQL.
 * The load comes from the same machine and takes a part of its cores.
 *
 * @throws Error when anything but 200 is answered.
 */
export async function measureWorkers(): Promise<string> {
  const { DATABASE_URL } = process.env;
  const stores = [
    { title: "SQLite", settings: {} },
    ...(DATABASE_URL ? [{ title: "PostgreSQL on the same machine", settings: { DATABASE_URL } }] : []),
  ];
  const rows: (readonly string[])[] = [];
  for (const { title, settings } of stores) {
    for (const WORKERS of new Set(["1", String(Math.max(2, availableParallelism()))])) {
      const server = await startServer({ ...settings, WORKERS });
      const [reads, changes]: [Taken[], Taken[]] = [[], []];
      try {
        for (let round = 0; round <= ROUNDS; round++) {
          const both = {
            url: server.url,
            token: server.token,
            paths: demoPaths,
            connections: CONNECTIONS,
            seconds: SECONDS,
          };
          const read = await load(both);
          const changed = await load({ ...both, change: (number) => ({ modificationComment: `${round}.${number}` }) });
          // The first only warms up.
          if (round === 0) continue;
          reads.push(read);
          changes.push(changed);
        }
      } finally {
        await server.stop();
      }
      rows.push([title, WORKERS, ...toCells(reads), ...toCells(changes)]);
    }
  }
  const table = toTable(["store", "`WORKERS`", "reads per second", "p99", "changes per second", "p99"], rows);
  return `${table}\n\n${CONNECTIONS} connections, ${availableParallelism()} cores, shared with the load and the store.`;
}

function toCells(taken: readonly Taken[]): readonly string[] {
  const perSecond = median(taken.map((each) => each.perSecond)).toFixed(0);
  return [perSecond, `${median(taken.map((each) => each.p99Ms)).toFixed(0)} ms`];
}
