import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { demoToken } from "@credential-api/reference";
import autocannon from "autocannon";
import { toTable } from "../tables.ts";

/** The contenders, the floor first. Every figure is a ratio to it, taken in the same run. */
const contenders = {
  "node-http": "node:http + compiled validator, written by hand: no caller, no rules",
  fastify: "fastify + its ajv: no caller, no rules",
  "hono-ajv": "hono, `c.req.json()` + ajv: no caller, no rules",
  reference: "**the reference**: caller, permissions, data room, strict JSON, rules, history",
  "reference-web": "the reference with its default, portable body reader",
};

const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 64;

/**
 * Loads each contender in turn, several rounds, with PATCH requests that all change something, and reports the median CPU
 * time per request. One process per server; the load comes from this one.
 *
 * @throws Error when a contender answers anything but 200.
 */
export async function measureServer(): Promise<string> {
  const names = Object.keys(contenders) as (keyof typeof contenders)[];
  const samples = new Map(names.map((name) => [name, [] as { micros: number; perSecond: number }[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of names) samples.get(name)?.push(await load(name));
  }
  const medians = names.map((name) => ({
    name,
    micros: median((samples.get(name) ?? []).map(({ micros }) => micros)),
    perSecond: median((samples.get(name) ?? []).map(({ perSecond }) => perSecond)),
  }));
  const floor = medians[0]?.micros ?? Number.NaN;
  return toTable(
    ["server, in memory", "CPU per PATCH", "against the floor", "requests per second"],
    medians.map(({ name, micros, perSecond }) => [
      contenders[name],
      `${micros.toFixed(0)} µs`,
      `${(micros / floor).toFixed(2)} x`,
      perSecond.toFixed(0),
    ]),
  );
}

async function load(name: string): Promise<{ micros: number; perSecond: number }> {
  const child = fork(new URL("contender.ts", import.meta.url), [name]);
  try {
    const [{ port }] = (await once(child, "message")) as [{ port: number }];
    await fire(port, 1);
    const before = await cpuMicros(child);
    const { requests, duration, non2xx, errors } = await fire(port, SECONDS);
    const spent = (await cpuMicros(child)) - before;
    if (non2xx > 0 || errors > 0) throw new Error(`${name}: ${non2xx} answers other than 200, ${errors} failures`);
    return { micros: spent / requests.total, perSecond: requests.total / duration };
  } finally {
    child.disconnect();
  }
}

async function cpuMicros(child: ChildProcess): Promise<number> {
  child.send("cpu");
  const [{ cpuMicros: micros }] = (await once(child, "message")) as [{ cpuMicros: number }];
  return micros;
}

function fire(port: number, duration: number): Promise<autocannon.Result> {
  return autocannon({
    url: `http://127.0.0.1:${port}/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature`,
    connections: CONNECTIONS,
    duration,
    method: "PATCH",
    headers: { authorization: `Bearer ${demoToken}`, "content-type": "application/json" },
    requests: [1, 2, 3].map((n) => ({
      body: JSON.stringify({ msisdn: `+4179000000${n}`, identificator: `MSS-${n}`, modificationComment: `Phone ${n}` }),
    })),
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
