import { once } from "node:events";
import type { Server as HttpServer } from "node:http";
import { type AddressInfo, createServer, connect as netConnect, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";
import { createProxy, type PassedExchange } from "../../src/proxy/create-proxy.ts";

/** Bytes as they come on a connection, one character for each. */
export interface Connection {
  readonly socket: Socket;
  readonly received: () => string;
  /** Resolves when the received bytes match; rejects when the connection ends without. */
  readonly until: (expected: string | RegExp) => Promise<string>;
}

/** A server of raw bytes; `handle` gets each connection. Ends with the test. */
export async function startTarget(handle: (connection: Connection) => Promise<void>): Promise<number> {
  const server = createServer((socket) => {
    handle(watch(socket)).catch((error: unknown) => socket.destroy(error instanceof Error ? error : undefined));
  });
  return listen(server);
}

/** A proxy for a target of this machine. Ends with the test. */
export async function startProxy(port: number, { path = "", maxBodyBytes = 100_000 } = {}) {
  const exchanges: PassedExchange[] = [];
  const unreachable: string[] = [];
  const server = createProxy({
    ...{ target: new URL(`http://127.0.0.1:${port}${path}`), maxBodyBytes },
    onExchange: (exchange) => exchanges.push(exchange),
    onUnreachable: (reason) => unreachable.push(reason),
  });
  const own = await listen(server);
  return { port: own, exchanges, unreachable };
}

/** A connection to a port of this machine. Ends with the test. */
export async function connect(port: number): Promise<Connection> {
  const socket = netConnect(port, "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  await once(socket, "connect");
  return watch(socket);
}

/** Listens on a free port until the end of the test. */
export async function listen(server: Server | HttpServer): Promise<number> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

function watch(socket: Socket): Connection {
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
  });
  socket.on("error", () => undefined);
  const matches = (expected: string | RegExp) =>
    typeof expected === "string" ? text.includes(expected) : expected.test(text);
  return {
    socket,
    received: () => text,
    until: (expected) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (matches(expected)) resolve(text);
          else if (socket.closed || socket.readableEnded) reject(new Error(`The connection ended after: ${text}`));
        };
        socket.on("data", look);
        socket.on("close", look);
        socket.on("end", look);
        look();
      }),
  };
}
