import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of this repository, absolute, with a separator at its end. */
export const repositoryRoot = fileURLToPath(new URL("../../../", import.meta.url));

/** The folder in which Node keeps the compiled code of the commands. */
export const compiledFolder = join(repositoryRoot, "node_modules/.cache/designer/compiled");

/** The environment of a thread of a command: a thread keeps compiled code only where this names the folder. */
export function threadEnvironment(): NodeJS.ProcessEnv {
  return { NODE_COMPILE_CACHE: compiledFolder, ...process.env };
}

/**
 * A command cannot do what was asked, and a person can fix it. The message says what is wrong, where, and what to do; the
 * command line prints it without a stack and exits 1. Everything else that is thrown is a bug.
 */
export class CliError extends Error {
  override readonly name = "CliError";
}

/** The exit code that shells report for a program ended by SIGPIPE: 128 and the number of the signal. */
const BROKEN_PIPE = 141;

/**
 * Ends this process without a message when the reader of its output has gone, as under `| head -1`. A command that shuts
 * down in order at SIGTERM does so here too.
 *
 * @throws Error any other error of one of the streams
 */
export function endWithReader(streams: readonly NodeJS.WriteStream[]): void {
  for (const stream of streams) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      // Each line that is written during the shutdown fails as well.
      if (process.exitCode === BROKEN_PIPE) return;
      process.exitCode = BROKEN_PIPE;
      if (process.listenerCount("SIGTERM") === 0) process.exit();
      process.emit("SIGTERM", "SIGTERM");
    });
  }
}
