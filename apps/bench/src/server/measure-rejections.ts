import { type Load, median } from "../load/load.ts";
import type { Measured } from "../report/bench.ts";
import type { DataSet } from "../servers/data-set.ts";
import { inRounds, ratioOf, type Sample, sample, toChange } from "../servers/rounds.ts";
import { withServers } from "../servers/with-servers.ts";
import { toTable } from "../tables.ts";

const ROUNDS = 5;
const SECONDS = 0.5;
const ACCEPTED = "200";

/**
 * Loads the server on memory with PATCH requests that it rejects, and with such that it accepts, in turn, and reports the CPU
 * time of each. A token that is not valid is different each time, as a cache would find it otherwise.
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
  return {
    table: toTable(["response to a PATCH", "CPU", "noise", "against accepted"], rows),
    figures: { ...Object.fromEntries(rejected), worst: Math.max(...rejected.map(([, ratio]) => ratio)) },
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
    "401, a token with a wrong signature": withHeaders(401, {
      authorization: `Bearer ${withOtherSignature(data.token)}`,
    }),
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

/** The signature ends in other bytes; the text is still base64url without padding. */
function withOtherSignature(token: string): string {
  return `${token.slice(0, -4)}${token.endsWith("AAAA") ? "BBBA" : "AAAA"}`;
}
