import { parseArgs } from "node:util";
import type { Measured } from "../report/bench.ts";
import type { Usage } from "../servers/start-server.ts";
import { toTable } from "../tables.ts";
import { type DemoServer, startDemoServer } from "./demo-server.ts";
import { createSteadyLoad } from "./steady-load.ts";

const REQUESTS_PER_SECOND = 200;
/** Memory grows while code is compiled and caches fill: this part of the time does not count. */
const WARM_UP = 0.25;
/** How much more memory than after the warm-up there may be at the end. */
const MAX_GROWTH = 1.25;

/**
 * Sends reads, changes and wrong requests at a steady rate to a server on SQLite, and reports its memory, the responses with
 * an unexpected status, and the latency. Two minutes, or `--minutes <number>`.
 *
 * @throws Error when a status is unexpected, or when the memory grows after the warm-up.
 */
export async function measureSoak(parameters: readonly string[]): Promise<Measured> {
  const { values } = parseArgs({ args: [...parameters], options: { minutes: { type: "string", default: "2" } } });
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error(`--minutes ${values.minutes} is not a number above 0`);
  const server = await startDemoServer();
  try {
    return await soak(server, minutes);
  } finally {
    await server.stop();
  }
}

async function soak(server: DemoServer, minutes: number): Promise<Measured> {
  const load = createSteadyLoad(server, REQUESTS_PER_SECOND);
  const start = await server.usage();
  const warm = await load.run(minutes * 60 * WARM_UP).then(() => settled(server));
  const { responses, unexpected, p50Ms, p99Ms } = await load.run(minutes * 60 * (1 - WARM_UP));
  const end = await settled(server);
  const growth = end.rssBytes / warm.rssBytes;
  const table = toTable(
    [
      "",
      "at the start",
      `after ${toMinutes(minutes * WARM_UP)}`,
      `after ${toMinutes(minutes)}`,
      "growth after the warm-up",
    ],
    [
      [
        "memory of the process (RSS)",
        ...[start, warm, end].map(({ rssBytes }) => toMiB(rssBytes)),
        `× ${growth.toFixed(2)}`,
      ],
      [
        "heap in use",
        ...[start, warm, end].map(({ heapBytes }) => toMiB(heapBytes)),
        `× ${(end.heapBytes / warm.heapBytes).toFixed(2)}`,
      ],
    ],
  );
  if (unexpected.size > 0) throw new Error(`Unexpected responses:\n${[...unexpected].join("\n")}\n${table}`);
  if (growth > MAX_GROWTH) throw new Error(`The memory has grown by more than ${MAX_GROWTH}:\n${table}`);
  const latency = `p50 ${p50Ms.toFixed(1)} ms, p99 ${p99Ms.toFixed(1)} ms`;
  return {
    table: `${table}\n\n${responses} requests at ${REQUESTS_PER_SECOND} per second after the warm-up, none with an unexpected status. ${latency}.`,
    figures: { growth },
  };
}

/** The least of several samples: garbage that waits for its collection is no growth. */
async function settled(server: DemoServer): Promise<Usage> {
  let least = await server.usage();
  for (let sample = 0; sample < 10; sample += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { rssBytes, heapBytes, cpuMicros } = await server.usage();
    least = {
      cpuMicros,
      rssBytes: Math.min(least.rssBytes, rssBytes),
      heapBytes: Math.min(least.heapBytes, heapBytes),
    };
  }
  return least;
}

function toMiB(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MiB`;
}

function toMinutes(minutes: number): string {
  return minutes < 1 ? `${(minutes * 60).toFixed(0)} s` : `${minutes} min`;
}
