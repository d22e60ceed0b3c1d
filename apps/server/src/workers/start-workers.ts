import cluster, { type Worker } from "node:cluster";
import { setTimeout as sleep } from "node:timers/promises";
import { CliError } from "../cli-error.ts";
import type { Log } from "../log/log.ts";
import { forwardLines } from "./forward-lines.ts";

/** The message that asks a worker to stop in order. */
export const STOP = "stop";

/** How a server is spread over processes. */
export interface WorkersOptions {
  readonly count: number;
  /** The port that the workers share; 0 takes any free one. */
  readonly port: number;
  readonly log: Log;
  /** Gets each line that a worker writes to its standard output, whole. */
  readonly writeLine: (line: string) => void;
  /** How long a worker may take to stop before it is killed, in milliseconds. */
  readonly stopMs: number;
  /** The program of a worker and its arguments. Default: those of this process. */
  readonly program?: { readonly exec: string; readonly args: readonly string[] };
  /** How long to wait before the first new start, in milliseconds; doubles with each, up to 10 seconds. Default: 100. */
  readonly retryMs?: number;
}

/** The workers of a server that listens. */
export interface RunningWorkers {
  /** The port that they listen on. */
  readonly port: number;
  /** Resolves when the server cannot go on: no worker listens, and the last starts have all failed. */
  readonly failed: Promise<CliError>;
  /** Stops all of them in order and kills those that take longer than `stopMs`. Stopping twice is stopping once. */
  stop(): Promise<void>;
}

/**
 * Starts workers and resolves when all of them listen. This process accepts the connections and gives them to the workers in
 * turn; a connection stays with its worker. A worker that ends is logged and replaced. The workers end at once
 * when this process ends, also after `kill -9`.
 *
 * @throws CliError when one of them ends before it listens. The others are stopped then.
 */
export async function startWorkers({
  count,
  port: givenPort,
  log,
  writeLine,
  stopMs,
  program,
  retryMs = 100,
}: WorkersOptions): Promise<RunningWorkers> {
  // On Windows the workers would accept the connections themselves, most of them the first worker.
  cluster.schedulingPolicy = cluster.SCHED_RR;
  cluster.setupPrimary({ ...program, args: [...(program?.args ?? process.argv.slice(2))], stdio: WORKER_STDIO });
  const running = new Set<Run>();
  const stopping = new AbortController();
  const { promise: failed, resolve: fail } = Promise.withResolvers<CliError>();
  let port = givenPort;
  let failedStarts = 0;
  let stopped: Promise<void> | undefined;

  function start(): Run {
    const worker = cluster.fork({ PORT: String(port) });
    const { stdout } = worker.process;
    if (stdout !== null) {
      forwardLines(stdout, writeLine, (length) => log.warn({ worker: worker.id, length }, "incomplete line dropped"));
    }
    const run: Run = { worker, startedMs: performance.now(), isListening: false, ended: endOf(worker) };
    running.add(run);
    void run.ended.then(() => running.delete(run));
    return run;
  }

  /** Resolves with the port when the worker listens; rejects when it ends before. */
  async function listening(run: Run): Promise<number> {
    const listens = new Promise<number>((resolve) => {
      run.worker.once("listening", (address) => {
        run.isListening = true;
        failedStarts = 0;
        resolve(address.port);
      });
    });
    const ends = run.ended.then((reason) => {
      throw new CliError(
        `The server was not started: worker ${run.worker.id} ended with ${reason} before it listened.`,
      );
    });
    return Promise.race([listens, ends]);
  }

  /** Replaces a worker whenever it ends, until the server stops. */
  async function keep(first: Run): Promise<void> {
    let delayMs = retryMs;
    for (let run = first; ; ) {
      const reason = await run.ended;
      if (stopping.signal.aborted) return;
      if (run.isListening && performance.now() - run.startedMs > STABLE_MS) delayMs = retryMs;
      if (!run.isListening) failedStarts += 1;
      log.error({ worker: run.worker.id, reason, retryMs: delayMs }, "worker ended");
      if (failedStarts >= MAX_FAILED_STARTS && ![...running].some(({ isListening }) => isListening)) {
        fail(new CliError(`No worker listens, and the last ${failedStarts} starts failed, with ${reason} at the end.`));
        return;
      }
      await sleep(delayMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      delayMs = Math.min(delayMs * 2, MAX_RETRY_MS);
      // While a worker has the port, the others find it under the number that was given, 0 too; later under its own.
      if (running.size === 0) port = listeningPort;
      run = start();
      void listening(run).then(checkPort, () => undefined);
    }
  }

  /** With `PORT=0` the system chooses anew when every worker has ended while a new one was starting. */
  function checkPort(found: number): void {
    if (found !== listeningPort)
      fail(new CliError(`The workers lost the port ${listeningPort}, and ${found} is another.`));
  }

  async function stopAll(): Promise<void> {
    stopping.abort();
    for (const { worker } of running) if (worker.isConnected()) worker.send(STOP, () => undefined);
    const bound = setTimeout(() => {
      for (const { worker } of running) {
        log.error({ worker: worker.id }, "worker killed, because it does not stop");
        worker.process.kill("SIGKILL");
      }
    }, stopMs);
    await Promise.all([...running].map(({ ended }) => ended));
    clearTimeout(bound);
  }
  const stop = () => {
    stopped ??= stopAll();
    return stopped;
  };

  // One at first: a reason that holds for all of them is printed once.
  const first = start();
  const listeningPort = await listening(first);
  const others = Array.from({ length: count - 1 }, start);
  try {
    await Promise.all(others.map(listening));
  } catch (error) {
    await stop();
    throw error;
  }
  for (const run of [first, ...others]) void keep(run);
  return { port: listeningPort, failed, stop };
}

/** One process, from its start to its end. */
interface Run {
  readonly worker: Worker;
  readonly startedMs: number;
  isListening: boolean;
  /** Resolves when it has ended and everything that it has written is read, with its exit code or signal. */
  readonly ended: Promise<string>;
}

function endOf(worker: Worker): Promise<string> {
  return new Promise((resolve) => {
    // A process that cannot be created has no exit. Other errors, of messages to a process that ends, need no response.
    worker.on("error", (error) => worker.process.pid === undefined && resolve(error.message));
    worker.process.once("close", (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
}

const WORKER_STDIO: NonNullable<(typeof cluster.settings)["stdio"]> = ["ignore", "pipe", "inherit", "ipc"];
const STABLE_MS = 30_000;
const MAX_RETRY_MS = 10_000;
const MAX_FAILED_STARTS = 5;
