import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Store } from "@credential-api/reference";
import { describe, expect, onTestFinished, test } from "vitest";
import { demoSignature } from "../../test/support/raise-version.ts";
import { openRawConnection } from "../../test/support/raw-connection.ts";
import { demoPath, openDemoStore, startTestServer } from "../../test/support/start-test-server.ts";
import { CliError } from "../cli-error.ts";

/** A real store whose next read of a credential waits until it is released. */
function slowStore() {
  const store = openDemoStore();
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const slow: Store = {
    ...store,
    readCredential: async (key) => {
      reach();
      await released;
      return store.readCredential(key);
    },
  };
  return { store, slow, reached, release };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A server that waits for this long fails the test by its timeout. */
const LONGER_THAN_A_TEST_MS = 600_000;

describe("stopping", () => {
  test("lets a request under way finish, and takes no new connection", async () => {
    const { store, slow, reached, release } = slowStore();
    const server = await startTestServer({ store: slow });
    const underWay = server.patch("updateMobileSignature", { stateName: "disabled" });
    await reached;
    const stopped = server.stop();
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
    release();
    const response = await underWay;
    expect([response.status, await response.json()]).toMatchObject([200, { stateName: "disabled", version: 8 }]);
    await stopped;
    await expect(store.readCredential(demoSignature)).rejects.toThrow(/closed/);
  });

  test.each([
    [
      "an operation",
      "PATCH",
      demoPath("updateMobileSignature"),
      /^HTTP\/1\.1 503 [\s\S]*retry-after: \d+[\s\S]*errors\.unavailable/i,
    ],
    ["readiness", "GET", "/health/ready", /^HTTP\/1\.1 503 [\s\S]*\{"status":"stopping"\}/],
    ["liveness", "GET", "/health/live", /^HTTP\/1\.1 200 /],
  ])("responds to %s on a connection that is already in use and closes it", async (_, method, path, expected) => {
    const server = await startTestServer();
    const connection = await openRawConnection(server.port);
    await connection.write(`${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthoriz`);
    await pause(50);
    const stopped = server.stop();
    await connection.write(`ation: Bearer ${server.token}\r\n\r\n`);
    await connection.closed();
    expect(connection.received()).toMatch(expected);
    expect(connection.received()).toMatch(/connection: close/i);
    await stopped;
  });

  test("responds to a request that was on its way on a connection between two requests", async () => {
    const server = await startTestServer();
    const connection = await openRawConnection(server.port);
    const request = `PATCH ${demoPath("updateMobileSignature")} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${server.token}\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`;
    await connection.write(request);
    await connection.until("HTTP/1.1 200 OK");
    const stopped = server.stop();
    await pause(60);
    await connection.write(request);
    await connection.closed();
    expect(connection.received()).toMatch(/HTTP\/1\.1 503 [\s\S]*connection: close/i);
    await stopped;
  });

  test("does not wait for connections that are idle", async () => {
    const server = await startTestServer({ drainMs: LONGER_THAN_A_TEST_MS });
    await server.patch("updateMobileSignature", {});
    const connection = await openRawConnection(server.port);
    await server.stop();
    await connection.closed();
  });

  test("cuts what is still under way after the bound", async () => {
    const { slow, reached, release } = slowStore();
    const server = await startTestServer({ store: slow, drainMs: 200 });
    const underWay = server.patch("updateMobileSignature", {});
    const cut = expect(underWay).rejects.toThrow();
    await reached;
    await server.stop();
    await cut;
    release();
  });

  test("with a delay: serves on, closing connections, while readiness is 503; then takes no new connection", async () => {
    const { promise: noticed, resolve: notice } = Promise.withResolvers<void>();
    const server = await startTestServer({ drainDelay: () => noticed });
    const stopped = server.stop();
    const ready = await fetch(`${server.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: "stopping" }]);
    const response = await server.patch("updateMobileSignature", { stateName: "disabled" });
    expect([response.status, response.headers.get("connection")]).toEqual([200, "close"]);
    notice();
    await stopped;
    await expect(fetch(`${server.url}/health/live`)).rejects.toThrow();
  });

  test("twice is stopping once", async () => {
    const server = await startTestServer();
    await Promise.all([server.stop(), server.stop()]);
  });
});

describe("starting fails", () => {
  test("on a port that is taken, naming the address and the way out", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const start = startTestServer({ port });
    await expect(start).rejects.toThrow(CliError);
    await expect(start).rejects.toThrow(
      `127.0.0.1:${port} is taken by another process. Stop that one, or choose another port: PORT=${port + 1}.`,
    );
  });

  test.each(["192.0.2.1", "no-such-host.invalid"])("on %s, which is no address of this machine", async (host) => {
    await expect(startTestServer({ host })).rejects.toThrow(`${host}:0 is not an address of this machine.`);
  });
});

test.each([
  ["127.0.0.1", /^http:\/\/127\.0\.0\.1:\d+$/],
  ["0.0.0.0", /^http:\/\/127\.0\.0\.1:\d+$/],
  ["::1", /^http:\/\/\[::1\]:\d+$/],
  ["localhost", /^http:\/\/localhost:\d+$/],
])("listening on %s is reported as an address that can be called", async (host, url) => {
  const server = await startTestServer({ host });
  expect(server.url).toMatch(url);
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
});
