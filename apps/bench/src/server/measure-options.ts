import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
// @boundaries-ignore The bench runs the server, and needs a certificate for it.
import { makeCertificate } from "../../../server/test/support/make-certificate.ts";
import { median } from "../load/load.ts";
import { startLoad } from "../load/start-load.ts";
import type { Measured } from "../report/bench.ts";
import { createDataSet } from "../servers/data-set.ts";
import { inRounds, ratioOf, type Sample, sample, toChange } from "../servers/rounds.ts";
import { contenders } from "../servers/servers.ts";
import { type RunningServer, startServer } from "../servers/start-server.ts";
import { toTable } from "../tables.ts";

const ROUNDS = 11;
const SECONDS = 0.4;
const CREDENTIALS = 1_000;
const PLAIN = "none of them";

/**
 * Loads the server on memory with each of the options that are off by default, and with none, in turn, and reports the CPU
 * time of an accepted PATCH against that without.
 *
 * @throws Error when a response is not 200.
 */
export async function measureOptions(): Promise<Measured> {
  const data = await createDataSet(CREDENTIALS);
  const collector = await startCollector();
  const generator = await startLoad();
  const servers = new Map<string, RunningServer>();
  try {
    for (const [title, environment] of Object.entries(await toOptions(data.directory, collector.url))) {
      const { program, environment: plain } = contenders.memory;
      servers.set(title, await startServer({ program, environment: { ...plain, ...environment } }, data));
    }
    const load = { ...toChange(data), seconds: SECONDS };
    const measures = [...servers].map(([title, server]) => [title, () => sample(generator, server, load)] as const);
    return report(await inRounds(ROUNDS, new Map(measures)));
  } finally {
    for (const server of servers.values()) await server.stop();
    await generator.stop();
    collector.stop();
    data.remove();
  }
}

type Environment = Readonly<Record<string, string>>;

async function toOptions(directory: string, collector: string): Promise<Readonly<Record<string, Environment>>> {
  const { cert, key } = await makeCertificate();
  const tls = { TLS_CERT: join(directory, "tls.crt"), TLS_KEY: join(directory, "tls.key") };
  writeFileSync(tls.TLS_CERT, cert);
  writeFileSync(tls.TLS_KEY, key);
  const metrics = { METRICS: "true" };
  const traces = { OTEL_EXPORTER_OTLP_ENDPOINT: collector };
  const sampled = { ...traces, OTEL_TRACES_SAMPLER: "traceidratio", OTEL_TRACES_SAMPLER_ARG: "0.05" };
  const limit = { RATE_LIMIT_PER_SECOND: "100000" };
  return {
    [PLAIN]: {},
    "metrics (`METRICS`)": metrics,
    "a rate limit (`RATE_LIMIT_PER_SECOND`)": limit,
    "TLS (`TLS_CERT`)": tls,
    "traces of 5 % (`OTEL_TRACES_SAMPLER`)": sampled,
    "traces of all requests": traces,
    "metrics, a rate limit, TLS, traces of 5 %": { ...metrics, ...limit, ...tls, ...sampled },
  };
}

function report(samples: ReadonlyMap<string, readonly Sample[]>): Measured {
  const plain = samples.get(PLAIN) ?? [];
  const ratios = [...samples].map(([title, own]) => [title, ratioOf(own, plain, toMicros)] as const);
  const rows = ratios.map(([title, ratio]) => {
    const micros = (samples.get(title) ?? []).map(toMicros);
    const noise = `${Math.min(...micros).toFixed(1)} to ${Math.max(...micros).toFixed(1)}`;
    return [title, `${median(micros).toFixed(1)} µs`, noise, `${ratio.toFixed(2)} x`];
  });
  return {
    table: `${toTable(["switched on", "CPU per PATCH", "noise", "against none"], rows)}\n\n${NOTES}`,
    figures: Object.fromEntries(ratios.filter(([title]) => title !== PLAIN)),
  };
}

const toMicros = ({ micros }: Sample) => micros;

const NOTES = [
  `The server on memory, medians of ${ROUNDS} interleaved rounds of ${SECONDS} seconds, 64 connections that stay open: handshakes of TLS are`,
  "not in it. The collector of the traces takes everything and does nothing.",
].join("\n");

/** Takes what is sent to it. */
async function startCollector() {
  const server = createServer((incoming, outgoing) => {
    incoming.resume().once("end", () => outgoing.end());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
