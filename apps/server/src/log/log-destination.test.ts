import { expect, test } from "vitest";
import { createLogDestination, type WriteBytes } from "./log-destination.ts";

function setUp(writeBytes: WriteBytes) {
  const told: string[] = [];
  return { told, log: createLogDestination((text) => void told.push(text), writeBytes) };
}

const failure = (code: string) => Object.assign(new Error(`${code}: write`), { code });

test("lines that cannot be written are dropped and counted, with one notice when it begins and one when it ends", () => {
  const written: string[] = [];
  let isFull = true;
  const { log, told } = setUp((bytes) => {
    if (isFull) throw failure("ENOSPC");
    written.push(Buffer.from(bytes).toString());
    return bytes.length;
  });
  for (const line of ["1\n", "2\n", "3\n"]) log.write(line);
  expect(told).toEqual([expect.stringMatching(/^The log cannot be written \(ENOSPC: write\)/)]);
  isFull = false;
  log.write("4\n");
  log.write("5\n");
  expect(written).toEqual(["4\n", "5\n"]);
  expect(told.slice(1)).toEqual(["The log can be written again. Lines that were dropped: 3.\n"]);
});

test("a line that is taken in pieces is written whole, and one that breaks off does not swallow the next", () => {
  let written = "";
  let room = 100;
  const { log } = setUp((bytes) => {
    if (room === 0) throw failure("ENOSPC");
    const piece = bytes.subarray(0, Math.min(4, room));
    room -= piece.length;
    written += Buffer.from(piece).toString();
    return piece.length;
  });
  log.write("a whole line\n");
  expect(written).toBe("a whole line\n");
  room = 4;
  log.write("torn line\n");
  room = 100;
  log.write("next\n");
  expect(written).toBe("a whole line\ntorn\nnext\n");
});

test("a reader that does not read is waited for a second in all, not a second per line", () => {
  const { log, told } = setUp(() => {
    throw failure("EAGAIN");
  });
  const startMs = performance.now();
  for (let count = 0; count < 50; count += 1) log.write("line\n");
  const tookMs = performance.now() - startMs;
  expect(tookMs).toBeGreaterThan(900);
  expect(tookMs).toBeLessThan(5_000);
  expect(told).toHaveLength(1);
});
