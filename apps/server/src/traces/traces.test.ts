import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { type Collector, startCollector } from "../../test/support/collector.ts";
import { brokenStore } from "../../test/support/faulty-stores.ts";
import { demoPath, openDemoStore, startTestServer } from "../../test/support/start-test-server.ts";
import { type Environment, readConfig } from "../config/config.ts";
import { createLog } from "../log/log.ts";
import { watchStore } from "../store/watch-store.ts";
import { startTraces, toTracesUrl } from "./start-traces.ts";

const ROUTE = "/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature";
const PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

/** A server that sends its spans to a collector at once. */
async function startTracedServer(endpoint: string, environment: Environment = {}, store = openDemoStore()) {
  const lines: Readonly<Record<string, unknown>>[] = [];
  const config = readConfig(
    {
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
      OTEL_EXPORTER_OTLP_PROTOCOL: "http/json",
      OTEL_BSP_SCHEDULE_DELAY: "20",
      ...environment,
    },
    "/",
  );
  const log = createLog("info", { write: (line) => void lines.push(JSON.parse(line)) });
  const traces = await startTraces({ config, log, version: "1.0.0", database: "sqlite" });
  const server = await startTestServer({
    store: watchStore(store, traces.storeCalls),
    observer: traces.requests,
  });
  return { server, traces, lines };
}

const spansOf = (collector: Collector, count: number) =>
  vi.waitFor(
    () => {
      expect(collector.spans.length).toBeGreaterThanOrEqual(count);
      return collector.spans;
    },
    { timeout: 5_000 },
  );

test("an operation is a span of the caller's trace, with a child for each call of the store, and no external id", async () => {
  const collector = await startCollector();
  const { server } = await startTracedServer(collector.url, { OTEL_SERVICE_NAME: "credentials-test" });
  const headers = { traceparent: PARENT, tracestate: "vendor=1", "x-request-id": "request-1" };
  await server.patch("updateMobileSignature", { modificationComment: "Traced" }, headers);
  await vi.waitFor(() => expect(collector.spans.some(({ kind }) => kind === SERVER)).toBe(true), { timeout: 5_000 });
  const root = collector.spans.find(({ kind }) => kind === SERVER);
  expect(root).toMatchObject({
    traceId: "0af7651916cd43dd8448eb211c80319c",
    parentSpanId: "b7ad6b7169203331",
    traceState: "vendor=1",
    name: `PATCH ${ROUTE}`,
    attributes: {
      "http.request.method": "PATCH",
      "http.route": ROUTE,
      "http.response.status_code": 200,
      "url.scheme": "http",
      "network.protocol.version": "1.1",
      "credential_api.operation": "updateMobileSignature",
      "credential_api.request_id": "request-1",
    },
    resource: { "service.name": "credentials-test", "service.version": "1.0.0" },
  });
  const calls = collector.spans.filter(({ kind }) => kind === CLIENT);
  expect(calls.map(({ name }) => name)).toEqual(expect.arrayContaining(["store readCredential", "store swap"]));
  for (const call of calls) {
    expect(call).toMatchObject({ traceId: root?.traceId, parentSpanId: root?.spanId });
    expect(call.attributes).toMatchObject({ "db.system.name": "sqlite" });
  }
  expect(JSON.stringify(collector.spans)).not.toMatch(/user-123|client-123|mobile-signature-123|41\d{9}/);
});

const SERVER = 2;
const CLIENT = 3;

test("the line of the log has the id of the trace, with and without a traceparent", async () => {
  const collector = await startCollector();
  const { server } = await startTracedServer(collector.url);
  await server.patch("updateMobileSignature", {}, { traceparent: PARENT });
  await server.patch("updateMobileSignature", {}, { traceparent: "00-nonsense" });
  const lines = await vi.waitFor(() => {
    const found = server.lines.filter(({ msg }) => msg === "request");
    expect(found).toHaveLength(2);
    return found;
  });
  expect(lines[0]?.traceId).toBe("0af7651916cd43dd8448eb211c80319c");
  expect(lines[1]?.traceId).toMatch(/^[\da-f]{32}$/);
});

