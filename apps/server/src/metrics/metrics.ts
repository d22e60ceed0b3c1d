import { contract } from "@credential-api/contract";
import type { RequestObserver } from "../http/request-observer.ts";
import type { StoreObserver } from "../store/watch-store.ts";
import type { BuildInfo, Instruments } from "./instruments.ts";
import type { MeasuredParts } from "./measured-parts.ts";
import { operationOf } from "./operation-of.ts";

/** The metrics of one process, in the text format of Prometheus. */
export interface Metrics {
  readonly requests: RequestObserver;
  readonly storeCalls: StoreObserver;
  /** Takes how many changes were in a commit of SQLite. */
  readonly onCommit: (changes: number) => void;
  /** Counts a request that got 503 because of the rate of its subject. */
  readonly onRateLimited: () => void;
  /** Adds what is read at each scrape. */
  measure(parts: MeasuredParts): void;
  /** Every metric as text. */
  toText(): Promise<string>;
  /** Every metric as JSON, for `aggregate.ts`. */
  toJson(): Promise<readonly object[]>;
}

/**
 * Makes the metrics of this process. The library is loaded a second later, or at the first scrape, because that takes as long
 * as a tenth of a start; until then, what is measured waits.
 */
export function createMetrics(build: Omit<BuildInfo, "contract">): Metrics {
  let parts: MeasuredParts = {};
  let requestsInFlight = 0;
  let instruments: Instruments | undefined;
  let waiting: ((instruments: Instruments) => void)[] = [];
  let loading: Promise<Instruments> | undefined;

  async function loadNow(): Promise<Instruments> {
    const { createInstruments } = await import("./instruments.ts");
    const sources = { requestsInFlight: () => requestsInFlight, parts: () => parts };
    const loaded = createInstruments({ ...build, contract: contract.version }, sources);
    for (const use of waiting) use(loaded);
    waiting = [];
    instruments = loaded;
    return loaded;
  }
  const load = () => {
    loading ??= loadNow();
    return loading;
  };
  setTimeout(() => void load(), LOAD_DELAY_MS).unref();

  function record(use: (instruments: Instruments) => void): void {
    if (instruments === undefined) waiting.push(use);
    else use(instruments);
  }

  return {
    requests: {
      start: () => {
        requestsInFlight += 1;
      },
      end: (exchange, endMs) => {
        requestsInFlight -= 1;
        const { pathName, status, errors, startMs } = exchange;
        const operation = operationOf(exchange) ?? pathName;
        const isAborted = !exchange.outgoing.writableFinished;
        const codes = errors && new Set(errors.map(({ code }) => code));
        record((into) => {
          into.requests.inc({ operation, status });
          into.durations.observe({ operation }, (endMs - startMs) / 1_000);
          if (isAborted) into.aborted.inc();
          if (codes !== undefined) for (const code of codes) into.errors.inc({ code });
        });
      },
      reject: (status, code) => {
        record((into) => {
          into.requests.inc({ operation: "(rejected)", status });
          into.errors.inc({ code });
        });
      },
    },
    storeCalls: (method) => {
      const startMs = performance.now();
      return (outcome) => {
        const seconds = (performance.now() - startMs) / 1_000;
        record((into) => into.storeCalls.observe({ method, outcome }, seconds));
      };
    },
    onCommit: (changes) => record((into) => into.commits.observe(changes)),
    onRateLimited: () => record((into) => into.rateLimited.inc()),
    measure: (more) => {
      parts = { ...parts, ...more };
    },
    toText: async () => (await load()).registry.metrics(),
    toJson: async () => (await load()).registry.getMetricsAsJSON(),
  };
}

const LOAD_DELAY_MS = 1_000;
