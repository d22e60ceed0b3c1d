import { describe, expect, test, vi } from "vitest";
import { openRawConnection } from "../../test/support/raw-connection.ts";
import { demoPath, startTestServer } from "../../test/support/start-test-server.ts";
import { defaultTimeouts } from "./http-server.ts";

const LIMIT = 65_536;
const MEGABYTE = 1024 * 1024;

/** The head of a PATCH, with the blank line that ends it. */
const head = (token: string, headers: readonly string[]) =>
  [
    `PATCH ${demoPath("updateMobileSignature")} HTTP/1.1`,
    "Host: 127.0.0.1",
    `Authorization: Bearer ${token}`,
    "Content-Type: application/json",
    ...headers,
    "",
    "",
  ].join("\r\n");

async function connect(parts: Parameters<typeof startTestServer>[0] = {}) {
  const server = await startTestServer(parts);
  return { server, token: server.token, connection: await openRawConnection(server.port) };
}

describe("413 for a body over the limit reaches a client that sends everything before it reads:", () => {
  test("declared by Content-Length; the connection stays usable", async () => {
    const { connection, token } = await connect();
    await connection.write(head(token, [`Content-Length: ${20 * MEGABYTE}`]));
    await connection.write(Buffer.alloc(20 * MEGABYTE, "x"));
    await connection.until("errors.requestTooLarge");
    expect(connection.received()).toMatch(/^HTTP\/1\.1 413 /);
    await connection.write(`${head(token, ["Content-Length: 2"])}{}`);
    await connection.until("HTTP/1.1 200 OK");
  });

  test("in chunks, without a declared length", async () => {
    const { connection, token } = await connect();
    await connection.write(head(token, ["Transfer-Encoding: chunked"]));
    const chunk = Buffer.concat([Buffer.from("10000\r\n"), Buffer.alloc(0x10000, "x"), Buffer.from("\r\n")]);
    for (let count = 0; count < 64; count += 1) await connection.write(chunk);
    await connection.write("0\r\n\r\n");
    await connection.until("errors.requestTooLarge");
    await connection.write(`${head(token, ["Content-Length: 2"])}{}`);
    await connection.until("HTTP/1.1 200 OK");
  });

  test("on a connection that closes after the response, without a reset", async () => {
    const { connection, token } = await connect();
    await connection.write(head(token, [`Content-Length: ${8 * MEGABYTE}`, "Connection: close"]));
    await connection.write(Buffer.alloc(8 * MEGABYTE, "x"));
    await connection.closed();
    expect(connection.received()).toMatch(/^HTTP\/1\.1 413 [\s\S]*errors\.requestTooLarge/);
  });

  test("to fetch", async () => {
    const server = await startTestServer();
    const response = await server.patch("updateMobileSignature", "x".repeat(5 * MEGABYTE));
    expect(response.status).toBe(413);
  });
});

test.each([
  ["HTTP/1.0 without a host, as health checks of load balancers send it", "GET /health/live HTTP/1.0\r\n\r\n"],
  ["HTTP/1.1 with an empty host", "GET /health/live HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n"],
])("%s gets a response", async (_, request) => {
  const { connection } = await connect();
  await connection.write(request);
  await connection.closed();
  expect(connection.received()).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*\{"status":"live"\}$/);
});

test.each([
  ["gzip, chunked", 501],
  ["Chunked", 200],
])("a body in the transfer coding %s is %i", async (coding, status) => {
  const { connection, token } = await connect();
  await connection.write(`${head(token, [`Transfer-Encoding: ${coding}`, "Connection: close"])}2\r\n{}\r\n0\r\n\r\n`);
  await connection.closed();
  expect(connection.received()).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
});

test("a body of exactly the limit is read", async () => {
  const { patch } = await startTestServer();
  const body = `${" ".repeat(LIMIT - 2)}{}`;
  expect((await patch("updateMobileSignature", body)).status).toBe(200);
  expect((await patch("updateMobileSignature", `${body} `)).status).toBe(413);
});

test("401 for a large body is sent without reading it and reaches the client", async () => {
  const { connection } = await connect();
  await connection.write(head("nobody", [`Content-Length: ${8 * MEGABYTE}`, "Connection: close"]));
  await connection.write(Buffer.alloc(8 * MEGABYTE, "x"));
  await connection.closed();
  expect(connection.received()).toMatch(/^HTTP\/1\.1 401 /);
});

