import { writeSync } from "node:fs";
import type { DestinationStream } from "pino";

/** Where lines of the log go. */
export interface LogDestination extends DestinationStream {
  /** Writes a line before it returns. Never throws: a line that cannot be written is dropped and counted. */
  write(line: string): void;
}

/** Writes bytes, as many as it can, and returns how many. */
export type WriteBytes = (bytes: Uint8Array) => number;

/**
 * A destination that outlives its file: a full disk, a reader that has gone, a terminal that was closed. `tell` hears once
 * that lines are being lost, and how many it were when writing works again.
 *
 * A reader that has stopped reading without going away holds lines up for a second in all (`EAGAIN`); then they are dropped
 * until it takes something again. Where the system lets the write wait instead, it waits.
 */
export function createLogDestination(
  tell: (text: string) => void,
  writeBytes: WriteBytes = (bytes) => writeSync(1, bytes),
): LogDestination {
  let dropped = 0;
  let isTorn = false;
  let patienceMs = PATIENCE_MS;

  function writeAll(line: string): void {
    // Half of an earlier line is there: this one must not be glued to it.
    let rest: Uint8Array = Buffer.from(isTorn ? `\n${line}` : line);
    while (rest.length > 0) {
      try {
        const count = writeBytes(rest);
        rest = rest.subarray(count);
        isTorn = rest.length > 0;
      } catch (error) {
        if (!isBusy(error) || patienceMs <= 0) throw error;
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
        patienceMs -= PAUSE_MS;
      }
    }
    patienceMs = PATIENCE_MS;
  }

  return {
    write: (line) => {
      try {
        writeAll(line);
      } catch (error) {
        dropped += 1;
        if (dropped > 1) return;
        const reason = error instanceof Error ? error.message : String(error);
        tell(`The log cannot be written (${reason}). Its lines are dropped until it can; the server goes on.\n`);
        return;
      }
      if (dropped > 0) tell(`The log can be written again. Lines that were dropped: ${dropped}.\n`);
      dropped = 0;
    },
  };
}

const PATIENCE_MS = 1_000;
const PAUSE_MS = 10;

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EAGAIN";
}
