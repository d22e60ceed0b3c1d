import autocannon, { type Request } from "autocannon";

/** What a load is made of. */
export interface Load {
  readonly url: string;
  readonly token: string;
  /** The body of the change with that number; without it, the load reads. No two are alike, so each changes something. */
  readonly change?: (number: number) => object;
  /** Where the credentials are. Each connection goes through them in turn. */
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

/** How a server took it. */
export interface Taken {
  readonly responses: number;
  readonly perSecond: number;
  /** Latency in milliseconds: of half the responses, and of all but one in a hundred. */
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/**
 * Sends requests as fast as they are answered.
 *
 * @throws Error when anything but 200 is answered.
 */
export async function load({ url, token, change, paths, connections, seconds }: Load): Promise<Taken> {
  let changes = 0;
  const withBody = (request: Request): Request => ({ ...request, body: JSON.stringify(change?.(changes++)) });
  const { requests, duration, latency, non2xx, errors } = await autocannon({
    url,
    connections,
    duration: seconds,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    requests: paths.map((path) => ({ path, ...(change ? { method: "PATCH", setupRequest: withBody } : {}) })),
  });
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} responses other than 200, ${errors} failures`);
  return {
    responses: requests.total,
    perSecond: requests.total / duration,
    p50Ms: latency.p50,
    p99Ms: latency.p99,
  };
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
