import { expect, test, vi } from "vitest";
import { createLogDestination, type WriteBytes } from "./log-destination.ts";

function setUp(writeBytes: WriteBytes) {
  const notices: string[] = [];
  return { notices, log: createLogDestination((text) => void notices.push(text), writeBytes) };
}

const failure = (code: string) => Object.assign(new Error(`${code}: write`), { code });

test("lines are written in order, those that come together in one write", async () => {
  const written: string[] = [];
  const { log } = setUp(async (bytes) => {
    written.push(Buffer.from(bytes).toString());
    return bytes.length;
  });
  for (const line of ["1\n", "2\n", "3\n"]) log.write(line);
  await log.flush(1_000);
  expect(written).toEqual(["1\n2\n3\n"]);
});

test("lines that come during a write wait for others, too", async () => {
  const written: string[] = [];
  const { log } = setUp(async (bytes) => {
    written.push(Buffer.from(bytes).toString());
    if (written.length === 1) {
      log.write("2\n");
      setTimeout(() => log.write("3\n"));
    }
    return bytes.length;
  });
  log.write("1\n");
  await vi.waitFor(() => expect(written.join("")).toBe("1\n2\n3\n"));
  expect(written).toEqual(["1\n", "2\n3\n"]);
});

test("lines that cannot be written are dropped and counted, with one notice when it begins and one when it ends", async () => {
  const written: string[] = [];
  let isFull = true;
  const { log, notices } = setUp(async (bytes) => {
    if (isFull) throw failure("ENOSPC");
    written.push(Buffer.from(bytes).toString());
    return bytes.length;
  });
  for (const line of ["1\n", "2\n", "3\n"]) log.write(line);
  await log.flush(1_000);
  expect(notices).toEqual([expect.stringMatching(/^The log cannot be written \(ENOSPC: write\)/)]);
  isFull = false;
  log.write("4\n");
  await log.flush(1_000);
  log.write("5\n");
  await log.flush(1_000);
  expect(written).toEqual(["4\n", "5\n"]);
  expect(notices.slice(1)).toEqual(["The log can be written again. Lines that were dropped: 3.\n"]);
});

test("a line that is taken in pieces is written whole, and one that breaks off does not swallow the next", async () => {
  let written = "";
  let room = 100;
  const { log } = setUp(async (bytes) => {
    if (room === 0) throw failure("ENOSPC");
    const piece = bytes.subarray(0, Math.min(4, room));
    room -= piece.length;
    written += Buffer.from(piece).toString();
    return piece.length;
  });
  log.write("a whole line\n");
  await log.flush(1_000);
  expect(written).toBe("a whole line\n");
  room = 4;
  log.write("torn line\n");
  await log.flush(1_000);
  room = 100;
  log.write("next\n");
  await log.flush(1_000);
  expect(written).toBe("a whole line\ntorn\nnext\n");
});

test("a reader that does not read delays no request, costs at most 1 MiB, and gets what waits when it reads again", async () => {
  let isReading = false;
  let written = 0;
  const { log, notices } = setUp(async (bytes) => {
    if (!isReading) throw failure("EAGAIN");
    written += bytes.length;
    return bytes.length;
  });
  const line = `${"x".repeat(1023)}\n`;
  for (let count = 0; count < 3_000; count += 1) log.write(line);
  await log.flush(50);
  expect(notices).toEqual([expect.stringMatching(/^The reader of the log does not keep up\./)]);
  isReading = true;
  await vi.waitFor(() => expect(written).toBe(1024 * 1024), { timeout: 2_000 });
  expect(notices.slice(1)).toEqual([expect.stringMatching(/dropped: 1976\.\n$/)]);
});
