import { cp } from "node:fs/promises";
import { startPinned } from "../processes/processes.ts";
import { createTemporaryDirectory } from "../processes/temporary-directory.ts";
import type { DataSet } from "./data-set.ts";

/** What a process has used since it started. */
export interface Usage {
  /** CPU time, user and system, in microseconds. */
  readonly cpuMicros: number;
  /** The memory that it holds now. */
  readonly rssBytes: number;
  /** What the objects on its heap use now, those that wait for their collection included. */
  readonly heapBytes: number;
}

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  readonly pid: number;
  /** From before the process was started until its address was known, in milliseconds. */
  readonly startedMs: number;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** Which program a server is. */
export interface ServerProgram {
  /** Options of Node, the file, and its parameters. It writes `Address <url>` to its error output. */
  readonly program: readonly (string | URL)[];
  /** More environment variables. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The directory of its data. Default: a copy of the data, which is deleted when it stops. */
  readonly directory?: string;
  /** It may use every core. Default: the core of servers. */
  readonly isUnpinned?: boolean;
}

/**
 * Starts a server on a free port, with a copy of the data, on the core of servers; resolves when it listens. Its log goes to
 * /dev/null.
 *
 * @throws Error with what it wrote when it ends before that.
 */
export async function startServer(
  { program, environment, directory, isUnpinned = false }: ServerProgram,
  data: Pick<DataSet, "directory" | "seedFile">,
): Promise<RunningServer> {
  const copy = directory === undefined ? createTemporaryDirectory() : undefined;
  if (copy !== undefined) await cp(data.directory, copy.path, { recursive: true });
  const startMs = performance.now();
  const child = startPinned(
    isUnpinned ? "any" : "server",
    ["--import", new URL("report-usage.js", import.meta.url), ...program],
    {
      PORT: "0",
      DATA_DIR: copy?.path ?? directory ?? "",
      SEED: data.seedFile,
      NODE_ENV: "production",
      ...environment,
    },
  );
  const stop = async () => {
    await child.stop();
    copy?.remove();
  };
  try {
    const [, url = ""] = await child.waitFor(/Address\s+(\S+)\n/);
    const startedMs = performance.now() - startMs;
    return { url, pid: child.pid, startedMs, usage: () => child.ask<Usage>({}), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
