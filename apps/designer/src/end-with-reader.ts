/** What a shell says of a program that SIGPIPE has ended: 128 and the number of the signal. */
const BROKEN_PIPE = 141;

/**
 * Ends this process without a word once nobody reads what it writes any more, as under `| head -1`. A command that stops in
 * order at a signal stops in order here too.
 *
 * @throws Error whatever else goes wrong with one of the streams.
 */
export function endWithReader(streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      // Each line that is still written while the command stops fails as well.
      if (process.exitCode === BROKEN_PIPE) return;
      process.exitCode = BROKEN_PIPE;
      if (process.listenerCount("SIGTERM") === 0) process.exit();
      process.emit("SIGTERM", "SIGTERM");
    });
  }
}
