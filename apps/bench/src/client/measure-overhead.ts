import { fork } from "node:child_process";
import { once } from "node:events";
import type { Measured } from "../report/bench.ts";
import { toTable } from "../tables.ts";
import { type Caller, CLIENT, createCallers, OPENAPI_FETCH } from "./callers.ts";
import { body, headers } from "./credential.ts";

const ROUNDS = 5;
const CALLS = 2_000;
const CALLS_AT_ONCE = 8;

/**
 * Sends the same change with each contender in turn, several rounds, and reports the median CPU time of this process per
 * call: without a network (a `fetch` that responds at once), and over HTTP to a server in another process.
 */
export async function measureOverhead(): Promise<Measured> {
  const platformFetch = globalThis.fetch;
  globalThis.fetch = async () => new Response(body, { headers });
  const alone = await measureEach(createCallers("http://127.0.0.1:3000"));
  globalThis.fetch = platformFetch;

  const server = fork(new URL("server.ts", import.meta.url));
  const [port] = await once(server, "message");
  const overHttp = await measureEach(createCallers(`http://127.0.0.1:${port}`));
  server.disconnect();

  const table = toTable(
    ["CPU per call", "without a network", "against openapi-fetch", "over HTTP", "against openapi-fetch"],
    [...alone].map(([name, micros]) => {
      const http = overHttp.get(name) ?? Number.NaN;
      return [name, `${micros.toFixed(0)} µs`, ratio(alone, micros), `${http.toFixed(0)} µs`, ratio(overHttp, http)];
    }),
  );
  const ratioOf = (all: ReadonlyMap<string, number>) =>
    (all.get(CLIENT) ?? Number.NaN) / (all.get(OPENAPI_FETCH) ?? Number.NaN);
  return { table, figures: { "over HTTP": ratioOf(overHttp), "without a network": ratioOf(alone) } };
}

function ratio(all: ReadonlyMap<string, number>, micros: number): string {
  return `${(micros / (all.get(OPENAPI_FETCH) ?? Number.NaN)).toFixed(2)} x`;
}

/** Microseconds per call, by contender. The first round only warms up. */
async function measureEach(callers: Readonly<Record<string, Caller>>): Promise<Map<string, number>> {
  const samples = new Map(Object.keys(callers).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, call] of Object.entries(callers)) {
      const micros = await measure(call);
      if (round > 0) samples.get(name)?.push(micros);
    }
  }
  return new Map([...samples].map(([name, micros]) => [name, median(micros)]));
}

async function measure(call: Caller): Promise<number> {
  const before = process.cpuUsage();
  const inTurn = async () => {
    for (let count = 0; count < CALLS / CALLS_AT_ONCE; count++) await call();
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, inTurn));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / CALLS;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
