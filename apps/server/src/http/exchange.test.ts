import { describe, expect, test } from "vitest";
import { openRawConnection } from "../../test/support/raw-connection.ts";
import { demoPath, startTestServer } from "../../test/support/start-test-server.ts";

/** The same request as most clients send it, and with targets and hosts that have to become a URL first. */
const targets: readonly (readonly [way: string, toTarget: (path: string) => string, host: string])[] = [
  ["a path", (path) => path, "127.0.0.1"],
  ["an absolute target", (path) => `http://127.0.0.1${path}`, "127.0.0.1"],
  ["a host in capitals", (path) => path, "LOCALHOST"],
  ["a query with characters that a URL encodes", (path) => `${path}?a="b"`, "127.0.0.1"],
];

async function send(toTarget: (path: string) => string, host: string, headers: readonly string[], body = "{}") {
  const server = await startTestServer();
  const connection = await openRawConnection(server.port);
  const lines = [
    `PATCH ${toTarget(demoPath("updateMobileSignature"))} HTTP/1.1`,
    `Host: ${host}`,
    ...headers.map((header) => header.replace("TOKEN", server.token)),
    "X-Request-Id: r-1",
    `Content-Length: ${body.length}`,
  ];
  await connection.write(`${lines.join("\r\n")}\r\n\r\n${body}`);
  await connection.until("}");
  const [head = "", content = ""] = connection.received().split("\r\n\r\n");
  const [statusLine = "", ...fields] = head.split("\r\n");
  // The order of headers and the time mean nothing.
  const named = fields.map((field) => field.replace(/^[^:]+/, (name) => name.toLowerCase()));
  return {
    status: Number(statusLine.split(" ")[1]),
    headers: named.filter((field) => !/^date:/.test(field)).sort(),
    content,
  };
}

const token = "Authorization: Bearer TOKEN";
const json = "Content-Type: application/json";

describe.each([
  ["a change", [token, json], '{"stateName":"disabled"}', 200],
  ["two tokens", [token, token, json], "{}", 401],
  ["two media types", [token, json, "Content-Type: text/plain"], "{}", 415],
  ["a violation", [token, json], '{"msisdn":1}', 422],
  ["an origin of this machine", [token, json, "Origin: http://localhost:5173"], "{}", 200],
])("%s", (_, headers, body, status) => {
  test("gets the same response however its target is written", async () => {
    const responses = await Promise.all(targets.map(([, toTarget, host]) => send(toTarget, host, headers, body)));
    expect(responses.map((response) => response.status)).toEqual(targets.map(() => status));
    for (const response of responses) expect(response).toEqual(responses[0]);
    expect(responses[0]?.headers).toContain("x-request-id: r-1");
  });
});