test("a 500 is an error, a 409 is not; a bug's line has the id of the trace", async () => {
  const collector = await startCollector();
  const { server } = await startTracedServer(collector.url);
  await server.patch("updateMobileSignature", { version: 1 });
  const broken = await startTracedServer(collector.url, {}, brokenStore());
  await broken.server.patch("updateMobileSignature", {});
  await vi.waitFor(() => expect(collector.spans.filter(({ kind }) => kind === SERVER)).toHaveLength(2), {
    timeout: 5_000,
  });
  const [conflict, bug] = collector.spans.filter(({ kind }) => kind === SERVER);
  expect([conflict?.attributes["http.response.status_code"], conflict?.status.code ?? 0]).toEqual([409, 0]);
  expect(bug).toMatchObject({ status: { code: 2 }, attributes: { "error.type": "500" } });
  expect(collector.spans.find(({ attributes }) => attributes["error.type"] === "error")?.parentSpanId).toBe(
    bug?.spanId,
  );
  expect(broken.server.lines.find(({ msg }) => msg === "bug")).toMatchObject({ traceId: bug?.traceId });
});

test("what is no operation has no span, nor do the calls of the store that it makes", async () => {
  const collector = await startCollector();
  const { server } = await startTracedServer(collector.url);
  for (const path of ["/health/ready", "/", "/nowhere"]) await fetch(`${server.url}${path}`);
  await fetch(`${server.url}${demoPath("getMobileSignature")}`);
  const spans = await spansOf(collector, 1);
  expect(spans.map(({ name }) => name)).toEqual([`GET ${ROUTE}`]);
});

test.each([
  ["always_off", undefined, 0],
  ["traceidratio", "0", 0],
  ["parentbased_always_off", undefined, 1],
])("the sampler %s traces what it should", async (sampler, share, count) => {
  const collector = await startCollector();
  const { server, traces } = await startTracedServer(collector.url, {
    OTEL_TRACES_SAMPLER: sampler,
    OTEL_TRACES_SAMPLER_ARG: share,
  });
  await server.patch("updateMobileSignature", {}, { authorization: "", traceparent: PARENT });
  await server.patch("updateMobileSignature", {}, { authorization: "" });
  await vi.waitFor(() => expect(server.lines.filter(({ msg }) => msg === "request")).toHaveLength(2));
  await traces.stop(2_000);
  expect(collector.spans).toHaveLength(count);
});

test("spans are sent as protobuf unless the settings say otherwise, and the last ones at the end", async () => {
  const collector = await startCollector();
  const { server, traces } = await startTracedServer(collector.url, {
    OTEL_EXPORTER_OTLP_PROTOCOL: "",
    OTEL_BSP_SCHEDULE_DELAY: "60000",
  });
  await server.patch("updateMobileSignature", {});
  await vi.waitFor(() => expect(server.lines.some(({ msg }) => msg === "request")).toBe(true));
  expect(collector.mediaTypes).toEqual([]);
  await traces.stop(2_000);
  expect(collector.mediaTypes).toEqual(["application/x-protobuf"]);
});

test("a collector that does not respond delays neither a response nor the end", async () => {
  const collector = await startCollector({ respond: false });
  const { server, traces } = await startTracedServer(collector.url, {
    OTEL_BSP_MAX_QUEUE_SIZE: "8",
    OTEL_BSP_MAX_EXPORT_BATCH_SIZE: "4",
  });
  for (let count = 0; count < 20; count += 1)
    expect((await server.patch("updateMobileSignature", {})).status).toBe(200);
  const startMs = performance.now();
  await traces.stop(100);
  expect(performance.now() - startMs).toBeLessThan(5_000);
});

test("a collector that is not there is a line of the log, once", async () => {
  const { server, lines } = await startTracedServer("http://127.0.0.1:9", { OTEL_BSP_EXPORT_TIMEOUT: "20" });
  const failures = () => lines.filter(({ msg }) => msg === "traces cannot be sent");
  expect((await server.patch("updateMobileSignature", {})).status).toBe(200);
  await vi.waitFor(() => expect(failures()).toHaveLength(1));
  expect((await server.patch("updateMobileSignature", {})).status).toBe(200);
  await sleep(100);
  expect(failures()).toEqual([expect.objectContaining({ level: "warn", collector: "http://127.0.0.1:9" })]);
});

test.each([
  ["http://collector:4318", undefined, "http://collector:4318/v1/traces"],
  ["http://collector:4318/", undefined, "http://collector:4318/v1/traces"],
  ["https://host/otlp", undefined, "https://host/otlp/v1/traces"],
  [undefined, "https://host/otlp", "https://host/otlp"],
  ["http://collector:4318", "https://host/all", "https://host/all"],
])("the endpoint %s, or for traces %s, is %s", (base, whole, url) => {
  const config = readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: base, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: whole }, "/");
  expect(toTracesUrl(config)).toBe(url);
});
