import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { Command } from "commander";
import { Refusal } from "../refusal.ts";
import { createTypeChecker } from "../typecheck/check-types.ts";
import { isCodeCommitted, readCommittedState } from "../typecheck/contract-state.ts";
import { createAdviser } from "./adviser.ts";
import { createChecker } from "./check/checker.ts";
import { createDevLoop } from "./dev-loop.ts";
import { createReferenceServer } from "./reference-server.ts";
import { createReporter } from "./reporter.ts";
import { counts, watchedFolders } from "./saved-files.ts";
import { createTerminal } from "./terminal.ts";
import { watchFiles } from "./watch-files.ts";

/** `dev`: everything a designer needs to know, once per save, until Ctrl-C. */
export function createDevCommand(): Command {
  return new Command("dev")
    .description("watch the contract and the code: check, generate, type-check and serve at every save; Ctrl-C stops")
    .addHelpText("after", "\nThe server takes its settings from the environment, such as PORT and DATA_DIR.")
    .action(async () => {
      await dev(fileURLToPath(new URL("../../../../", import.meta.url)), process.env);
      // Watchers and sockets that are closing would hold the process up.
      process.exit();
    });
}

/** Resolves when a signal has ended it and nothing runs any more. */
async function dev(root: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const told = untilTold();
  await refuseTakenPort(environment);
  const terminal = createTerminal(process.stdout);
  const reporter = createReporter(terminal);
  const checker = createChecker();
  const types = createTypeChecker(root);
  const adviser = createAdviser(root, (text) => terminal.say(terminal.style("cyan", `  ${text}`)));
  const server = createReferenceServer({
    root,
    environment,
    tell: (text) => terminal.say(text.trimEnd()),
    onEnd: (how, output) => loop.serverEnded(how, output),
  });
  const loop = createDevLoop({
    root,
    checker,
    types,
    server,
    reporter,
    committed: await readCommittedState(root),
    isCodeCommitted: await isCodeCommitted(root),
    adviser,
    onDependencies: () => watch.refresh(),
  });
  const watch = watchFiles({
    root,
    folders: watchedFolders,
    furtherFolders: loop.dependencyFolders,
    counts,
    onSave: loop.save,
  });
  void loop.start().then(() => {
    terminal.say(
      terminal.style("dim", `  watching ${watchedFolders.map((name) => `${name}/`).join(", ")}; Ctrl-C stops`),
    );
  });
  await told;
  watch.close();
  await Promise.all([loop.stop(), adviser.stop(), server.stop(), checker.close(), types.stop()]);
}

/** Resolves with the first Ctrl-C or SIGTERM; a further one, from a second later on, ends this process at once. */
function untilTold(): Promise<void> {
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
 * Looks whether the port is free, before anything is begun. What else is wrong with the address the server says itself.
 *
 * @throws Refusal when another process has it
 */
async function refuseTakenPort({ HOST, PORT }: NodeJS.ProcessEnv): Promise<void> {
  const host = HOST?.trim() || "127.0.0.1";
  const port = Number(PORT?.trim() || "3000");
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return;
  const isTaken = await new Promise<boolean>((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => resolve("code" in error && error.code === "EADDRINUSE"));
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });
  if (!isTaken) return;
  throw new Refusal(
    `${host}:${port} is taken by another process, perhaps by another \`pnpm dev\`. Stop that one, or choose another port: PORT=${port + 1} pnpm dev`,
  );
}
