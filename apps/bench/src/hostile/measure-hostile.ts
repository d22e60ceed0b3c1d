import { median } from "../load/load.ts";
import { send } from "../load/send.ts";
import type { Measured } from "../report/bench.ts";
import { startDemoServer } from "../soak/demo-server.ts";
import { toTable } from "../tables.ts";
import { type HostileCase, hostileCases, hostileRecords, normalRequest } from "./hostile-requests.ts";

const ROUNDS = 5;
const REQUESTS = 96;
const AT_ONCE = 16;

/**
 * Sends a normal request and each hostile one in turn, round after round, and reports the CPU time of the server per request
 * as a factor of the normal one of its round: the median of the rounds' factors.
 *
 * @throws Error when a response has another status than the case says.
 */
export async function measureHostile(): Promise<Measured> {
  const server = await startDemoServer(hostileRecords);
  let number = 0;

  async function cpuOf({ name, status, make }: HostileCase): Promise<number> {
    const before = await server.usage();
    for (let sent = 0; sent < REQUESTS; sent += AT_ONCE) {
      const batch = Array.from({ length: AT_ONCE }, () => send(server.url, make(server.token, number++)));
      for (const got of await Promise.all(batch)) {
        if (got !== status) throw new Error(`${name}: the status is ${got} instead of ${status}`);
      }
    }
    return ((await server.usage()).cpuMicros - before.cpuMicros) / REQUESTS;
  }

  const factors = new Map(hostileCases.map(({ name }) => [name, [] as number[]]));
  const normal: number[] = [];
  try {
    for (let round = 0; round <= ROUNDS; round += 1) {
      const base = await cpuOf(normalRequest);
      // The first round only warms up.
      if (round > 0) normal.push(base);
      for (const hostile of hostileCases) {
        const factor = (await cpuOf(hostile)) / base;
        if (round > 0) factors.get(hostile.name)?.push(factor);
      }
    }
  } finally {
    await server.stop();
  }
  const rows = hostileCases.map(({ name, status }) => {
    return [name, String(status), `× ${median(factors.get(name) ?? []).toFixed(1)}`];
  });
  const table = toTable(["request", "response", "CPU time of the server"], rows);
  const base = `${median(normal).toFixed(0)} µs`;
  return {
    table: `${table}\n\nAgainst a normal change (200, one new msisdn, on the disk before the response): ${base} in this run.`,
  };
}
