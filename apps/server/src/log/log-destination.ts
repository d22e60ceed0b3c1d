import { constants, openSync, write as writeFile } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { isatty } from "node:tty";
import { promisify } from "node:util";
import type { DestinationStream } from "pino";
import { systemErrorCode } from "../cli-error.ts";

/** Where the lines of the log go. */
export interface LogDestination extends DestinationStream {
  /** Queues a line and returns at once. Never throws: a line that cannot be written is dropped and counted. */
  write(line: string): void;
  /** Resolves when every queued line is written or dropped, at the latest after `timeoutMs` milliseconds. */
  flush(timeoutMs: number): Promise<void>;
}

/** Writes some of the bytes without blocking the event loop; resolves with how many. */
export type WriteBytes = (bytes: Uint8Array) => Promise<number>;

/**
 * A destination that never delays the server, whatever happens to its file: a full disk, a reader that is slow or gone, a
 * terminal that is stopped with Ctrl-S. Lines of some milliseconds are written together. Up to 1 MiB of lines wait; more are dropped. `notify` gets one text when lines begin
 * to be dropped, and one with their number when writing works again.
 *
 * pino's own destination does not keep this promise: at the end of the process its `flushSync` retries for ever when the disk
 * is full or the reader has gone.
 */
export function createLogDestination(notify: (text: string) => void, writeBytes: WriteBytes): LogDestination {
  let queue: string[] = [];
  let queuedBytes = 0;
  let dropped = 0;
  let isTorn = false;
  let isFlushing = false;
  let writing: Promise<void> | undefined;
  let startNow = () => {};

  /** Waits for more lines, unless they are flushed. */
  function gather(): Promise<void> | undefined {
    if (isFlushing) return undefined;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, GATHER_MS);
      startNow = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function writeQueue(): Promise<void> {
    while (queue.length > 0) {
      await gather();
      const lines = queue;
      queue = [];
      // Half of an earlier line is written: the next one needs a line of its own.
      const separator = isTorn ? "\n" : "";
      queuedBytes += separator.length;
      await writeAll(Buffer.from(`${separator}${lines.join("")}`), lines.length);
    }
    writing = undefined;
  }

  async function writeAll(bytes: Buffer, lineCount: number): Promise<void> {
    let rest = bytes;
    while (rest.length > 0) {
      try {
        const count = await writeBytes(rest);
        rest = rest.subarray(count);
        isTorn = rest.length > 0;
        queuedBytes -= count;
        if (dropped > 0) notify(`The log can be written again. Lines that were dropped: ${dropped}.\n`);
        dropped = 0;
      } catch (error) {
        if (systemErrorCode(error) === "EAGAIN") await sleep(RETRY_MS);
        else {
          queuedBytes -= rest.length;
          drop(lineCount, `The log cannot be written (${error instanceof Error ? error.message : String(error)}).`);
          return;
        }
      }
    }
  }

  function drop(lineCount: number, reason: string): void {
    if (dropped === 0) notify(`${reason} Its lines are dropped until it can be written; the server goes on.\n`);
    dropped += lineCount;
  }

  return {
    write: (line) => {
      const bytes = Buffer.byteLength(line);
      if (queuedBytes + bytes > MAX_QUEUED_BYTES) return drop(1, "The reader of the log does not keep up.");
      queuedBytes += bytes;
      queue.push(line);
      writing ??= writeQueue();
    },
    flush: async (timeoutMs) => {
      isFlushing = true;
      startNow();
      const timeout = new AbortController();
      await Promise.race([writing, sleep(timeoutMs, undefined, { signal: timeout.signal }).catch(() => undefined)]);
      timeout.abort();
      isFlushing = false;
    },
  };
}

/** How long the first of some lines waits for others: one write of many costs little more than one of a line. */
const GATHER_MS = 10;

const MAX_QUEUED_BYTES = 1024 * 1024;
const RETRY_MS = 50;

/** Writes to the standard output (1) or the error output (2) without waiting for its reader. */
export function createOutput(descriptor: 1 | 2): WriteBytes {
  const output = openWithoutWaiting(descriptor);
  return async (bytes) => (await writeSome(output, bytes)).bytesWritten;
}

const writeSome = promisify(writeFile);

/** A write to a terminal that is stopped with Ctrl-S waits, unless the terminal is opened again in a way that does not. */
function openWithoutWaiting(descriptor: 1 | 2): number {
  if (!isatty(descriptor) || process.platform === "win32") {
    // Node opens a pipe without waiting as soon as its stream is used.
    return (descriptor === 1 ? process.stdout : process.stderr) && descriptor;
  }
  for (const path of [`/proc/self/fd/${descriptor}`, "/dev/tty"]) {
    try {
      return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
    } catch {
      // Not Linux, or not the terminal that controls this process.
    }
  }
  return descriptor;
}
