import cluster from "node:cluster";
import { STOP } from "../workers/start-workers.ts";

/** Why a process stops: a signal, the end of the process that started it, or, of a worker, that its server stops. */
export type ShutdownReason = NodeJS.Signals | "parent exited" | "server stops";

/**
 * Resolves with the first request to stop: SIGINT, SIGTERM, SIGHUP, or the end of the parent or its message `STOP`, where
 * the parent opened an IPC channel (as `bin/server.js`, the dev loop and the parent of workers do). Another SIGINT or SIGTERM, a second or more after the first request, ends the
 * process at once with the exit code that shells use for it. Another SIGHUP does not: closing the terminal after Ctrl-C is
 * not a second request.
 */
export function waitForShutdownSignal(): Promise<ShutdownReason> {
  return new Promise((resolve) => {
    let firstMs: number | undefined;
    const request = (reason: ShutdownReason) => {
      firstMs ??= performance.now();
      resolve(reason);
    };
    for (const [signal, exitCode] of exitCodes) {
      process.on(signal, () => {
        request(signal);
        if (exitCode === undefined || firstMs === undefined) return;
        if (performance.now() - firstMs >= SAME_KEY_PRESS_MS) process.exit(exitCode);
      });
    }
    if (process.send === undefined) return;
    process.on("message", (message) => {
      if (message === STOP) request("server stops");
    });
    // Listening to the parent does not keep a process alive that could not start. A worker listens by asking its parent.
    if (!cluster.isWorker) process.channel?.unref();
    if (process.connected) process.once("disconnect", () => request("parent exited"));
    else request("parent exited");
  });
}

/** One Ctrl-C arrives several times below npm: from the terminal, and from each process that passes it on. */
const SAME_KEY_PRESS_MS = 1_000;

const exitCodes: readonly (readonly [NodeJS.Signals, number | undefined])[] = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", undefined],
];
