import { fork } from "node:child_process";
import { once } from "node:events";
import type { Measured } from "../report/bench.ts";
import { toTable } from "../tables.ts";
import { type Caller, CLIENT, createCallers, OPENAPI_FETCH } from "./callers.ts";
import { body, headers } from "./credential.ts";

/** Many short rounds, so that what else the machine does falls on neighbours alike. */
const ROUNDS = 40;
const CALLS = 240;
const CALLS_AT_ONCE = 8;
/** Rounds until the code is compiled. */
const WARM_UP = 6;

/**
 * Sends the same change with each contender in turn, many short rounds, and reports the CPU time of this process per call:
 * without a network (a `fetch` that responds at once), and over HTTP to a server in another process. A ratio is the median of
 * the rounds' own ratios.
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

  const cells = (rounds: Rounds, name: string) => {
    const ratios = ratiosOf(rounds, name);
    const noise = `${quantile(ratios, 0.25).toFixed(2)} to ${quantile(ratios, 0.75).toFixed(2)}`;
    return [
      `${median(rounds.get(name) ?? []).toFixed(0)} µs`,
      `${median(ratios).toFixed(2)} x`,
      name === OPENAPI_FETCH ? "" : noise,
    ];
  };
  const table = toTable(
    [
      "CPU per call",
      "without a network",
      "against openapi-fetch",
      "noise",
      "over HTTP",
      "against openapi-fetch",
      "noise",
    ],
    [...alone.keys()].map((name) => [name, ...cells(alone, name), ...cells(overHttp, name)]),
  );
  return {
    table: `${table}

Medians of ${ROUNDS} interleaved rounds of ${CALLS} calls, eight at once; a ratio is the median of the rounds' own ratios, and noise is the half of
them in the middle.
`,
    figures: {
      "over HTTP": median(ratiosOf(overHttp, CLIENT)),
      "without a network": median(ratiosOf(alone, CLIENT)),
    },
  };
}

/** Microseconds per call, by contender, round by round. */
type Rounds = ReadonlyMap<string, readonly number[]>;

async function measureEach(callers: Readonly<Record<string, Caller>>): Promise<Rounds> {
  const rounds = new Map(Object.keys(callers).map((name) => [name, [] as number[]]));
  const inTurn = Object.entries(callers);
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    // In both directions, so that no contender always runs after the same one.
    for (const [name, call] of round % 2 === 0 ? inTurn : inTurn.toReversed()) {
      const micros = await measure(call);
      if (round >= 0) rounds.get(name)?.push(micros);
    }
  }
  return rounds;
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

function ratiosOf(rounds: Rounds, name: string): readonly number[] {
  const reference = rounds.get(OPENAPI_FETCH) ?? [];
  return (rounds.get(name) ?? []).map((micros, round) => micros / (reference[round] ?? Number.NaN));
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
}
