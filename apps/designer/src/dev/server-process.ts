import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { DevStatus } from "@credential-api/docs";

/** The reference server as a process of its own, which can be restarted. */
export interface ServerProcess {
  /**
   * Stops the running server, if any, and starts one from the files on the disk. Between the two, requests are refused.
   *
   * @param status what the new server is sent first; without it, what was sent last
   */
  restart(status?: DevStatus): Promise<Start>;
  /** Sends a status to the running server, and to every later one until the next status. */
  send(status: DevStatus): void;
  /** Stops the server, by force when it does not stop in time. */
  stop(): Promise<void>;
}

/** The result of a start. */
type Start =
  | { readonly kind: "listening"; readonly ms: number }
  /** `output` is what the process wrote before it ended. */
  | { readonly kind: "failed"; readonly output: string };

/** How the server is run. */
export interface ServerProcessOptions {
  /** The repository, absolute. */
  readonly root: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Receives what the first server writes when it starts, and what any server writes later. */
  readonly onOutput: (text: string) => void;
  /** Called when the server ends without being stopped: how it ended, and its last output. */
  readonly onEnd: (how: string, output: string) => void;
}

/** Creates a server process that has not started. The server stops when this process has gone: their channel closes. */
export function createServerProcess({ root, environment, onOutput, onEnd }: ServerProcessOptions): ServerProcess {
  let current: ChildProcess | undefined;
  let status: DevStatus | undefined;
  let isFirst = true;
  let queue: Promise<unknown> = Promise.resolve();

  async function stopCurrent(): Promise<void> {
    const child = current;
    current = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const force = setTimeout(() => child.kill("SIGKILL"), MAX_STOP_MS);
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
    clearTimeout(force);
  }

  async function start(): Promise<Start> {
    await stopCurrent();
    const startMs = performance.now();
    const child = fork(join(root, "apps/server/src/main.ts"), ["serve"], {
      cwd: root,
      env: { LOG_LEVEL: "warn", DRAIN_SECONDS: "0", ...environment, DEV_LOOP: "1" },
      stdio: ["ignore", "inherit", "pipe", "ipc"],
    });
    current = child;
    // The banner is shown once, not at every save.
    let isShown = isFirst;
    let isListening = false;
    let output = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      output = (output + text).slice(-MAX_OUTPUT);
      if (isShown) onOutput(text);
    });
    child.once("exit", (code, signal) => {
      const wasStopped = current !== child;
      if (!wasStopped) current = undefined;
      if (isListening && !wasStopped) onEnd(signal ?? `exit code ${code}`, output);
    });
    // The server's only message to its parent: it listens.
    isListening = await Promise.race([once(child, "message").then(() => true), once(child, "close").then(() => false)]);
    if (!isListening) return { kind: "failed", output };
    isFirst = false;
    setTimeout(() => {
      isShown = true;
      output = "";
    }, BANNER_MS).unref();
    if (status !== undefined) sendTo(child, status);
    return { kind: "listening", ms: performance.now() - startMs };
  }

  return {
    restart: (first) => {
      status = first ?? status;
      const started = queue.then(start);
      queue = started.catch(() => undefined);
      return started;
    },
    send: (next) => {
      status = next;
      if (current !== undefined) sendTo(current, next);
    },
    stop: async () => {
      await queue;
      await stopCurrent();
    },
  };
}

/** Longer than the server needs for its last responses. */
const MAX_STOP_MS = 3_000;

/** In characters. */
const MAX_OUTPUT = 4_000;

/** The banner has arrived this long after the server listens. */
const BANNER_MS = 1_500;

function sendTo(child: ChildProcess, status: DevStatus): void {
  // A server that has just ended does not need it.
  if (child.connected) child.send(status, () => {});
}
