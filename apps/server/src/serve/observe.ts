import cluster from "node:cluster";
import { readFileSync } from "node:fs";
import { isLoopback } from "@credential-api/docs";
import type { Config } from "../config/config.ts";
import type { Log } from "../log/log.ts";
import { createMetrics, type Metrics } from "../metrics/metrics.ts";
import type { Traces } from "../traces/traces.ts";
import { gatherFromParent } from "../workers/worker-metrics.ts";

/** Whether the settings switch metrics on: on this machine, no other person can read them. */
export function hasMetrics({ METRICS, METRICS_PORT, JWKS, HOST }: Config): boolean {
  return METRICS ?? (METRICS_PORT !== undefined || (JWKS === undefined && isLoopback(HOST)));
}

/** Makes the metrics of this process, if the settings switch them on. */
export function openMetrics(config: Config): Metrics | undefined {
  if (!hasMetrics(config)) return undefined;
  return createMetrics({ version: serverVersion(), store: toDatabase(config) });
}

/** Starts the traces of this process, if the settings name a collector. Otherwise, nothing of OpenTelemetry is loaded. */
export async function openTraces(config: Config, log: Log): Promise<Traces | undefined> {
  const endpoint = config.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? config.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined || config.OTEL_SDK_DISABLED) return undefined;
  const { startTraces } = await import("../traces/start-traces.ts");
  return startTraces({ config, log, version: serverVersion(), database: toDatabase(config) });
}

/** What makes the text of `/metrics` on the port of the server; absent when metrics are off or have a port of their own. */
export function toScrape(
  { METRICS_PORT }: Config,
  metrics: Metrics | undefined,
  log: Log,
): (() => Promise<string>) | undefined {
  if (metrics === undefined) return undefined;
  // A worker gives its metrics to its parent, whichever port serves them.
  const scrape = cluster.isWorker ? gatherFromParent(metrics.toJson) : metrics.toText;
  if (METRICS_PORT !== undefined) return undefined;
  return () =>
    scrape().catch((error: unknown) => {
      log.warn({ err: error }, "metrics cannot be read");
      throw error;
    });
}

function toDatabase({ DATABASE_URL }: Config): "sqlite" | "postgresql" {
  return DATABASE_URL === undefined ? "sqlite" : "postgresql";
}

function serverVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return version;
}
