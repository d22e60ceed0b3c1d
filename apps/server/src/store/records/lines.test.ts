import { expect, test } from "vitest";
import { readLines } from "./lines.ts";

async function read(chunks: Iterable<string | Uint8Array>, maxBytes?: number) {
  async function* source() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const lines: (string | undefined)[] = [];
  for await (const some of readLines(source(), maxBytes)) {
    for (const { number, bytes } of some)
      lines.push(`${number} ${bytes === undefined ? "too long" : Buffer.from(bytes)}`);
  }
  return lines;
}

test("lines are numbered from 1, wherever the chunks end", async () => {
  const text = "one\ntwo\r\n\n \t\nfive: é\nsix";
  const expected = ["1 one", "2 two\r", "5 five: é", "6 six"];
  expect(await read([text])).toEqual(expected);
  expect(await read([...Buffer.from(text)].map((byte) => Uint8Array.of(byte)))).toEqual(expected);
  expect(await read([`${text}\n`])).toEqual(expected);
  expect(await read([])).toEqual([]);
});

test("a line over the limit is reported, and those around it are read", async () => {
  expect(await read(["a\n123456\nb\n"], 5)).toEqual(["1 a", "2 too long", "3 b"]);
  expect(await read(["a\n123", "45", "6\nb"], 5)).toEqual(["1 a", "2 too long", "3 b"]);
  expect(await read(["12345\n", "123456"], 5)).toEqual(["1 12345", "2 too long"]);
});

test("one line of a gigabyte takes no memory", async () => {
  const chunk = new Uint8Array(1_048_576).fill(0x61);
  const before = process.memoryUsage().arrayBuffers;
  let most = 0;
  async function* source() {
    for (let count = 0; count < 1_024; count += 1) {
      most = Math.max(most, process.memoryUsage().arrayBuffers);
      yield chunk;
    }
  }
  const lines = [];
  for await (const some of readLines(source())) lines.push(...some);
  expect(lines).toEqual([{ number: 1, bytes: undefined }]);
  expect(most - before).toBeLessThan(64 * 1_048_576);
});
