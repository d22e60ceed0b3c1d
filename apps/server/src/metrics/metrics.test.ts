import { operationIds } from "@credential-api/contract";
import { expect, test, vi } from "vitest";
import { brokenStore, unavailableStore } from "../../test/support/faulty-stores.ts";
import { openRawConnection } from "../../test/support/raw-connection.ts";
import { demoPath, openDemoStore, startTestServer } from "../../test/support/start-test-server.ts";
import { ownPaths } from "../http/known-paths.ts";
import { watchStore } from "../store/watch-store.ts";
import { toTextOfAll } from "./aggregate.ts";
import { createMetrics } from "./metrics.ts";

const build = { version: "1.0.0", store: "sqlite" } as const;

/** A server with metrics, and what a scrape of it says. */
async function startMeasuredServer(store = openDemoStore()) {
  const metrics = createMetrics(build);
  const server = await startTestServer({
    store: watchStore(store, metrics.storeCalls),
    observer: metrics.requests,
    scrape: metrics.toText,
  });
  const scrape = async () => (await fetch(`${server.url}/metrics`)).text();
  return { server, metrics, scrape };
}

/** The value of a sample; undefined when there is none. */
function sampleOf(text: string, sample: string): number | undefined {
  const line = text.split("\n").find((each) => each.startsWith(`${sample} `));
  return line === undefined ? undefined : Number(line.slice(sample.length + 1));
}

/** Requests are counted when their response has been sent, which can be after the client has it. */
const counted = (scrape: () => Promise<string>, sample: string, value: number) =>
  vi.waitFor(async () => expect(sampleOf(await scrape(), sample)).toBe(value));

test("requests are counted by operation and status, and their durations", async () => {
  const { server, scrape } = await startMeasuredServer();
  await server.patch("updateMobileSignature", {});
  await server.patch("updateMobileSignature", {});
  await server.patch("updateMobileSignature", { version: 1 });
  const total = (status: number) =>
    `credential_api_http_requests_total{operation="updateMobileSignature",status="${status}"}`;
  await counted(scrape, total(200), 2);
  await counted(scrape, total(409), 1);
  await counted(scrape, 'credential_api_http_request_duration_seconds_count{operation="updateMobileSignature"}', 3);
  await counted(scrape, 'credential_api_errors_total{code="errors.pessimisticLockingFailure"}', 1);
});

test("HEAD counts as GET; another method of a path, an unknown path and bytes that are not HTTP have names of their own", async () => {
  const { server, scrape } = await startMeasuredServer();
  const headers = { authorization: `Bearer ${server.token}` };
  await fetch(`${server.url}${demoPath("getMobileSignature")}`, { method: "HEAD", headers });
  await fetch(`${server.url}${demoPath("getMobileSignature")}`, { method: "PUT", headers });
  await fetch(`${server.url}/nowhere/${server.token}`);
  const connection = await openRawConnection(server.port);
  await connection.write("hello\r\n\r\n");
  await connection.closed();
  const total = (operation: string, status: number) =>
    `credential_api_http_requests_total{operation="${operation}",status="${status}"}`;
  await counted(scrape, total("getMobileSignature", 200), 1);
  await counted(scrape, total("/nevisidm/api/core/v1/{clientExtId}/users/{userExtId}/mobile-signature", 405), 1);
  await counted(scrape, total("(unknown)", 404), 1);
  await counted(scrape, total("(rejected)", 400), 1);
});

test("no label has a text of a caller, however many paths are called", async () => {
  const { server, scrape } = await startMeasuredServer();
  const secret = "user-987654";
  for (const path of [
    `/${secret}`,
    `/docs/${secret}`,
    `/docs/${secret}/x`,
    demoPath("getMobileSignature", { userExtId: secret }),
  ]) {
    for (const method of ["GET", "PUT", "PROPFIND"]) {
      await fetch(`${server.url}${path}`, { method, headers: { authorization: `Bearer ${server.token}` } });
    }
  }
  await counted(scrape, 'credential_api_http_requests_total{operation="(unknown)",status="404"}', 6);
  const text = await scrape();
  expect(text).not.toContain(secret);
  const values = [...text.matchAll(/operation="([^"]*)"/g)].map(([, name = ""]) => name);
  const known: readonly string[] = [
    ...operationIds,
    ...ownPaths,
    "/metrics",
    "/docs/{file}",
    "(unknown)",
    "(rejected)",
  ];
  expect(values.filter((name) => !known.includes(name) && !name.includes("{"))).toEqual([]);
});

