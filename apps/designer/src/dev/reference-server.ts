import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import { join } from "node:path";
import type { DevStatus } from "@credential-api/docs";

/** The reference server as a process of its own, which can be replaced while it serves. */
export interface ReferenceServer {
  /**
   * Starts a server from what is on the disk now. When it listens, it takes over the address and the one before it is told
   * to stop, so that no request is refused in between. When it does not come to listen, the one before it stays.
   *
   * @param status what the new server is told first; without it, what was told last
   */
  replace(status?: DevStatus): Promise<Replacement>;
  /** Tells the running server, and every later one until told otherwise. */
  tell(status: DevStatus): void;
  /** Stops every process, by force when it does not end by itself. */
  stop(): Promise<void>;
}

/** How a start went. */
type Replacement =
  | { readonly kind: "listening"; readonly ms: number }
  /** `output` is what the process said before it ended. */
  | { readonly kind: "failed"; readonly output: string };

/** How the server is run. */
export interface ReferenceServerOptions {
  /** The repository, absolute. */
  readonly root: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Receives what the first server says when it starts, and what any server says later. */
  readonly tell: (text: string) => void;
  /** Called when the server that serves has ended without having been told to, with how, and what it said last. */
  readonly onEnd: (how: string, output: string) => void;
}

/**
 * Runs the server through `node:cluster`: the listening socket belongs to this process, so an old and a new server share it
 * for a moment, and the server's own code need not know. A server whose parent has gone ends by itself.
 */
export function createReferenceServer({ root, environment, tell, onEnd }: ReferenceServerOptions): ReferenceServer {
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({
    exec: join(root, "apps/server/src/main.ts"),
    args: ["serve"],
    cwd: root,
    // Its log is for the same terminal; what it tells a person is said once, not at every save.
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
  const settings = { LOG_LEVEL: "warn", DRAIN_SECONDS: "1", ...environment };
  const alive = new Set<Worker>();
  let serving: Worker | undefined;
  let status: DevStatus | undefined;
  let isStopping = false;
  let hasListened = false;

  function dismiss(worker: Worker): Promise<unknown> {
    if (worker.isDead()) return Promise.resolve();
    const force = setTimeout(() => worker.process.kill("SIGKILL"), LONGEST_STOP_MS);
    const ended = once(worker, "exit").finally(() => clearTimeout(force));
    worker.process.kill("SIGTERM");
    return ended;
  }

  return {
    replace: (first) => {
      const startMs = performance.now();
      const worker = cluster.fork(settings);
      alive.add(worker);
      const output = collect(worker, hasListened ? undefined : tell);
      return new Promise((resolve) => {
        worker.once("listening", () => {
          hasListened = true;
          const before = serving;
          serving = worker;
          output.pass(tell);
          status = first ?? status;
          if (status !== undefined) send(worker, status);
          if (before !== undefined) void dismiss(before);
          resolve({ kind: "listening", ms: performance.now() - startMs });
        });
        worker.once("exit", (code, signal) => {
          alive.delete(worker);
          resolve({ kind: "failed", output: output.text() });
          if (serving !== worker) return;
          serving = undefined;
          if (!isStopping) onEnd(signal ?? `exit code ${code}`, output.text());
        });
      });
    },
    tell: (next) => {
      status = next;
      if (serving !== undefined) send(serving, next);
    },
    stop: async () => {
      isStopping = true;
      await Promise.all([...alive].map(dismiss));
    },
  };
}

/** Longer than the server takes to let its last requests go. */
const LONGEST_STOP_MS = 3_000;

function send(worker: Worker, status: DevStatus): void {
  // A server that has just ended need not hear it.
  if (worker.isConnected()) worker.send(status, () => {});
}

/** Keeps the last of what a process says on stderr, and passes it on. */
function collect(worker: Worker, tell: ((text: string) => void) | undefined) {
  let kept = "";
  let receiver = tell;
  worker.process.stderr?.setEncoding("utf8").on("data", (text: string) => {
    kept = (kept + text).slice(-4_000);
    receiver?.(text);
  });
  return {
    text: () => kept,
    /** From a moment later on: what a server says about its start has been said by the first one, and is no fault. */
    pass: (to: (text: string) => void) => {
      setTimeout(() => {
        kept = "";
        receiver = to;
      }, START_WORDS_MS).unref();
    },
  };
}

const START_WORDS_MS = 1_500;
