import { expect, test } from "vitest";
import { openRawConnection } from "../../../test/support/raw-connection.ts";
import { demoPath, startTestServer } from "../../../test/support/start-test-server.ts";

const limits = { maxInFlight: 1_000, maxRequestsPerConnection: 2 };

test("a connection closes with the last request that it may have, and no later one is started", async () => {
  const server = await startTestServer({ limits });
  const connection = await openRawConnection(server.port);
  const change = (comment: string) => {
    const body = JSON.stringify({ modificationComment: comment });
    return `PATCH ${demoPath("updateMobileSignature")} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${server.token}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  };
  await connection.write(["one", "two", "three", "four"].map(change).join(""));
  await connection.closed();
  const responses = connection.received().split(/(?=HTTP\/1\.1 )/);
  expect(responses).toEqual([
    expect.stringMatching(/^HTTP\/1\.1 200 [\s\S]*connection: keep-alive[\s\S]*"version":8/i),
    expect.stringMatching(/^HTTP\/1\.1 200 [\s\S]*connection: close[\s\S]*"version":9/i),
  ]);
  const read = await fetch(`${server.url}${demoPath("getMobileSignature")}`, {
    headers: { authorization: `Bearer ${server.token}` },
  });
  expect(await read.json()).toMatchObject({ version: 9, modificationComment: "two" });
});

test("fetch goes on over a new connection when the last one has had its requests", async () => {
  const server = await startTestServer({ limits });
  for (let version = 8; version < 20; version += 1) {
    const response = await server.patch("updateMobileSignature", { modificationComment: `Version ${version}` });
    expect([response.status, await response.json()]).toMatchObject([200, { version }]);
  }
});
