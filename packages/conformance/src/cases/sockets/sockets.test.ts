import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";
import { afterAll, describe, expect, test } from "vitest";
import { scriptedContext, toResponse } from "../../../test/cases/scripted-context.ts";
import type { Target } from "../../model/exchange.ts";
import { NoResponse } from "../../model/exchange.ts";
import { Failure, Skipped } from "../../model/outcome.ts";
import { socketCases } from "./index.ts";
import { sendRaw } from "./raw-request.ts";

const servers: Server[] = [];

/** A server that writes the same bytes on every connection as soon as the first bytes come, and closes it. */
async function serveBytes(bytes: string, onRequest = () => {}): Promise<Target> {
  const server = createServer((socket: Socket) => {
    socket.on("error", () => socket.destroy());
    socket.once("data", () => {
      onRequest();
      socket.end(bytes, "latin1");
      // The rest is read, so that closing does not reset the connection.
      socket.resume();
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    send: () => Promise.reject(new Error("Raw cases use the socket.")),
    socket: { host: "127.0.0.1", port, tls: false },
    close: async () => {},
  };
}

afterAll(() => {
  for (const server of servers) server.close();
});

const vectors = socketCases.filter(({ operation }) => operation === null);

/** The names of the cases that fail on a server of these bytes. */
async function failing(bytes: string): Promise<readonly string[]> {
  const target = await serveBytes(bytes);
  const context = scriptedContext({ respond: () => toResponse(200), target });
  const failed = await Promise.all(
    vectors.map(async ({ id, run }) => {
      try {
        await run(context);
        return [];
      } catch (error) {
        if (error instanceof Failure) return [id.slice("server/sockets/".length)];
        throw error;
      }
    }),
  );
  return failed.flat();
}

const names = vectors.map(({ id }) => id.slice("server/sockets/".length));
const respond = (status: number, body = "{}") =>
  `HTTP/1.1 ${status} X\r\nContent-Length: ${body.length}\r\n\r\n${body}`;

/** Vectors that a server may take for a valid request. */
const mayPass = ["obs-fold", "obs-fold-first", "bare-lf", "bare-cr-in-value", "nul-in-value"];
const mustPass = ["absolute-target", "connection-close", "http-1.0", "head-without-body"];

describe("each vector finds a wrong server", () => {
  test("one that accepts everything", async () => {
    const expected = names.filter((name) => !mayPass.includes(name) && !mustPass.includes(name));
    // It sends a body after HEAD, too.
    expect(await failing(respond(200))).toEqual(
      names.filter((name) => expected.includes(name) || name === "head-without-body"),
    );
  });

  test("one that rejects everything", async () => {
    expect(await failing(respond(400))).toEqual(
      names.filter((name) => mustPass.includes(name) || name === "chunks-well-formed" || name === "pipelined"),
    );
  });

  test("one that takes what follows a rejected message for a request", async () => {
    const failed = await failing(respond(400) + respond(200));
    for (const name of ["length-and-transfer-encoding", "two-lengths", "transfer-coding-1", "chunk-size-text"]) {
      expect(failed).toContain(name);
    }
  });

  test("one that closes without a response", async () => {
    expect(await failing("")).toEqual(names.filter((name) => name !== "large-head"));
  });

  test("one that lets a value become a header of its response", async () => {
    const split = "HTTP/1.1 200 OK\r\nX-Conformance: b\r\nContent-Length: 0\r\n\r\n";
    expect(await failing(split)).toContain("bare-cr-in-value");
  });

  test("one that applies a body that did not come to its end", async () => {
    let isChanged = false;
    const target = await serveBytes(respond(200), () => {
      isChanged = true;
    });
    const read = () => (isChanged ? toResponse(200) : toResponse(404));
    for (const { id, run } of socketCases.filter(({ operation }) => operation !== null)) {
      isChanged = false;
      const error = await run(scriptedContext({ respond: () => toResponse(200), read, target })).catch(
        (reason) => reason,
      );
      expect([id, error]).toEqual([id, expect.any(Failure)]);
    }
  });
});

test("a target without a socket is skipped, and a closed port is no verdict", async () => {
  const target = await serveBytes("");
  const { socket: _, ...inProcess } = target;
  await expect(sendRaw(inProcess, "GET / HTTP/1.1\r\n\r\n")).rejects.toThrow(Skipped);
  await new Promise((resolve) => servers.pop()?.close(resolve));
  await expect(sendRaw(target, "GET / HTTP/1.1\r\n\r\n")).rejects.toThrow(NoResponse);
});
