/** What the load generator is asked for, and what it reports. Both go over IPC. */

/** A load on one server. */
export interface Load {
  readonly url: string;
  readonly method: "GET" | "PATCH";
  /** Where the credentials are; the requests go through them in turn. */
  readonly paths: readonly string[];
  /** Request headers by name, `content-length` excepted; each `#` is replaced by the number of the request, in 12 digits. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body; each `#` in it is replaced by the number of the request, so no two bodies are alike. */
  readonly body?: string;
  /** The status of every response. */
  readonly status: number;
  readonly connections: number;
  /** For how long it sends. */
  readonly seconds: number;
  /** Ends it after so many requests, if that is sooner. */
  readonly requests?: number;
  /** Requests per second. Default: as many as are answered. With a rate, latency counts from when a request was due. */
  readonly rate?: number;
}

/** How a server took a load. */
export interface Taken {
  readonly responses: number;
  readonly perSecond: number;
  /** Latency in milliseconds: of half the responses, and of all but one in a hundred. */
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
