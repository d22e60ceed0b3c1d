import { createServer } from "node:net";
import { Command } from "commander";
import { readCommittedState } from "../changes/contract-state.ts";
import { createChecker } from "../check/checker.ts";
import { CliError, repositoryRoot } from "../cli.ts";
import { createDevLoop } from "./loop.ts";
import { createReleaseAdvice } from "./release-advice.ts";
import { createReporter } from "./reporter.ts";
import { isWatched, watchedFolders } from "./saved-files.ts";
import { createServerProcess } from "./server-process.ts";
import { createTerminal } from "./terminal.ts";
import { watchFiles } from "./watch-files.ts";

/** `dev`: checks the contract and the code at every save, until Ctrl-C. */
export function createDevCommand(): Command {
  return new Command("dev")
    .description("watch the contract and the code: check, generate, type-check and serve at every save; Ctrl-C stops")
    .addHelpText("after", "\nThe server takes its settings from the environment, such as PORT and DATA_DIR.")
    .action(async () => {
      await dev(repositoryRoot, process.env);
      // Closing watchers and sockets would delay the exit.
      process.exit();
    });
}

/** Resolves when a signal has stopped it and nothing runs any more. */
async function dev(root: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const stopped = waitForShutdownSignal();
  await rejectTakenPort(environment);
  const terminal = createTerminal(process.stdout);
  const checker = createChecker();
  const advice = createReleaseAdvice(root, (text) => terminal.write(terminal.style("cyan", `  ${text}`)));
  let lastEndMs = Number.NEGATIVE_INFINITY;
  const server = createServerProcess({
    root,
    environment,
    onOutput: (text) => terminal.write(text.trimEnd()),
    onEnd: (how, output) => {
      // A server that ends twice within this time would end a third time.
      const isRepeated = performance.now() - lastEndMs < 10_000;
      lastEndMs = performance.now();
      const next = isRepeated ? "It is started again at the next save" : "It is started again";
      terminal.write(`The server has ended (${how}). ${next}.\n${output.trim()}`.trimEnd());
      loop.serverEnded(!isRepeated);
    },
  });
  const committed = await readCommittedState(root);
  const loop = createDevLoop({ root, checker, server, advice, committed, reporter: createReporter(terminal) });
  // Watched before the first check reads the files: no save is lost.
  const close = await watchFiles({ root, folders: watchedFolders, isWatched, onSave: loop.save });
  void loop.start().then(() => {
    const folders = watchedFolders.map((name) => `${name}/`).join(", ");
    terminal.write(terminal.style("dim", `  watching ${folders}; Ctrl-C stops`));
  });
  await stopped;
  await Promise.all([close(), loop.stop(), server.stop(), checker.close()]);
}

/** Resolves with the first Ctrl-C or SIGTERM; a second one, from a second later on, ends this process at once. */
function waitForShutdownSignal(): Promise<void> {
  return new Promise((resolve) => {
    let firstMs: number | undefined;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        firstMs ??= performance.now();
        resolve();
        if (performance.now() - firstMs >= 1_000) process.exit(1);
      });
    }
  });
}

/**
 * Checks that the port is free before anything starts. The server itself reports other problems with the address.
 *
 * @throws CliError when another process uses it
 */
async function rejectTakenPort({ HOST, PORT }: NodeJS.ProcessEnv): Promise<void> {
  const host = HOST?.trim() || "127.0.0.1";
  const port = Number(PORT?.trim() || "3000");
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return;
  const isTaken = await new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve("code" in error && error.code === "EADDRINUSE"));
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });
  if (!isTaken) return;
  throw new CliError(
    `${host}:${port} is used by another process, perhaps by another \`npm run dev\`. Stop that one, or set PORT to another port, for example ${port + 1}.`,
  );
}
