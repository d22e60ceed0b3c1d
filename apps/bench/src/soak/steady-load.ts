import { type OneRequest, send } from "../load/send.ts";

/** What a load has got so far, since its last run began. */
interface Taken {
  readonly responses: number;
  /** Each kind of request that got another status than it must, with how often. */
  readonly unexpected: ReadonlyMap<string, number>;
  /** Latency in milliseconds from when a request was due: of half the responses, and of all but one in a hundred. */
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** A load of a steady rate. */
export interface SteadyLoad {
  /** Sends for this many seconds; resolves when every response has come. */
  run(seconds: number): Promise<Taken>;
}

interface Kind {
  readonly status: number;
  readonly make: (number: number) => OneRequest;
}

/** What is due waits for the next tick, which counts as latency. */
const TICK_MS = 1;

/** Makes a load of reads (half), changes (three in ten) and requests with an error response (two in ten). */
export function createSteadyLoad(
  server: { readonly url: string; readonly token: string },
  perSecond: number,
): SteadyLoad {
  const kinds = kindsOf(server.token);
  let number = 0;

  async function sendOne(dueMs: number, latencies: number[], unexpected: Map<string, number>): Promise<void> {
    const at = number++;
    const kind = kinds[at % kinds.length];
    if (kind === undefined) return;
    const request = kind.make(at);
    const status = await send(server.url, request).catch((error: Error) => error.message);
    latencies.push(performance.now() - dueMs);
    if (status === kind.status) return;
    const name = `${request.method ?? "PATCH"} ${request.path}: ${status} instead of ${kind.status}`;
    unexpected.set(name, (unexpected.get(name) ?? 0) + 1);
  }

  async function run(seconds: number): Promise<Taken> {
    const latencies: number[] = [];
    const unexpected = new Map<string, number>();
    const pending: Promise<void>[] = [];
    const startMs = performance.now();
    for (let sent = 0; sent < perSecond * seconds; ) {
      const due = Math.min(perSecond * seconds, ((performance.now() - startMs) / 1_000) * perSecond);
      for (; sent < due; sent += 1) {
        pending.push(sendOne(startMs + (sent / perSecond) * 1_000, latencies, unexpected));
      }
      await new Promise((resolve) => setTimeout(resolve, TICK_MS));
    }
    await Promise.all(pending);
    const sorted = latencies.sort((a, b) => a - b);
    const quantile = (part: number) => sorted[Math.floor(sorted.length * part)] ?? Number.NaN;
    return { responses: sorted.length, unexpected, p50Ms: quantile(0.5), p99Ms: quantile(0.99) };
  }

  return { run };
}

/** Ten requests, as callers send them. */
function kindsOf(token: string): readonly Kind[] {
  const core = "/nevisidm/api/core/v1";
  const signature = `${core}/client-123/users/user-123/mobile-signature`;
  const vasco = `${core}/client-123/vasco/vasco-123`;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const get = (path: string): Kind => ({ status: 200, make: () => ({ method: "GET", path, headers }) });
  const patch = (path: string, status: number, body: (number: number) => object, own: object = headers): Kind => ({
    status,
    make: (number) => ({ path, headers: own as typeof headers, body: JSON.stringify(body(number)) }),
  });
  return [
    get(signature),
    patch(signature, 200, (number) => ({ msisdn: `+41${790_000_000 + number}` })),
    get(vasco),
    patch(vasco, 200, (number) => ({ modificationComment: `Change ${number}` })),
    get(`${core}/client-123/vasco?limit=10`),
    patch(signature, 422, () => ({ stateName: "unknown", msisdn: "", colour: 1 })),
    get(signature),
    patch(vasco, 200, (number) => ({ modificationComment: `Change ${number} again` })),
    get(vasco),
    patch(signature, 401, () => ({}), { ...headers, authorization: "Bearer x.y.z" }),
  ];
}
