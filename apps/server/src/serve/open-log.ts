import cluster from "node:cluster";
import { createLog, type Log, type LogLevel, toPretty } from "../log/log.ts";
import { createLogDestination, createOutput } from "../log/log-destination.ts";

/** The log of a process that serves. */
export interface ProcessLog {
  readonly log: Log;
  /** Writes a line that a worker has logged. */
  readonly writeLine: (line: string) => void;
  /** Ends the process with an exit code, when the log is written or a second is over. */
  readonly exit: (code: number) => Promise<never>;
}

/**
 * Opens the log on the standard output: JSON lines, coloured ones on a terminal. In a worker each line has its number. From
 * then on a bug that nothing catches is logged and ends the process with 1.
 */
export function openLog(level: LogLevel): ProcessLog {
  // A notice that has no reader any more (a closed terminal, a full disk) is no reason to end.
  process.stderr.on("error", () => undefined);
  const errorOutput = createOutput(2);
  const notify = (text: string) => void errorOutput(Buffer.from(text)).catch(() => undefined);
  const plain = createLogDestination(notify, createOutput(1));
  const destination = process.stdout.isTTY ? toPretty(plain) : plain;
  const root = createLog(level, destination);
  const log = cluster.worker === undefined ? root : root.child({ worker: cluster.worker.id });
  const exit = async (code: number) => {
    await destination.flush(FLUSH_MS);
    process.exit(code);
  };
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (error) => {
      log.fatal({ err: error instanceof Error ? error : new Error(String(error)) }, event);
      void exit(1);
    });
  }
  return { log, writeLine: destination.write, exit };
}

/** How long the end of the process waits for a slow reader of the log. */
const FLUSH_MS = 1_000;
