import { setTimeout as sleep } from "node:timers/promises";
import { median } from "../load/load.ts";
import type { Measured } from "../report/bench.ts";
import { createDataSet, serverProgram } from "../servers/data-set.ts";
import { startServer } from "../servers/start-server.ts";
import { toTable } from "../tables.ts";

const STARTS = 9;
const CREDENTIALS = 20;
const REST_MS = 1_000;

/**
 * Starts the server on SQLite, several times on data that is there, and reports the time from the start of the process to
 * the first 200 of an operation, and the memory that it holds a second later.
 *
 * @throws Error when the first response is not 200.
 */
export async function measureStart(): Promise<Measured> {
  const data = await createDataSet(CREDENTIALS);
  const [startMs, restBytes]: [number[], number[]] = [[], []];
  try {
    // The first start makes the database.
    for (let start = 0; start <= STARTS; start++) {
      const begunMs = performance.now();
      const server = await startServer({ program: [...serverProgram, "serve"], directory: data.directory }, data);
      const headers = { authorization: `Bearer ${data.token}` };
      const response = await fetch(`${server.url}${data.paths[0]}`, { headers });
      const ms = performance.now() - begunMs;
      if (response.status !== 200) throw new Error(`The first response is ${response.status}`);
      await response.arrayBuffer();
      await sleep(REST_MS);
      const { rssBytes } = await server.usage();
      await server.stop();
      if (start === 0) continue;
      startMs.push(ms);
      restBytes.push(rssBytes / 1e6);
    }
  } finally {
    data.remove();
  }
  const row = (title: string, values: readonly number[], unit: string) => [
    title,
    `${median(values).toFixed(0)} ${unit}`,
    `${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)}`,
  ];
  return {
    table: toTable(
      ["the server on SQLite", "median", "noise"],
      [row("process start to first 200", startMs, "ms"), row("memory at rest", restBytes, "MB")],
    ),
    figures: { "first 200": median(startMs), "memory at rest": median(restBytes) },
  };
}
