import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { createCredentialClient } from "@credential-api/client";
import { describe, expect, onTestFinished, test } from "vitest";
import { change, signature } from "./support/client-hosts.ts";
import { startTestServer } from "./support/start-test-server.ts";

describe("the client over a socket", () => {
  test("hands over the request id of the server", async () => {
    const { url, token } = await startTestServer();
    const result = await change(createCredentialClient({ baseUrl: url, token }));
    expect(result.requestId).toBe(result.response?.headers.get("x-request-id"));
    expect(result.requestId).toBeTruthy();
  });

  test("follows no redirect: neither token nor body reach the other address", async () => {
    const reached: (string | undefined)[] = [];
    const elsewhere = await listen(({ headers }, response) => {
      reached.push(headers.authorization);
      response.end("{}");
    });
    for (const status of [301, 302, 303, 307, 308]) {
      const baseUrl = await listen((_request, response) => response.writeHead(status, { location: elsewhere }).end());
      const result = await change(createCredentialClient({ baseUrl, token: "abc" }));
      expect(result).toMatchObject({ status: "unexpected", httpStatus: status, headers: { location: elsewhere } });
    }
    expect(reached).toEqual([]);
  });

  test("is unexpected: the page of a proxy", async () => {
    const page = "<html><title>502 Bad Gateway</title></html>";
    const baseUrl = await listen((_request, response) =>
      response.writeHead(502, { "content-type": "text/html" }).end(page),
    );
    const result = await change(createCredentialClient({ baseUrl, maxAttempts: 1 }));
    expect(result).toMatchObject({ status: "unexpected", httpStatus: 502, body: page });
  });

  test("comes again when the server asks it to, and not before", async () => {
    const times: number[] = [];
    const baseUrl = await listen((_request, response) => {
      times.push(Date.now());
      if (times.length > 1) response.writeHead(200).end('{"version":8}');
      else response.writeHead(503, { "retry-after": "1" }).end("busy");
    });
    const result = await change(createCredentialClient({ baseUrl }));
    expect(result).toMatchObject({ status: 200, attempts: 2 });
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });

  test("is a timeout: the server takes too long, and the connection is given up", async () => {
    const closed = Promise.withResolvers<void>();
    const baseUrl = await listen(({ socket }) => socket.on("close", closed.resolve));
    const result = await change(createCredentialClient({ baseUrl, attemptTimeoutMs: 50, maxAttempts: 1 }));
    expect(result).toMatchObject({ status: "timeout", cause: { name: "TimeoutError" }, attempts: 1 });
    await closed.promise;
  });

  test("has as many requests under way as it is set to, and no more", async () => {
    let underWay = 0;
    let most = 0;
    const baseUrl = await listen((_request, response) => {
      most = Math.max(most, ++underWay);
      setTimeout(() => {
        underWay--;
        response.writeHead(200).end("{}");
      }, 20);
    });
    const client = createCredentialClient({ baseUrl, maxInFlight: 4 });
    await Promise.all(Array.from({ length: 12 }, () => change(client)));
    expect(most).toBe(4);
  });

  test("is network: no server listens", async () => {
    const { url, stop } = await startTestServer();
    await stop();
    const result = await change(createCredentialClient({ baseUrl: url }));
    expect(result).toMatchObject({ status: "network", cause: { cause: { code: "ECONNREFUSED" } }, attempts: 3 });
  });

  test("is network: the connection breaks before the response or within its body", async () => {
    const cut = await listen(({ socket }) => socket.destroy());
    const cutWithin = await listen(({ socket }, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
      response.write('{"version":', () => socket.destroy());
    });
    for (const baseUrl of [cut, cutWithin]) {
      const result = await change(createCredentialClient({ baseUrl, token: "s3cret", maxAttempts: 1 }));
      expect(result).toMatchObject({ status: "network", cause: { name: "TypeError" } });
      expect(String("cause" in result && result.cause)).not.toContain("s3cret");
    }
  });

  test("is aborted: before the response and within its body, and the connection is given up", async () => {
    const closed = Promise.withResolvers<void>();
    const silent = await listen(({ socket }) => socket.on("close", closed.resolve));
    const endless = await listen((_request, response) => void response.writeHead(200).write('{"version":'));
    for (const baseUrl of [silent, endless]) {
      const client = createCredentialClient({ baseUrl });
      const options = { signal: AbortSignal.timeout(50) };
      const result = await client.updateMobileSignature({ path: signature, body: {} }, options);
      expect(result).toMatchObject({ status: "aborted", cause: { name: "TimeoutError" } });
    }
    await closed.promise;
  });
});

async function listen(respond: RequestListener): Promise<string> {
  const server = createServer(respond);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
