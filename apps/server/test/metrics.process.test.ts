import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { startProcess } from "./support/start-process.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The responses to requests for a path, each on a connection of its own, so that every worker gets some. */
const callOnNewConnections = (url: string, count: number) =>
  Promise.all(Array.from({ length: count }, () => fetch(url, { headers: { connection: "close" } })));

const notFound = (text: string) => /^credential_api_http_requests_total\{.*status="404".*\} (\d+)$/m.exec(text)?.[1];

test("with two workers each scrape has the sums of both, on the port of the server", async () => {
  const server = startProcess({ DATA_DIR: temporaryDirectory(), WORKERS: "2" });
  const url = await server.url;
  await callOnNewConnections(`${url}/nowhere`, 20);
  await vi.waitFor(async () => {
    for (const scrape of await callOnNewConnections(`${url}/metrics`, 4))
      expect(notFound(await scrape.text())).toBe("20");
  });
  server.kill("SIGTERM");
  expect(await server.ended).toBe(0);
});

test("METRICS_PORT serves them instead of the port of the server", async () => {
  const server = startProcess({ DATA_DIR: temporaryDirectory(), WORKERS: "2", METRICS_PORT: "0" });
  const url = await server.url;
  const { metrics } = JSON.parse(
    server
      .stdout()
      .split("\n")
      .find((line) => line.includes('"metrics":')) ?? "{}",
  );
  expect(server.stderr()).toContain(`  Metrics   ${metrics}\n`);
  expect((await fetch(`${url}/metrics`)).status).toBe(404);
  await vi.waitFor(async () => expect(notFound(await (await fetch(metrics)).text())).toBe("1"));
  expect((await fetch(metrics.replace("/metrics", "/"))).status).toBe(404);
  expect((await fetch(metrics, { method: "POST" })).status).toBe(405);
  server.kill("SIGTERM");
  expect(await server.ended).toBe(0);
});

test("without a collector, nothing of OpenTelemetry is loaded, and of Prometheus neither where metrics are off", async () => {
  const recorder = new URL("support/record-modules.ts", import.meta.url).href;
  const loaded = async (environment: Readonly<Record<string, string>>) => {
    const DATA_DIR = temporaryDirectory();
    const MODULES_FILE = join(DATA_DIR, "modules");
    const server = startProcess({ DATA_DIR, MODULES_FILE, NODE_OPTIONS: `--import ${recorder}`, ...environment });
    await fetch(`${await server.url}/metrics`);
    server.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    const modules = readFileSync(MODULES_FILE, "utf8");
    return ["@opentelemetry", "prom-client", "pino"].filter((name) => modules.includes(`/node_modules/${name}/`));
  };
  expect(await loaded({ METRICS: "false" })).toEqual(["pino"]);
  const OTEL_EXPORTER_OTLP_ENDPOINT = "http://127.0.0.1:9";
  expect(await loaded({ METRICS: "false", OTEL_EXPORTER_OTLP_ENDPOINT })).toEqual(["@opentelemetry", "pino"]);
});
