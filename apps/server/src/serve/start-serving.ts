import type { CliError } from "../cli-error.ts";
import { toUrl } from "../http/listen.ts";
import { type MetricsServer, startMetricsServer } from "../metrics/metrics-server.ts";
import { startWorkers } from "../workers/start-workers.ts";
import { gatherFromWorkers } from "../workers/worker-metrics.ts";
import { hasMetrics } from "./observe.ts";
import { type ConfiguredParts, startConfiguredServer } from "./start-configured-server.ts";

/** A server that serves, in this process or in its workers. */
export interface Serving {
  /** Where it is reached from this machine. */
  readonly url: string;
  /** Where its metrics are; absent when they are off. */
  readonly metricsUrl: string | undefined;
  /** Resolves when it cannot go on; absent in one process, which then ends. */
  readonly failed: Promise<CliError> | undefined;
  stop(): Promise<void>;
}

/** What says how it is started. */
export interface ServingOptions {
  /** Whether workers serve, and this process starts them. It leaves the store open then. */
  readonly isParent: boolean;
  /** Writes a line of the log of a worker. */
  readonly writeLine: (line: string) => void;
}

/**
 * Starts a server as the settings say, and the port of its metrics; resolves when both listen.
 *
 * @throws CliError when it cannot be started. Nothing of it runs then, and the store is closed.
 */
export async function startServing(parts: ConfiguredParts, options: ServingOptions): Promise<Serving> {
  const { config, store } = parts;
  const { server, gather } = await (options.isParent ? startParent(parts, options) : startAlone(parts)).catch(
    async (error: unknown) => {
      await store.close();
      throw error;
    },
  );
  const metricsServer = await openMetricsServer(parts, gather).catch(async (error: unknown) => {
    await server.stop();
    await store.close();
    throw error;
  });
  return {
    ...server,
    metricsUrl: metricsServer?.url ?? (hasMetrics(config) ? `${server.url}/metrics` : undefined),
    stop: async () => {
      await server.stop();
      await metricsServer?.stop();
    },
  };
}

interface Started {
  readonly server: Omit<Serving, "metricsUrl">;
  /** Makes the text of the metrics; absent when they are off. */
  readonly gather: (() => Promise<string>) | undefined;
}

async function startAlone(parts: ConfiguredParts): Promise<Started> {
  const server = await startConfiguredServer(parts);
  return { server: { ...server, failed: undefined }, gather: parts.metrics?.toText };
}

async function startParent({ config, log }: ConfiguredParts, { writeLine }: ServingOptions): Promise<Started> {
  const gather = hasMetrics(config) ? gatherFromWorkers() : undefined;
  const { port, failed, stop } = await startWorkers({
    count: config.WORKERS,
    port: config.PORT,
    log,
    writeLine,
    stopMs: (config.DRAIN_DELAY_SECONDS + config.DRAIN_SECONDS) * 1_000 + STOP_MARGIN_MS,
  });
  return { server: { url: toUrl(config.HOST, port, config.TLS_CERT !== undefined), failed, stop }, gather };
}

/** Serves the metrics on a port of their own, if a setting names one. */
async function openMetricsServer(
  { config: { HOST: host, METRICS_PORT: port }, log }: ConfiguredParts,
  scrape: (() => Promise<string>) | undefined,
): Promise<MetricsServer | undefined> {
  return port === undefined || scrape === undefined ? undefined : startMetricsServer({ host, port, scrape, log });
}

/** What a worker gets on top of the time that its requests get, to write its log and to end. */
const STOP_MARGIN_MS = 5_000;
