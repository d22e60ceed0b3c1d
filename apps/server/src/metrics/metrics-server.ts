import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { listen, portOf, toUrl } from "../http/listen.ts";
import { METRICS_FORMAT } from "../http/site/own-resources.ts";
import type { Log } from "../log/log.ts";

/** What serves the metrics on a port of their own. */
export interface MetricsServer {
  /** Where they are: `http://127.0.0.1:9464/metrics`. */
  readonly url: string;
  stop(): Promise<void>;
}

/** What a metrics server is started with. */
export interface MetricsServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Makes the text; when it rejects, the response is 503. */
  readonly scrape: () => Promise<string>;
  readonly log: Log;
}

/**
 * Serves `/metrics`, and nothing else, on a port of its own; without TLS, as Prometheus reads it in a private network.
 *
 * @throws CliError when it cannot listen there.
 */
export async function startMetricsServer({ host, port, scrape, log }: MetricsServerOptions): Promise<MetricsServer> {
  const server = createServer((incoming, outgoing) => void respond(incoming, outgoing, scrape, log));
  await listen(server, host, port, "METRICS_PORT");
  return { url: `${toUrl(host, portOf(server))}/metrics`, stop: () => close(server) };
}

async function respond(
  { method, url = "" }: IncomingMessage,
  outgoing: ServerResponse,
  scrape: () => Promise<string>,
  log: Log,
): Promise<void> {
  if (url.split("?", 1)[0] !== "/metrics") return void outgoing.writeHead(404).end("Only /metrics is here.\n");
  if (method !== "GET" && method !== "HEAD") return void outgoing.writeHead(405, { allow: "GET, HEAD" }).end();
  try {
    const text = await scrape();
    outgoing.writeHead(200, { "content-type": METRICS_FORMAT, "content-length": Buffer.byteLength(text) });
    outgoing.end(method === "HEAD" ? undefined : text);
  } catch (error) {
    log.warn({ err: error }, "metrics cannot be read");
    outgoing.writeHead(503).end("The metrics cannot be read now.\n");
  }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
