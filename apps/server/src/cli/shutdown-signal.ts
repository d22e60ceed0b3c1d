/**
 * Resolves with the first signal that asks this process to stop (SIGINT, SIGTERM, SIGHUP). A further SIGINT or SIGTERM, from
 * a second later on, ends the process at once with the exit code that shells use for it. A further SIGHUP does not: who
 * closes the terminal after Ctrl-C has not asked twice.
 */
export function waitForShutdownSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    let firstMs: number | undefined;
    for (const [signal, exitCode] of exitCodes) {
      process.on(signal, () => {
        firstMs ??= performance.now();
        resolve(signal);
        if (exitCode === undefined) return;
        if (performance.now() - firstMs >= SAME_KEY_PRESS_MS) process.exit(exitCode);
      });
    }
  });
}

/** One Ctrl-C arrives several times below npm: from the terminal, and passed on by each process in between. */
const SAME_KEY_PRESS_MS = 1_000;

const exitCodes: readonly (readonly [NodeJS.Signals, number | undefined])[] = [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", undefined],
];
