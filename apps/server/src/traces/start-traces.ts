import { DiagLogLevel, diag } from "@opentelemetry/api";
import { setGlobalErrorHandler } from "@opentelemetry/core";
import type { SpanExporter } from "@opentelemetry/sdk-trace";
import type { Config } from "../config/config.ts";
import type { Log } from "../log/log.ts";
import { createTraces, type Traces, type TracesOptions } from "./traces.ts";

/** What traces are started with. */
export interface StartTracesOptions extends Pick<TracesOptions, "version" | "database"> {
  readonly config: Config;
  readonly log: Log;
}

/**
 * Starts to send traces to the collector that the settings name. The exporter reads the other variables of
 * OpenTelemetry by itself (`OTEL_EXPORTER_OTLP_HEADERS`, `OTEL_EXPORTER_OTLP_TIMEOUT`, `OTEL_EXPORTER_OTLP_CERTIFICATE` …).
 *
 * When sending fails, spans are lost and the log has a line, at most one in a minute.
 */
export async function startTraces({ config, log, ...options }: StartTracesOptions): Promise<Traces> {
  const url = toTracesUrl(config);
  logFailures(log, url);
  return createTraces({ ...options, config, exporter: await createExporter(config, url) });
}

/** The URL that gets traces: https://opentelemetry.io/docs/specs/otel/protocol/exporter/#endpoint-urls-for-otlphttp */
export function toTracesUrl({
  OTEL_EXPORTER_OTLP_ENDPOINT: base,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: whole,
}: Pick<Config, "OTEL_EXPORTER_OTLP_ENDPOINT" | "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT">): string {
  if (whole !== undefined) return whole.href;
  if (base === undefined) throw new Error("Traces are started only with an endpoint");
  return new URL("v1/traces", base.href.endsWith("/") ? base : `${base.href}/`).href;
}

/** Loads the exporter of the protocol only. */
async function createExporter({ OTEL_EXPORTER_OTLP_PROTOCOL: protocol }: Config, url: string): Promise<SpanExporter> {
  if (protocol === "http/json") {
    const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-http");
    return new OTLPTraceExporter({ url });
  }
  const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-proto");
  return new OTLPTraceExporter({ url });
}

function logFailures(log: Log, url: string): void {
  let lastMs = Number.NEGATIVE_INFINITY;
  const warn = (reason: unknown) => {
    if (performance.now() - lastMs < LOG_INTERVAL_MS) return;
    lastMs = performance.now();
    const collector = new URL(url).origin;
    log.warn({ collector, err: reason instanceof Error ? reason : new Error(String(reason)) }, "traces cannot be sent");
  };
  setGlobalErrorHandler(warn);
  const ignore = () => undefined;
  const logger = { error: warn, warn, info: ignore, debug: ignore, verbose: ignore };
  diag.setLogger(logger, { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true });
}

const LOG_INTERVAL_MS = 60_000;
