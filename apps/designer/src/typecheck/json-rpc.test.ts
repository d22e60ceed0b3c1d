import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { type Answer, frameQuestion, readAnswers } from "./json-rpc.ts";

/** An answer as a process sends it. */
function framed(message: object): Buffer {
  const text = JSON.stringify(message);
  return Buffer.from(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
}

const answers: readonly Answer[] = [
  { id: 1, result: "…ä𝄞" },
  { id: 2, error: { message: "no" } },
  { id: 3, result: null },
];
const stream = Buffer.concat(answers.map(framed));

it.each([1, 2, 7, 40, stream.length])("reads answers that come %d bytes at a time", async (size) => {
  const source = new PassThrough();
  const read: Answer[] = [];
  readAnswers(source, (answer) => read.push(answer));
  for (let at = 0; at < stream.length; at += size) source.write(stream.subarray(at, at + size));
  await expect.poll(() => read).toEqual(answers);
});

it("passes over what is no answer", async () => {
  const source = new PassThrough();
  const read: Answer[] = [];
  readAnswers(source, (answer) => read.push(answer));
  source.write(Buffer.concat([framed({ method: "log", params: {} }), framed({ id: 4, result: 1 })]));
  await expect.poll(() => read).toEqual([{ id: 4, result: 1 }]);
});

it("counts bytes, not characters", () => {
  expect(frameQuestion(1, "ask", { of: "ä" })).toBe(
    'Content-Length: 60\r\n\r\n{"jsonrpc":"2.0","id":1,"method":"ask","params":{"of":"ä"}}',
  );
});
