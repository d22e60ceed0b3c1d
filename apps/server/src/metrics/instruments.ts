import { type Aggregator, Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { MeasuredParts } from "./measured-parts.ts";

/** The versions that the metrics name. */
export interface BuildInfo {
  /** Of the server. */
  readonly version: string;
  /** Of the contract. */
  readonly contract: string;
  /** Where the data is kept. */
  readonly store: "sqlite" | "postgresql";
}

/** What the gauges read when they are scraped. */
export interface Sources {
  readonly requestsInFlight: () => number;
  readonly parts: () => MeasuredParts;
}

/** The metrics of one process. */
export type Instruments = ReturnType<typeof createInstruments>;

/**
 * Makes every metric of the server in a registry of its own. OPERATING.md describes each, and a test holds the two equal.
 * Labels have the names of operations, statuses, codes and methods, and no text of a caller.
 */
export function createInstruments(build: BuildInfo, { requestsInFlight, parts }: Sources) {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const gauge = (name: string, help: string, read: () => number | undefined, aggregator: Aggregator = "sum") =>
    new Gauge({
      name,
      help,
      aggregator,
      registers,
      collect() {
        const value = read();
        if (value === undefined) this.remove();
        else this.set(value);
      },
    });

  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: "credential_api_build_info",
    help: "The versions of the server, of the contract and of Node.js, and where the data is; always 1.",
    labelNames: ["version", "contract", "node", "store"],
    registers,
    aggregator: "first",
  }).set({ ...build, node: process.versions.node }, 1);
  gauge("credential_api_http_requests_in_flight", "Requests that have no response yet.", requestsInFlight);
  gauge("credential_api_token_cache_size", "Verified tokens that are remembered.", () => parts().tokenCache?.().size);
  new Counter({
    name: "credential_api_token_cache_lookups_total",
    help: "Bearer tokens by whether their caller was remembered (hit) or had to be verified (miss).",
    labelNames: ["result"],
    registers,
    collect() {
      const { hits, misses } = parts().tokenCache?.() ?? { hits: 0, misses: 0 };
      this.reset();
      this.inc({ result: "hit" }, hits);
      this.inc({ result: "miss" }, misses);
    },
  });
  new Gauge({
    name: "credential_api_database_connections",
    help: "Connections of the PostgreSQL pool, in use and idle.",
    labelNames: ["state"],
    registers,
    collect() {
      const usage = parts().connections?.();
      if (usage === undefined) return;
      this.set({ state: "idle" }, usage.idle);
      this.set({ state: "used" }, usage.total - usage.idle);
    },
  });
  gauge(
    "credential_api_database_waiting",
    "Calls that wait for a connection of the PostgreSQL pool.",
    () => parts().connections?.().waiting,
  );
  gauge(
    "credential_api_tls_certificate_end_seconds",
    "The end of the validity of the TLS certificate in use, as a Unix time.",
    () => toSeconds(parts().certificateEnd?.()),
    "min",
  );

  return {
    registry,
    requests: new Counter({
      name: "credential_api_http_requests_total",
      help: "Requests that have their response, by operation (or path) and status.",
      labelNames: ["operation", "status"],
      registers,
    }),
    durations: new Histogram({
      name: "credential_api_http_request_duration_seconds",
      help: "From the head of a request to the end of its response, by operation (or path).",
      labelNames: ["operation"],
      buckets: DURATIONS,
      registers,
    }),
    aborted: new Counter({
      name: "credential_api_http_requests_aborted_total",
      help: "Requests whose client went away before the end of the response.",
      registers,
    }),
    errors: new Counter({
      name: "credential_api_errors_total",
      help: "Error responses by the codes of the catalogue; a response with several codes counts once for each.",
      labelNames: ["code"],
      registers,
    }),
    rateLimited: new Counter({
      name: "credential_api_rate_limited_total",
      help: "Requests that got 503 because their subject had used up its rate.",
      registers,
    }),
    storeCalls: new Histogram({
      name: "credential_api_store_call_duration_seconds",
      help: "Calls of the store by method and outcome (ok, unavailable or error).",
      labelNames: ["method", "outcome"],
      buckets: DURATIONS,
      registers,
    }),
    commits: new Histogram({
      name: "credential_api_sqlite_commit_changes",
      help: "Changes that share one commit of SQLite.",
      buckets: [1, 2, 4, 8, 16, 32, 64, 128],
      registers,
    }),
  };
}

function toSeconds(date: Date | undefined): number | undefined {
  return date && date.getTime() / 1_000;
}

/** In seconds: half a millisecond is a read from memory, ten seconds more than a caller waits. */
const DURATIONS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
