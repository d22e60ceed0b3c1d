import { describe, expect, test, vi } from "vitest";
import { openRawConnection } from "../../../test/support/raw-connection.ts";
import { demoPath, openDemoStore, startTestServer } from "../../../test/support/start-test-server.ts";

const MAX_IN_FLIGHT = 20;

/** A server whose reads of credentials wait until they are released, with as many requests under way as it takes. */
async function startBusyServer() {
  const store = openDemoStore();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  let reads = 0;
  const server = await startTestServer({
    store: {
      ...store,
      readCredential: async (key) => {
        reads += 1;
        await released;
        return store.readCredential(key);
      },
    },
    limits: { maxInFlight: MAX_IN_FLIGHT, maxRequestsPerConnection: 0 },
  });
  const path = `${server.url}${demoPath("getVascoCredential")}`;
  const get = () => fetch(path, { headers: { authorization: `Bearer ${server.token}` } });
  const underWay = Array.from({ length: MAX_IN_FLIGHT }, get);
  await vi.waitFor(() => expect(reads).toBe(MAX_IN_FLIGHT));
  return { server, underWay, release, get };
}

describe("when as many requests are under way as the server takes", () => {
  test("more get 503 with Retry-After at once, those under way get their responses, and then it serves on", async () => {
    const { server, underWay, release, get } = await startBusyServer();
    const shed = await Promise.all(Array.from({ length: 200 }, get));
    for (const response of shed) {
      expect([response.status, response.headers.get("retry-after")]).toEqual([503, "1"]);
      expect(response.headers.get("content-type")).toBe("application/json");
    }
    const body = await Promise.all(shed.map((response) => response.json()));
    expect(body).toEqual(
      body.map(() => ({ errors: [{ code: "errors.unavailable", message: "The service is busy at the moment." }] })),
    );
    release();
    expect((await Promise.all(underWay)).map(({ status }) => status)).toEqual(underWay.map(() => 200));
    expect((await get()).status).toBe(200);

    const lines = server.lines.filter(({ status }) => status === 503);
    expect(lines).toHaveLength(shed.length);
    expect(lines[0]).toMatchObject({
      level: "warn",
      msg: "request",
      method: "GET",
      requestId: shed.map(({ headers }) => headers.get("x-request-id")).find((id) => id === lines[0]?.requestId),
      errors: [{ code: "errors.unavailable" }],
    });
  });

  test("503 comes before the token is checked and before the body is read; the connection stays usable", async () => {
    const { server, underWay, release } = await startBusyServer();
    const connection = await openRawConnection(server.port);
    const request = (lines: string) =>
      `PATCH ${demoPath("updateMobileSignature")} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n${lines}\r\n\r\n`;
    await connection.write(`${request("Content-Length: 24")}{"state`);
    await connection.until("errors.unavailable");
    expect(connection.received()).toMatch(/^HTTP\/1\.1 503 [\s\S]*connection: keep-alive/i);
    release();
    await Promise.all(underWay);
    await connection.write(
      `Name":"disabled"}${request(`Authorization: Bearer ${server.token}\r\nContent-Length: 2`)}{}`,
    );
    await connection.until("HTTP/1.1 200 OK");
  });

  test("a body that waits for permission is not asked for, and the connection closes", async () => {
    const { server, release } = await startBusyServer();
    const connection = await openRawConnection(server.port);
    await connection.write(
      `PATCH ${demoPath("updateMobileSignature")} HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n`,
    );
    await connection.closed();
    expect(connection.received()).toMatch(/^HTTP\/1\.1 503 [\s\S]*connection: close/i);
    release();
  });

  test.each(["/health/live", "/health/ready"])("%s is 200", async (path) => {
    const { server, release } = await startBusyServer();
    expect((await fetch(`${server.url}${path}`)).status).toBe(200);
    release();
  });
});

test("a request whose client has gone does not count any more", async () => {
  const { server, underWay, release } = await startBusyServer();
  release();
  await Promise.all(underWay);
  const held = Array.from({ length: MAX_IN_FLIGHT }, async () => {
    const client = await openRawConnection(server.port);
    await client.write(
      `PATCH ${demoPath("updateMobileSignature")} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${server.token}\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`,
    );
    return client;
  });
  const clients = await Promise.all(held);
  const status = async () => (await server.patch("updateVascoCredential", {})).status;
  await vi.waitFor(async () => expect(await status()).toBe(503));
  for (const { socket } of clients) socket.destroy();
  await vi.waitFor(async () => expect(await status()).toBe(200));
});
