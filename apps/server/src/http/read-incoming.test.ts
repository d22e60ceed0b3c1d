import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { readIncoming } from "./read-incoming.ts";

/** What the server read of a body, and whether it had to wait for more of it. */
interface Read {
  readonly body: string;
  readonly waited: boolean;
}

/**
 * Sends packets on one connection, each but the first when the server has begun to read a body, and returns what was read of
 * each request on it.
 */
async function readAll([first = "", ...packets]: readonly string[], requests: number): Promise<readonly Read[]> {
  const reads: Read[] = [];
  const server = createServer(async (incoming, outgoing) => {
    // As in the server: whose request it is becomes known first.
    await Promise.resolve();
    const result = readIncoming(incoming, LIMIT_BYTES);
    const waited = isWatched(incoming);
    const packet = packets.shift();
    if (packet !== undefined) socket.write(packet);
    const bytes = await result;
    reads.push({ body: typeof bytes === "string" ? bytes : new TextDecoder().decode(bytes), waited });
    if (reads.length === requests) outgoing.shouldKeepAlive = false;
    outgoing.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.setNoDelay(true).write(first);
  await text(socket);
  server.close();
  return reads;
}

const LIMIT_BYTES = 100;

function isWatched(incoming: IncomingMessage): boolean {
  return incoming.listenerCount("data") > 0;
}

const head = "PATCH / HTTP/1.1\r\nhost: a\r\n";
const whole = `${head}content-length: 4\r\n\r\n{"a"`;

test("reads a body that came with its head at once", async () => {
  expect(await readAll([whole], 1)).toEqual([{ body: '{"a"', waited: false }]);
});

test("reads each body of requests in one packet", async () => {
  const reads = await readAll([`${whole}${whole.replace('{"a"', "1234")}`], 2);
  expect(reads.map(({ body }) => body)).toEqual(['{"a"', "1234"]);
});

test("reads the bodies of requests one after the other", async () => {
  const reads = await readAll([whole, whole, whole], 3);
  expect(reads).toEqual(Array.from({ length: 3 }, () => ({ body: '{"a"', waited: false })));
});

test("waits for the rest of a body", async () => {
  expect(await readAll([whole.slice(0, -2), whole.slice(-2)], 1)).toEqual([{ body: '{"a"', waited: true }]);
});

test("reads a body in chunks", async () => {
  const chunked = `${head}transfer-encoding: chunked\r\n\r\n2\r\n{"\r\n`;
  const [read] = await readAll([chunked, '2\r\na"\r\n0\r\n\r\n'], 1);
  expect(read?.body).toBe('{"a"');
});

test("is too large when the length says so", async () => {
  const body = "x".repeat(LIMIT_BYTES + 1);
  const [read] = await readAll([`${head}content-length: ${body.length}\r\n\r\n${body}`], 1);
  expect(read?.body).toBe("too large");
});