test("calls of the store are measured by method and outcome", async () => {
  const { server, scrape } = await startMeasuredServer();
  await server.patch("updateMobileSignature", { modificationComment: "Measured" });
  const calls = (method: string, outcome: string) =>
    `credential_api_store_call_duration_seconds_count{method="${method}",outcome="${outcome}"}`;
  await counted(scrape, calls("swap", "ok"), 1);
  const unavailable = await startMeasuredServer(unavailableStore());
  await unavailable.server.patch("updateMobileSignature", {});
  expect(await unavailable.scrape()).toMatch(
    /store_call_duration_seconds_count\{method="read\w+",outcome="unavailable"\} 1$/m,
  );
  const broken = await startMeasuredServer(brokenStore());
  await broken.server.patch("updateMobileSignature", {});
  expect(await broken.scrape()).toMatch(/store_call_duration_seconds_count\{method="read\w+",outcome="error"\} 1$/m);
});

test("a request is in flight from its head to the end of its response", async () => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const store = openDemoStore();
  const { server, scrape } = await startMeasuredServer({
    ...store,
    readCredential: async (key) => {
      await released;
      return store.readCredential(key);
    },
  });
  const response = server.patch("updateMobileSignature", {});
  // The scrape itself is one.
  await counted(scrape, "credential_api_http_requests_in_flight", 2);
  release();
  await response;
  await counted(scrape, "credential_api_http_requests_in_flight", 1);
});

test("gauges are read at each scrape, and have no value without a source", async () => {
  const { metrics, scrape } = await startMeasuredServer();
  expect(sampleOf(await scrape(), "credential_api_database_waiting")).toBeUndefined();
  metrics.measure({
    tokenCache: () => ({ hits: 7, misses: 2, size: 1 }),
    connections: () => ({ total: 10, idle: 4, waiting: 3 }),
    certificateEnd: () => new Date("2027-01-01T00:00:00Z"),
  });
  metrics.onCommit(5);
  metrics.onRateLimited();
  const text = await scrape();
  expect(sampleOf(text, 'credential_api_token_cache_lookups_total{result="hit"}')).toBe(7);
  expect(sampleOf(text, 'credential_api_token_cache_lookups_total{result="miss"}')).toBe(2);
  expect(sampleOf(text, "credential_api_token_cache_size")).toBe(1);
  expect(sampleOf(text, 'credential_api_database_connections{state="used"}')).toBe(6);
  expect(sampleOf(text, "credential_api_database_waiting")).toBe(3);
  expect(sampleOf(text, "credential_api_tls_certificate_end_seconds")).toBe(1_798_761_600);
  expect(sampleOf(text, "credential_api_sqlite_commit_changes_sum")).toBe(5);
  expect(sampleOf(text, "credential_api_rate_limited_total")).toBe(1);
  expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  expect(text).toMatch(/^credential_api_build_info\{.*version="1.0.0".*\} 1$/m);
});

test("the metrics of several processes are added, their versions are not", async () => {
  const [one, two] = [createMetrics(build), createMetrics(build)];
  for (const { requests, onCommit } of [one, two]) {
    requests.reject(503, "errors.unavailable");
    onCommit(2);
  }
  const text = await toTextOfAll([await one.toJson(), await two.toJson()]);
  expect(sampleOf(text, 'credential_api_http_requests_total{operation="(rejected)",status="503"}')).toBe(2);
  expect(sampleOf(text, "credential_api_sqlite_commit_changes_count")).toBe(2);
  expect(text).toMatch(/^credential_api_build_info\{.*\} 1$/m);
});

test("503 when the metrics cannot be read, and 404 when they are off", async () => {
  const failing = await startTestServer({ scrape: () => Promise.reject(new Error("Worker 2 does not respond")) });
  const response = await fetch(`${failing.url}/metrics`);
  expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
  const off = await startTestServer();
  expect((await fetch(`${off.url}/metrics`)).status).toBe(404);
});