test("a body in many small pieces is read whole", async () => {
  const { connection, token } = await connect();
  const body = '{"stateName":"disabled"}';
  await connection.write(head(token, [`Content-Length: ${body.length}`]));
  for (const character of body) await connection.write(character);
  await connection.until('"stateName":"disabled"');
});

describe("Expect: 100-continue", () => {
  test("is granted for a body that may come", async () => {
    const { connection, token } = await connect();
    await connection.write(head(token, ["Content-Length: 2", "Expect: 100-continue"]));
    await connection.until("HTTP/1.1 100 Continue");
    await connection.write("{}");
    await connection.until("HTTP/1.1 200 OK");
  });

  test("is not granted for one that is too large: the error response comes at once and the connection ends", async () => {
    const { connection, token } = await connect();
    await connection.write(head(token, [`Content-Length: ${LIMIT + 1}`, "Expect: 100-continue"]));
    await connection.closed();
    expect(connection.received()).toMatch(/^HTTP\/1\.1 413 [\s\S]*connection: close/i);
    expect(connection.received()).not.toContain("100 Continue");
  });
});

describe("a slow client is cut off with 408", () => {
  const timeouts = { headersMs: 200, requestMs: 400, keepAliveMs: 5_000 };

  test("when its headers do not come to an end", async () => {
    const { connection, server } = await connect({ timeouts });
    await connection.write("PATCH / HTTP/1.1\r\nHost: 127.0.0.1\r\n");
    await connection.closed();
    expect(connection.received()).toMatch(/^HTTP\/1\.1 408 [\s\S]*errors\.malformedRequest/);
    expect(server.lines).toMatchObject([{ msg: "request", status: 408 }]);
  });

  test("when nothing comes at all, which is no line in the log", async () => {
    const { connection, server } = await connect({ timeouts });
    await connection.closed();
    expect(server.lines).toEqual([]);
  });

  test("when its body does not come to an end, however steadily it drips", async () => {
    const { connection, token, server } = await connect({ timeouts });
    await connection.write(head(token, ["Content-Length: 1000"]));
    const drip = setInterval(() => connection.write(" "), 50);
    await connection.closed().catch(() => undefined);
    clearInterval(drip);
    expect(connection.received()).toMatch(/^HTTP\/1\.1 408 /);
    await vi.waitFor(() => expect(server.lines.at(-1)).toMatchObject({ msg: "request", aborted: true }));
    expect(server.lines.filter(({ level }) => level === "error")).toEqual([]);
  });
});

test("the limits of a server in use are bounded", () => {
  expect(defaultTimeouts.requestMs).toBeLessThanOrEqual(30_000);
  expect(defaultTimeouts.headersMs).toBeLessThanOrEqual(defaultTimeouts.requestMs);
  expect(defaultTimeouts.keepAliveMs).toBeGreaterThan(60_000);
});

