import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { frame, type Message, readMessages } from "./json-rpc.ts";

/** A message as a process sends it. */
function framed(message: object): Buffer {
  const text = JSON.stringify(message);
  return Buffer.from(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

const messages: readonly Message[] = [
  { id: 1, result: "…ä𝄞" },
  { id: 2, error: { message: "no" } },
  { method: "log", params: {} },
  { id: "a", method: "ask", params: {} },
  { id: 3, result: null },
];
const stream = Buffer.concat(messages.map(framed));

it.each([1, 2, 7, 40, stream.length])("reads messages that come %d bytes at a time", async (size) => {
  const source = new PassThrough();
  const read: Message[] = [];
  readMessages(source, (message) => read.push(message));
  for (let at = 0; at < stream.length; at += size) source.write(stream.subarray(at, at + size));
  await expect.poll(() => read).toEqual(messages);
});

it("counts bytes, not characters", () => {
  expect(frame({ id: 1, method: "ask", params: { of: "ä" } })).toBe(
    'Content-Length: 60\r\n\r\n{"jsonrpc":"2.0","id":1,"method":"ask","params":{"of":"ä"}}',
  );
});
