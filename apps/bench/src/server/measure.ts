import { demoToken } from "@credential-api/reference";
import { toTable } from "../tables.ts";
import { load, median } from "./load.ts";
import { type Contender, startContender } from "./start-contender.ts";

/** The contenders, the floor first. */
const contenders = {
  "node-http": "node:http + compiled validator, written by hand: no caller, no rules",
  fastify: "fastify + its ajv: no caller, no rules",
  "hono-ajv": "hono, `c.req.json()` + ajv: no caller, no rules",
  reference: "**the reference**: caller, permissions, data room, strict JSON, rules, history",
  "reference-web": "the reference with its default, portable body reader",
};

const ROUNDS = 15;

interface Sample {
  readonly micros: number;
  readonly perSecond: number;
}

/**
 * Loads each contender in turn, many short rounds, with PATCH requests that all change something, and reports the median
 * CPU time per request. A ratio is the median of the rounds' own ratios to the floor: a machine that is busy with something
 * else slows down the neighbours in a round alike. One process per server; the load comes from this one.
 *
 * @throws Error when a contender responds with anything but 200.
 */
export async function measureServer(): Promise<string> {
  const started = await Promise.all(
    Object.entries(contenders).map(async ([name, title]) => ({ title, contender: await startContender(name) })),
  );
  const rounds: (readonly Sample[])[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const samples: Sample[] = [];
    for (const { contender } of started) samples.push(await sample(contender));
    // The first only warms up.
    if (round > 0) rounds.push(samples);
  }
  for (const { contender } of started) contender.stop();
  return toTable(
    ["server, in memory", "CPU per PATCH", "against the floor", "requests per second"],
    started.map(({ title }, at) => {
      const of = (figure: (own: Sample, floor: Sample) => number) =>
        median(rounds.map((samples) => figure(samples[at] ?? none, samples[0] ?? none)));
      return [
        title,
        `${of(({ micros }) => micros).toFixed(0)} µs`,
        `${of((own, floor) => own.micros / floor.micros).toFixed(2)} x`,
        of(({ perSecond }) => perSecond).toFixed(0),
      ];
    }),
  );
}

const none: Sample = { micros: Number.NaN, perSecond: Number.NaN };

async function sample({ url, cpuMicros }: Contender): Promise<Sample> {
  const before = await cpuMicros();
  const { responses, perSecond } = await load({
    url,
    token: demoToken,
    change: (number) => ({
      msisdn: `+41${790_000_000 + number}`,
      identificator: `MSS-${number}`,
      modificationComment: `Phone ${number}`,
    }),
    paths: ["/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature"],
    connections: 64,
    seconds: 1,
  });
  return { micros: ((await cpuMicros()) - before) / responses, perSecond };
}
