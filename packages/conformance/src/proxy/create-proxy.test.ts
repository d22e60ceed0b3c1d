import { once } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { connect, startProxy, startTarget } from "../../test/proxy/start-proxy.ts";

/** A target that sends one response. What comes after the head of the request ends with `expected`. */
function respondWith(response: string, expected: string | RegExp = "\r\n\r\n", seen: string[] = []) {
  return startTarget(async ({ socket, until }) => {
    seen.push(await until(expected));
    socket.write(Buffer.from(response, "latin1"));
  });
}

const OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

describe("what passes is not altered:", () => {
  test("the request, with the order, the spelling and the repetition of its headers", async () => {
    const seen: string[] = [];
    const target = await respondWith(OK, "bytes", seen);
    const { port } = await startProxy(target);
    const client = await connect(port);
    const headers = "X-B: 1\r\nx-a: 2\r\nX-B: 3\r\nContent-Length: 5\r\nX-Ütf: \xe4\r\nAccept: */*".replace("Ü", "U");
    client.socket.write(
      Buffer.from(`PATCH /a%2Fb/../c?d=%zz HTTP/1.1\r\nHost: proxy\r\n${headers}\r\n\r\nbytes`, "latin1"),
    );
    await client.until("{}");
    expect(seen).toEqual([
      `PATCH /a%2Fb/../c?d=%zz HTTP/1.1\r\nHost: 127.0.0.1:${target}\r\n${headers}\r\nConnection: keep-alive\r\n\r\nbytes`,
    ]);
  });

  test("the response, with its reason and its headers", async () => {
    const headers = "X-B: 1\r\nx-a: 2\r\nX-B: 3\r\nSet-Cookie: a\r\nSet-Cookie: b\r\nContent-Length: 2";
    const { port } = await startProxy(await respondWith(`HTTP/1.1 418 Short and stout\r\n${headers}\r\n\r\n{}`));
    const client = await connect(port);
    client.socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    const text = await client.until("{}");
    expect(text.split("\r\nConnection:")[0]).toBe(`HTTP/1.1 418 Short and stout\r\n${headers}`);
    expect(text).not.toMatch(/^(?:date|via|server):/im);
  });

  test("chunks and trailers in both directions", async () => {
    const seen: string[] = [];
    const chunked = "Transfer-Encoding: chunked\r\nTrailer: X-Sum";
    const body = "3\r\nabc\r\n0\r\nX-Sum: 6\r\n\r\n";
    const target = await respondWith(`HTTP/1.1 200 OK\r\n${chunked}\r\n\r\n${body}`, "X-Sum: 6\r\n\r\n", seen);
    const { port, exchanges } = await startProxy(target);
    const client = await connect(port);
    client.socket.write(`POST / HTTP/1.1\r\nHost: a\r\n${chunked}\r\n\r\n${body}`);
    expect(await client.until("X-Sum: 6\r\n\r\n")).toContain(`${chunked}\r\n`);
    expect(client.received()).toContain("3\r\nabc\r\n");
    expect(seen[0]).toContain(`${chunked}\r\n`);
    expect(seen[0]).toContain("3\r\nabc\r\n");
    await vi.waitFor(() => expect(exchanges).toHaveLength(1));
    expect(Buffer.from(exchanges[0]?.request.body ?? "").toString()).toBe("abc");
  });

  test("HEAD, whose length is that of GET", async () => {
    const { port } = await startProxy(await respondWith("HTTP/1.1 200 OK\r\nContent-Length: 300\r\n\r\n"));
    const client = await connect(port);
    client.socket.write("HEAD / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    await once(client.socket, "end");
    expect(client.received()).toMatch(/^HTTP\/1\.1 200 OK\r\nContent-Length: 300\r\n[^{]*\r\n\r\n$/);
  });

  test("100 Continue comes from the target, and not from the proxy", async () => {
    const target = await startTarget(async ({ socket, until }) => {
      await until("Expect: 100-continue\r\n");
      socket.write("HTTP/1.1 417 Expectation Failed\r\nContent-Length: 0\r\n\r\n");
    });
    const { port } = await startProxy(target);
    const client = await connect(port);
    client.socket.write("PATCH / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    expect(await client.until("\r\n\r\n")).toMatch(/^HTTP\/1\.1 417/);
  });

  test("100 Continue passes, and then the body", async () => {
    const target = await startTarget(async ({ socket, until }) => {
      await until("Expect: 100-continue\r\n");
      socket.write("HTTP/1.1 100 Continue\r\n\r\n");
      await until("body");
      socket.write(OK);
    });
    const client = await connect((await startProxy(target)).port);
    client.socket.write("PATCH / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n");
    expect(await client.until("100 Continue\r\n\r\n")).toBe("HTTP/1.1 100 Continue\r\n\r\n");
    client.socket.write("body");
    await client.until("{}");
  });

  test("103 Early Hints", async () => {
    const hints = "HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload\r\n\r\n";
    const { port } = await startProxy(await respondWith(`${hints}${OK}`));
    const client = await connect(port);
    client.socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    expect(await client.until("{}")).toMatch(
      /^HTTP\/1\.1 103 Early Hints\r\nlink: <\/a\.css>; rel=preload\r\n\r\nHTTP\/1\.1 200/i,
    );
  });

  test("parts of a response pass when they come", async () => {
    let end = () => {};
    const target = await startTarget(async ({ socket, until }) => {
      await until("\r\n\r\n");
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\none");
      end = () => void socket.write("two");
    });
    const client = await connect((await startProxy(target)).port);
    client.socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    await client.until("one");
    expect(client.received()).not.toContain("two");
    end();
    await client.until("onetwo");
  });

  test("a body over the limit passes as a whole, and is not kept", async () => {
    const large = "x".repeat(300_000);
    const target = await respondWith(`HTTP/1.1 200 OK\r\nContent-Length: ${large.length}\r\n\r\n${large}`, large);
    const { port, exchanges } = await startProxy(target, { maxBodyBytes: 299_999 });
    const client = await connect(port);
    client.socket.write(`PATCH / HTTP/1.1\r\nHost: a\r\nContent-Length: ${large.length}\r\n\r\n${large}`);
    await client.until(large);
    await vi.waitFor(() => expect(exchanges).toHaveLength(1));
    expect([exchanges[0]?.request.body, exchanges[0]?.response.body]).toEqual([undefined, undefined]);
  });
});

test("what concerns one connection does not pass (RFC 9110, section 7.6.1)", async () => {
  const seen: string[] = [];
  const response =
    "HTTP/1.1 200 OK\r\nKeep-Alive: timeout=99\r\nConnection: x-own\r\nX-Own: 1\r\nContent-Length: 2\r\n\r\n{}";
  const { port } = await startProxy(await respondWith(response, "\r\n\r\n", seen));
  const client = await connect(port);
  const headers =
    "TE: trailers\r\nConnection: X-Mine, upgrade\r\nX-Mine: 1\r\nUpgrade: h2c\r\nProxy-Connection: keep-alive\r\nX-Kept: 1";
  client.socket.write(`GET / HTTP/1.1\r\nHost: a\r\n${headers}\r\n\r\n`);
  expect(await client.until("{}")).not.toMatch(/x-own|timeout=99/i);
  expect(seen[0]).toMatch(
    /^GET \/ HTTP\/1\.1\r\nHost: 127\.0\.0\.1:\d+\r\nX-Kept: 1\r\nConnection: keep-alive\r\n\r\n$/,
  );
});

test("the path of the target's URL comes first, and a URL as a target is one of the target", async () => {
  const seen: string[] = [];
  const { port, exchanges } = await startProxy(await respondWith(OK, "\r\n\r\n", seen), { path: "/base/" });
  const client = await connect(port);
  client.socket.write("GET http://elsewhere.test/a?b HTTP/1.1\r\nHost: elsewhere.test\r\n\r\n");
  await client.until("{}");
  expect(seen[0]).toMatch(/^GET \/base\/a\?b HTTP/);
  await vi.waitFor(() => expect(exchanges[0]?.request.path).toBe("/a?b"));
});

describe("what does not pass is a response of the proxy, and is not judged:", () => {
  test("502 when nothing listens at the target", async () => {
    const { port, exchanges, unreachable } = await startProxy(9);
    const client = await connect(port);
    client.socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    expect(await client.until("conformance proxy:")).toMatch(
      /^HTTP\/1\.1 502 [\s\S]*X-Conformance-Proxy: not from the target/,
    );
    expect(unreachable).toEqual([expect.stringContaining("ECONNREFUSED")]);
    expect(exchanges).toEqual([]);
  });

  test("502 when the target does not speak HTTP", async () => {
    const { port, unreachable } = await startProxy(await respondWith("hello\r\n\r\n"));
    const client = await connect(port);
    client.socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    expect(await client.until("conformance proxy:")).toMatch(/^HTTP\/1\.1 502 /);
    expect(unreachable).toHaveLength(1);
  });

  test.each([
    ["a WebSocket", "GET / HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket", 501],
    ["CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a:443", 501],
    ["what is not HTTP", "hello", 400],
  ])("%s", async (_title, head, status) => {
    const { port, exchanges } = await startProxy(await respondWith(OK));
    const client = await connect(port);
    client.socket.write(`${head}\r\n\r\n`);
    expect(await client.until("\r\n\r\n")).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [\\s\\S]*X-Conformance-Proxy: `));
    expect(exchanges).toEqual([]);
  });

  test("a response that breaks off ends the connection of the client", async () => {
    const target = await startTarget(async ({ socket, until }) => {
      await until("\r\n\r\n");
      socket.end("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\none");
    });
    const { port, exchanges } = await startProxy(target);
    const client = await connect(port);
    client.socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    await once(client.socket, "close");
    expect(client.received()).not.toMatch(/502/);
    expect(exchanges).toEqual([]);
  });

  test("a client that goes away ends the request at the target", async () => {
    let gone: Promise<unknown> = Promise.resolve();
    const arrived = Promise.withResolvers<void>();
    const target = await startTarget(async ({ socket, until }) => {
      await until("\r\n\r\n");
      gone = once(socket, "close");
      arrived.resolve();
    });
    const { port, exchanges, unreachable } = await startProxy(target);
    const client = await connect(port);
    client.socket.write("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    await arrived.promise;
    client.socket.destroy();
    await gone;
    expect(exchanges).toEqual([]);
    expect(unreachable).toEqual([]);
  });
});
