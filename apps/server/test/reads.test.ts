import { operationIds, operations } from "@credential-api/contract";
import { describe, expect, test } from "vitest";
import { openRawConnection } from "./support/raw-connection.ts";
import { demoPath, startTestServer } from "./support/start-test-server.ts";

const reads = operationIds.filter((id) => operations[id].method === "get");

/** What the responses to two requests have in common: nothing of one exchange or one connection. */
const lasting = ({ headers }: Response) => [...headers].filter(([name]) => !passing.includes(name));
const passing = ["connection", "content-length", "date", "keep-alive", "x-request-id"];

describe.each(reads)("%s over a socket", (id) => {
  const path = demoPath(id);

  test("is not to be stored by any cache", async () => {
    const { url, token } = await startTestServer();
    const { headers } = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } });
    expect(headers.get("cache-control")).toBe("no-store");
  });

  test("responds to HEAD with status and headers of GET, and without a body", async () => {
    const { url, token } = await startTestServer();
    for (const authorization of [`Bearer ${token}`, "none"]) {
      const got = await fetch(`${url}${path}`, { headers: { authorization } });
      const head = await fetch(`${url}${path}`, { method: "HEAD", headers: { authorization } });
      expect([head.status, lasting(head)]).toEqual([got.status, lasting(got)]);
      expect(head.headers.get("content-length") ?? got.headers.get("content-length")).toBe(
        got.headers.get("content-length"),
      );
      expect(await head.text()).toBe("");
    }
  });

  test.each([
    ["a length", "Content-Length: 9\r\n\r\n{ broken "],
    ["chunks", "Transfer-Encoding: chunked\r\n\r\n9\r\n{ broken \r\n0\r\n\r\n"],
  ])("neither reads nor judges a body with %s, and the connection stays usable", async (_, body) => {
    const { port, token } = await startTestServer();
    const connection = await openRawConnection(port);
    const head = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${token}\r\nContent-Type: text/plain\r\n`;
    await connection.write(`${head}${body}GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    await connection.until('{"status":"live"}');
    expect(connection.received().match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
  });

  test("responds, and asks for no body that no operation takes", async () => {
    const { port, token } = await startTestServer();
    const connection = await openRawConnection(port);
    const headers = ["Host: 127.0.0.1", `Authorization: Bearer ${token}`, "Expect: 100-continue"];
    await connection.write(`GET ${path} HTTP/1.1\r\n${headers.join("\r\n")}\r\nContent-Length: 500000000\r\n\r\n`);
    await connection.closed();
    expect(connection.received()).toMatch(/^HTTP\/1\.1 200 OK/);
  });

  test("is logged by its template, without a value of the credential", async () => {
    const { url, token, lines, stop } = await startTestServer();
    const text = await (await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } })).text();
    await stop();
    const requests = lines.filter(({ msg }) => msg === "request");
    expect(requests).toMatchObject([{ method: "GET", path: operations[id].path, status: 200, subject: "tester" }]);
    for (const secret of ["+41791234567", "BEGIN CERTIFICATE", "RElHSVBBU1M", token]) {
      expect(JSON.stringify(lines)).not.toContain(secret);
    }
    expect(text).toContain(`"${operations[id].members[0]}"`);
  });
});
