import { describe, expect, test } from "vitest";
import { openRawConnection } from "../../../test/support/raw-connection.ts";
import { demoPath, startTestServer } from "../../../test/support/start-test-server.ts";

const NONE = "default-src 'none'; frame-ancestors 'none'";

describe("every response has the security headers:", () => {
  test.each([
    [200, "an operation", "GET", demoPath("getMobileSignature")],
    [422, "a request that breaks the contract", "PATCH", demoPath("updateMobileSignature")],
    [204, "OPTIONS", "OPTIONS", demoPath("getMobileSignature")],
    [404, "an unknown path", "GET", "/nothing"],
    [405, "a method that is not allowed", "PUT", demoPath("getMobileSignature")],
    [200, "a health check", "GET", "/health/ready"],
    [200, "the contract", "GET", "/openapi.json"],
    [404, "dot segments", "GET", "/a/%2e%2e"],
  ])("%i, %s", async (status, _, method, path) => {
    const server = await startTestServer();
    const connection = await openRawConnection(server.port);
    const body = method === "PATCH" ? '{"version":"x"}' : "";
    await connection.write(
      `${method} ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: Bearer ${server.token}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await connection.closed();
    expect(headersOf(connection.received())).toMatchObject({
      status: String(status),
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "content-security-policy": NONE,
      "x-request-id": expect.any(String),
    });
    expect(connection.received()).not.toMatch(/strict-transport-security/i);
  });

  test("bytes that are not HTTP", async () => {
    const connection = await openRawConnection((await startTestServer()).port);
    await connection.write("hello\r\n\r\n");
    await connection.closed();
    expect(headersOf(connection.received())).toMatchObject({ status: "400", "content-security-policy": NONE });
  });

  test("a page keeps its own policy", async () => {
    const server = await startTestServer();
    for (const path of ["/", "/docs/"]) {
      const { headers } = await fetch(`${server.url}${path}`, { headers: { accept: "text/html" } });
      expect(headers.get("content-security-policy")).toContain("base-uri 'none'");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });
});

test("Strict-Transport-Security is sent when the host has TLS everywhere", async () => {
  const server = await startTestServer({ hstsMaxAgeSeconds: 31_536_000 });
  for (const path of ["/health/live", "/a/%2e%2e"]) {
    const connection = await openRawConnection(server.port);
    await connection.write(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
    await connection.closed();
    expect(headersOf(connection.received())).toMatchObject({ "strict-transport-security": "max-age=31536000" });
  }
});

/** The status and the headers, by name in lower case, of the first response. */
function headersOf(received: string): Readonly<Record<string, string>> {
  const [start = "", ...lines] = (received.split("\r\n\r\n", 1)[0] ?? "").split("\r\n");
  const pairs = lines.map((line) => [
    line.slice(0, line.indexOf(":")).toLowerCase(),
    line.slice(line.indexOf(":") + 2),
  ]);
  return { status: start.split(" ")[1] ?? "", ...Object.fromEntries(pairs) };
}
