import { startPinned } from "../processes/processes.ts";
import type { Measured } from "../report/bench.ts";
import { toTable } from "../tables.ts";
import { CLIENT, OPENAPI_FETCH } from "./callers.ts";
import type { OverheadTask, Rounds } from "./overhead-process.ts";

/** Many short rounds, so that what else the machine does falls on neighbours alike. */
const ALONE = { rounds: 40, calls: 1_000 };
const OVER_HTTP = { rounds: 80, calls: 240 };

/**
 * Sends the same change with each contender in turn, many short rounds, and reports the CPU time of their process per call:
 * without a network (a `fetch` that responds at once), and over HTTP to a server in another process. A ratio is the median of
 * the rounds' own ratios.
 */
export async function measureOverhead(): Promise<Measured> {
  const alone = await measureOnCore(ALONE);
  const server = startPinned("server", [new URL("server.ts", import.meta.url)], {});
  const port = await server.ask<number>({});
  const overHttp = await measureOnCore({ port, ...OVER_HTTP }).finally(() => server.stop());

  const cells = (rounds: Rounds, name: string) => {
    const ratios = ratiosOf(rounds, name);
    const noise = `${quantile(ratios, 0.25).toFixed(2)} to ${quantile(ratios, 0.75).toFixed(2)}`;
    return [
      `${median(rounds[name] ?? []).toFixed(0)} µs`,
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
    Object.keys(alone).map((name) => [name, ...cells(alone, name), ...cells(overHttp, name)]),
  );
  return {
    table: `${table}

Medians of interleaved rounds, eight calls at once: ${ALONE.rounds} of ${ALONE.calls} calls without a network, ${OVER_HTTP.rounds} of ${OVER_HTTP.calls} over HTTP, in a process of its own. Each round pays for the
young objects that it makes. A ratio is the median of the rounds' own ratios, and noise is the half of them in the middle.

It is not the same work. openapi-fetch is as its documentation shows it with the least cost: the token is a header of the client, and
there is neither a timeout nor a check. The client has in addition a limit for the attempt and for the call, a queue, retries, a token that
can be replaced after a 401, checks of each parameter and of the body of each error response, one result per status with its headers, and a
request that no cache stores. It saves one \`Request\`, which openapi-fetch makes although no one sees it. With a middleware, the client
makes that, too.
`,
    figures: {
      "over HTTP": median(ratiosOf(overHttp, CLIENT)),
      "without a network": median(ratiosOf(alone, CLIENT)),
    },
  };
}

/** Measures in a process on the core that no server uses. */
async function measureOnCore(task: OverheadTask): Promise<Rounds> {
  const clients = startPinned("load", ["--expose-gc", new URL("overhead-process.ts", import.meta.url)], {});
  return clients.ask<Rounds>(task).finally(() => clients.stop());
}

function ratiosOf(rounds: Rounds, name: string): readonly number[] {
  const reference = rounds[OPENAPI_FETCH] ?? [];
  return (rounds[name] ?? []).map((micros, round) => micros / (reference[round] ?? Number.NaN));
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
}
