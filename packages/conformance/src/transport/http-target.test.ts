import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import type { Target } from "../model/exchange.ts";
import { createHttpTarget } from "./http-target.ts";
import { MAX_RESPONSE_BYTES } from "./receive.ts";

const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

async function listen(server: Server, timeoutMs?: number): Promise<Target> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    // What the target does to a connection is no error of the test.
    socket.on("error", () => {});
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const target = createHttpTarget(`http://127.0.0.1:${port}`, timeoutMs === undefined ? {} : { timeoutMs });
  open.push(async () => {
    await target.close();
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, "close");
  });
  return target;
}

const serve = (listener: RequestListener) => listen(createServer(listener));
const get = { method: "GET", path: "/", headers: [] } as const;

describe("a request is sent as it is", () => {
  test("with its path, repeated headers and body", async () => {
    const target = await serve((request, response) => {
      request.on("data", (chunk) => response.write(chunk));
      request.on("end", () => response.end(JSON.stringify([request.method, request.url, request.rawHeaders])));
    });
    const { body } = await target.send({
      method: "PATCH",
      path: "/a/../%2e%2E//b%zz?q=%00",
      headers: [
        ["X-Two", "1"],
        ["x-two", "2"],
      ],
      body: Buffer.from("body"),
    });
    const text = Buffer.from(body).toString();
    const host = new URL(target.origin).host;
    const headers = ["Host", host, "X-Two", "1", "x-two", "2", "Content-Length", "4", "Connection", "keep-alive"];
    expect(text).toBe(`body${JSON.stringify(["PATCH", "/a/../%2e%2E//b%zz?q=%00", headers])}`);
  });

  test("a method that usually has a body says that there is none", async () => {
    const target = await serve((request, response) => response.end(request.headers["content-length"] ?? "none"));
    const lengths = await Promise.all(
      ["GET", "POST"].map(async (method) => (await target.send({ ...get, method })).body.toString()),
    );
    expect(lengths).toEqual(["none", "0"].map((text) => Buffer.from(text).toString()));
  });

  test.each([
    ["path", { path: "/a b" }],
    ["header", { headers: [["X-A", "1\r\n2"]] as const }],
    ["method", { method: "G T" }],
  ])("what Node cannot send is said before a byte is sent: %s", async (_, part) => {
    const target = await serve((_request, response) => response.end());
    await expect(target.send({ ...get, ...part })).rejects.toMatchObject({ name: "Unsendable" });
  });
});

describe("a response is received as it is", () => {
  test("a redirect is not followed, and repeated headers stay apart", async () => {
    const target = await serve((_request, response) =>
      response.writeHead(302, { Location: "/other", "Set-Cookie": ["a=1", "b=2"] }).end(),
    );
    const { status, headers } = await target.send(get);
    expect(status).toBe(302);
    expect(headers.filter(([name]) => name === "set-cookie").map(([, value]) => value)).toEqual(["a=1", "b=2"]);
  });

  test("HEAD has no body", async () => {
    const target = await serve((_request, response) => response.end("body"));
    expect((await target.send({ ...get, method: "HEAD" })).body.byteLength).toBe(0);
  });
});

describe("no response", () => {
  const noResponse = { name: "NoResponse" };

  test("nothing listens", async () => {
    const target = await serve((_request, response) => response.end());
    await open.pop()?.();
    await expect(target.send(get)).rejects.toMatchObject(noResponse);
  });

  test("the server accepts the connection and is silent", async () => {
    const target = await listen(createTcpServer(), 50);
    await expect(target.send(get)).rejects.toThrow("No complete response within 50 ms");
  });

  test("the server stops in the middle of the body", async () => {
    const server = createTcpServer((socket) => socket.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nbody"));
    const target = await listen(server, 200);
    await expect(target.send(get)).rejects.toThrow("No complete response within 200 ms");
  });

  test("the server resets the connection", async () => {
    const target = await listen(createTcpServer((socket) => socket.on("data", () => socket.resetAndDestroy())));
    await expect(target.send(get)).rejects.toMatchObject(noResponse);
  });

  test("the server closes the connection in the middle of the body", async () => {
    const server = createTcpServer((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nbody"));
    await expect((await listen(server)).send(get)).rejects.toMatchObject(noResponse);
  });

  test("what comes is not HTTP", async () => {
    const server = createTcpServer((socket) => socket.end("220 mail.test ESMTP\r\n"));
    await expect((await listen(server)).send(get)).rejects.toMatchObject(noResponse);
  });

  test("the body does not end", async () => {
    const chunk = Buffer.alloc(1_000_000);
    const target = await serve((_request, response) => {
      const write = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on("drain", write);
      write();
    });
    await expect(target.send(get)).rejects.toThrow(`larger than ${MAX_RESPONSE_BYTES / 1_000_000} MB`);
  });
});

test.each([
  ["ftp://host", "is not a URL of a server"],
  ["host:3000", "is not a URL of a server"],
  ["https://user:secret@host", "must not have a user name or password"],
  ["https://host/?a=b", "must have no query"],
])("%s is no target", (address, message) => {
  expect(() => createHttpTarget(address)).toThrow(message);
});

test("an address can have a path, before that of each request", async () => {
  const target = await serve((request, response) => response.end(request.url));
  const below = createHttpTarget(`${target.origin}/base/`);
  const { body } = await below.send({ ...get, path: "/a" });
  await below.close();
  expect(Buffer.from(body).toString()).toBe("/base/a");
});
