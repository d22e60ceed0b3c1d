import { type Load, median } from "../load/load.ts";
import type { Measured } from "../report/bench.ts";
import type { DataSet } from "../servers/data-set.ts";
import { inRounds, ratioOf, type Sample, sample, toChange } from "../servers/rounds.ts";
import { withServers } from "../servers/with-servers.ts";
import { toTable } from "../tables.ts";

const ROUNDS = 5;
const SECONDS = 0.5;
const ACCEPTED = "200";
/** No client sends it by mistake, so it has a goal of its own. */
const OTHER_TOKENS = "401, another wrong signature each time";

/**
 * Loads the server on memory with PATCH requests that it rejects, and with such that it accepts, in turn, and reports the CPU
 * time of each. One client sends the same wrong token each time, and another one a different token each time.
 *
 * @throws Error when a response has another status.
 */
export async function measureRejections(): Promise<Measured> {
  const samples = await withServers(["memory"], async ({ servers, generator, data }) => {
    const server = servers.get("memory");
    if (server === undefined) throw new Error("The server does not run");
    const loads = Object.entries(toLoads(data));
    const measures = loads.map(([name, load]) => {
      return [name, () => sample(generator, server, { ...load, seconds: SECONDS })] as const;
    });
    return inRounds(ROUNDS, new Map(measures));
  });
  const accepted = samples.get(ACCEPTED) ?? [];
  const ratios = [...samples].map(([name, own]) => [name, ratioOf(own, accepted, toMicros)] as const);
  const rows = ratios.map(([name, ratio]) => {
    const micros = (samples.get(name) ?? []).map(toMicros);
    const noise = `${Math.min(...micros).toFixed(1)} to ${Math.max(...micros).toFixed(1)}`;
    return [name, `${median(micros).toFixed(1)} µs`, noise, `${ratio.toFixed(2)} x`];
  });
  const rejected = ratios.filter(([name]) => name !== ACCEPTED);
  const byMistake = rejected.filter(([name]) => name !== OTHER_TOKENS);
  return {
    table: toTable(["response to a PATCH", "CPU", "noise", "against accepted"], rows),
    figures: { ...Object.fromEntries(rejected), worst: Math.max(...byMistake.map(([, ratio]) => ratio)) },
  };
}

const toMicros = ({ micros }: Sample) => micros;

type Request = Omit<Load, "url" | "seconds">;

function toLoads(data: DataSet): Readonly<Record<string, Request>> {
  const change = toChange(data);
  const withHeaders = (status: number, headers: Readonly<Record<string, string>>): Request => ({
    ...change,
    status,
    headers: { ...change.headers, ...headers },
  });
  const { authorization: _, ...anonymous } = change.headers;
  return {
    [ACCEPTED]: change,
    "401, no token": { ...change, status: 401, headers: anonymous },
    "401, the same wrong signature each time": withHeaders(401, {
      authorization: `Bearer ${withOtherSignature(data.token)}`,
    }),
    [OTHER_TOKENS]: withHeaders(401, { authorization: `Bearer ${withPlaceholder(data.token)}` }),
    "403, permission missing": withHeaders(403, { authorization: `Bearer ${data.weakToken}` }),
    "415, not JSON": withHeaders(415, { "content-type": "text/plain" }),
    "400, half of a body": { ...change, status: 400, body: '{"msisdn":"+41#"' },
    "422, one violation": { ...change, status: 422, body: '{"phone":"+41#"}' },
    "422, five violations": {
      ...change,
      status: 422,
      body: '{"phone":"+41#","msisdn":"","identificator":7,"stateName":"lost","version":-1}',
    },
  };
}

/** The signature begins with the number of the request. */
function withPlaceholder(token: string): string {
  const [head, payload, signature = ""] = token.split(".");
  return `${head}.${payload}.#${signature.slice(12)}`;
}

/** The signature ends in other bytes; the text is still base64url without padding. */
function withOtherSignature(token: string): string {
  return `${token.slice(0, -4)}${token.endsWith("AAAA") ? "BBBA" : "AAAA"}`;
}