test("a client that goes away in the middle of its body is no bug", async () => {
  const { connection, token, server } = await connect();
  await connection.write(`${head(token, ["Content-Length: 1000"])}{"state`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  connection.socket.destroy();
  await vi.waitFor(() => expect(server.lines.at(-1)).toMatchObject({ msg: "request", status: 400, aborted: true }));
  expect(server.lines.filter(({ level }) => level === "error")).toEqual([]);
  expect((await server.patch("updateMobileSignature", {})).status).toBe(200);
});

test.each(["GET http://[ HTTP/1.1", "GET /a\\b HTTP/1.1"])("400 for the target of %j", async (line) => {
  const { connection, server } = await connect();
  await connection.write(`${line}\r\nHost: 127.0.0.1\r\n\r\n`);
  await connection.until("errors.malformedRequest");
  expect(connection.received()).toMatch(/^HTTP\/1\.1 400 [\s\S]*x-request-id: [\da-f-]{36}/i);
  expect(server.lines).toMatchObject([{ msg: "request", status: 400 }]);
});

describe("404 for a path with dot segments, wherever it would lead if they were resolved:", () => {
  const core = "/nevisidm/api/core/v1";
  test.each([
    `${core}/client-456/users/%2e%2e/%2e%2e/client-123/users/user-123/mobile-signature`,
    `${core}/client-123/vasco/.%2e/vasco/vasco-123`,
    `${core}/client-123/./vasco/vasco-123`,
    `${core}/client-123/vasco/x/../vasco-123`,
    `${core}/client-123/vasco/%2E/vasco-123?a`,
    `http://127.0.0.1${core}/client-456/..%2f/../client-123/vasco/vasco-123`,
    `${core}/client-123/vasco/..`,
  ])("%s", async (target) => {
    const { connection, server, token } = await connect();
    await connection.write(
      head(token, ["Content-Length: 2"]).replace(demoPath("updateMobileSignature"), target).concat("{}"),
    );
    await connection.closed();
    expect(connection.received()).toMatch(
      /^HTTP\/1\.1 404 [\s\S]*x-request-id: [\da-f-]{36}[\s\S]*errors\.unknownResource/i,
    );
    expect(server.lines).toMatchObject([{ msg: "request", method: "PATCH", status: 404 }]);
  });

  test.each(["/openapi.json?a=/../b", "/openapi.json?.."])("but not for a query with dots: %s", async (target) => {
    const { connection } = await connect();
    await connection.write(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    await connection.until("HTTP/1.1 200 OK");
  });
});

describe("a request that does not reach the app gets an error response of the usual shape and has one line in the log:", () => {
  test.each([
    [400, "a fragment", `GET /openapi.json#x HTTP/1.1\r\nHost: a`],
    [400, "a request line without a version", `GET /health/live\r\nHost: a`],
    [400, "two hosts", "GET /health/live HTTP/1.1\r\nHost: a\r\nhost: b"],
    [400, "a target that is an asterisk", "OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1"],
    [404, "CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a:443"],
    [417, "an unknown expectation", "GET /health/live HTTP/1.1\r\nHost: a\r\nExpect: banana"],
    [400, "an unknown method", "BANANA / HTTP/1.1\r\nHost: a"],
    [400, "what is not HTTP", "hello"],
    [431, "a head that is too large", `GET / HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}`],
  ])("%i for %s", async (status, _, request) => {
    const { connection, server } = await connect();
    await connection.write(`${request}\r\n\r\n`);
    await connection.until("}]}");
    const [head = "", body = ""] = connection.received().split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).toMatch(/content-type: application\/json/i);
    expect(JSON.parse(body)).toEqual({
      errors: [{ code: expect.stringMatching(/^errors\./), message: expect.any(String) }],
    });
    expect(server.lines).toMatchObject([{ msg: "request", status }]);
    expect(head.toLowerCase()).toContain(`x-request-id: ${server.lines[0]?.requestId}`);
    expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  });
});

describe("an early error response has the id of its request", () => {
  test.each([
    ["404, dot segments", "GET /a/.. HTTP/1.1"],
    ["400, a target that is no URL", "GET http://[ HTTP/1.1"],
    ["404, CONNECT", "CONNECT a:443 HTTP/1.1"],
    ["417, an unknown expectation", "GET /health/live HTTP/1.1\r\nExpect: banana"],
  ])("%s", async (_, start) => {
    const { connection, server } = await connect();
    await connection.write(`${start}\r\nHost: a\r\nX-Request-Id: caller-1_a=\r\n\r\n`);
    await connection.until("}]}");
    expect(connection.received()).toMatch(/x-request-id: caller-1_a=\r/i);
    expect(server.lines).toMatchObject([{ requestId: "caller-1_a=" }]);
  });

  test.each(["with space", "ü", "x".repeat(256), "a;b"])("but not %s, which is not well-formed", async (id) => {
    const { connection, server } = await connect();
    await connection.write(`GET /a/.. HTTP/1.1\r\nHost: a\r\nX-Request-Id: ${id}\r\n\r\n`);
    await connection.until("}]}");
    expect(connection.received()).toMatch(/x-request-id: [\da-f-]{36}\r/i);
    expect(JSON.stringify(server.lines)).not.toContain(id);
  });
});

test("an early error response can be read by pages of allowed origins", async () => {
  for (const [origin, expected] of [
    ["http://localhost:5173", /access-control-allow-origin: http:\/\/localhost:5173\r/i],
    ["https://other.example.com", /^(?![\s\S]*access-control)[\s\S]*vary: Origin\r/i],
  ] as const) {
    const { connection } = await connect();
    await connection.write(`GET /a/.. HTTP/1.1\r\nHost: a\r\nOrigin: ${origin}\r\n\r\n`);
    await connection.until("}]}");
    expect(connection.received()).toMatch(expected);
  }
});
