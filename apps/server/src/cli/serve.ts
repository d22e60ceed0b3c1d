import cluster from "node:cluster";
import { flushCompileCache } from "node:module";
import { join } from "node:path";
import { Command } from "commander";
import { readDevelopmentSecret } from "../auth/development-secret.ts";
import { CliError } from "../cli-error.ts";
import { type Config, readConfig, typingDirectory } from "../config/config.ts";
import { createDataDirectory, toDataDirectory } from "../config/data-directory.ts";
import { projectRoot } from "../config/setting-readers.ts";
import { makeBanner } from "../serve/banner.ts";
import { openMetrics } from "../serve/observe.ts";
import { openLog } from "../serve/open-log.ts";
import { waitForShutdownSignal } from "../serve/shutdown-signal.ts";
import { startConfiguredServer } from "../serve/start-configured-server.ts";
import { startServing } from "../serve/start-serving.ts";
import { isStandInOffered } from "../stand-in/is-offered.ts";
import { demoDataFile, readSeed } from "../store/records/read-seed.ts";
import { toEngine } from "../store/to-engine.ts";
import { readTlsFiles, type TlsPair } from "../tls/tls-files.ts";
import type { CliContext } from "./cli-context.ts";

/** `serve`: runs the server, in this process or in several workers, until a signal stops it. */
export function createServeCommand(context: CliContext): Command {
  return new Command("serve")
    .description("run the server; Ctrl-C stops it")
    .addHelpText(
      "after",
      "\nSettings are environment variables, such as PORT and DATA_DIR; apps/server/README.md lists them all.",
    )
    .action(() => serve(context));
}

async function serve({ environment, workingDirectory, now, writeStderr }: CliContext): Promise<void> {
  const config = readConfig(environment, workingDirectory);
  const tls = await readTls(config, now);
  const seed = await readSeed(config.SEED ?? demoDataFile);
  const { clients } = seed;
  const directory = toDataDirectory(config.DATA_DIR);
  const isDevelopment = config.JWKS === undefined;
  if (isDevelopment) createDataDirectory(directory);
  const secret = isDevelopment ? readDevelopmentSecret(directory.developmentSecret) : undefined;
  const engine = toEngine(config);
  const inDevLoop = isInDevLoop(environment);
  // The parent of workers opens it, too: it is created and brought up to date once, before they start.
  const isParent = config.WORKERS > 1 && !inDevLoop && !cluster.isWorker;
  const metrics = isParent ? undefined : openMetrics(config);
  const { store, connections, isNew: isNewData } = await engine.openStore(seed, metrics);
  const { log, writeLine, exit } = openLog(config.LOG_LEVEL);
  // Before it listens: another process that sees it listen may stop it at once.
  const shutdown = waitForShutdownSignal();

  const consoleFolder = consoleFolderOf(environment);
  const observed = { log, metrics, connections };
  const parts = { config, engine, seed, store, secret, ...observed, consoleFolder, isInDevLoop: inDevLoop, now };

  if (cluster.isWorker) {
    const server = await startConfiguredServer(parts);
    log.info("worker listening");
    log.info({ reason: await shutdown }, "worker stopping");
    await server.stop();
    log.info("worker stopped");
    return exit(0);
  }

  const serving = await startServing(parts, { isParent, writeLine });
  const { url, metricsUrl } = serving;
  const typedIn = typingDirectory(environment, workingDirectory);
  const { platform } = process;
  writeStderr(
    await makeBanner({
      url,
      selfSignedCert: tls?.isSelfSigned ? config.TLS_CERT : undefined,
      metricsUrl,
      directory,
      location: engine.location,
      isNewData,
      store,
      clients,
      secret,
      config,
      hasStandIn: isStandInOffered(config),
      typedIn,
      platform,
      now,
    }),
  );
  if (isParent) await store.close();
  log.info(
    {
      address: url,
      ...(config.METRICS_PORT !== undefined && { metrics: metricsUrl }),
      location: engine.location,
      ...(isParent && { workers: config.WORKERS }),
      ...(isNewData ? { isNewData } : {}),
    },
    "listening",
  );
  if (secret?.isExposed) {
    log.warn(
      { file: directory.developmentSecret },
      "other users can read the development secret: chmod 600, or delete it",
    );
  }

  // Otherwise it is kept at the end, which a killed process does not have.
  flushCompileCache();

  // The dev loop waits for this message.
  if (inDevLoop) process.send?.("listening");

  const reason = await Promise.race([shutdown, ...(serving.failed === undefined ? [] : [serving.failed])]);
  if (reason instanceof CliError) log.fatal({ err: reason }, "stopping");
  else log.info({ reason }, "stopping");
  await serving.stop();
  log.info("stopped");
  if (reason instanceof CliError) writeStderr(`${reason.message}\n`);
  return exit(reason instanceof CliError ? 1 : 0);
}

/** The certificate and its key, so that what is wrong with them is found before anything is started. */
async function readTls({ TLS_CERT: cert, TLS_KEY: key }: Config, now: () => Date): Promise<TlsPair | undefined> {
  return cert === undefined || key === undefined ? undefined : readTlsFiles({ cert, key }, now());
}

/** `bin/server.js` sets this variable to the console that it has built; a container has the folder. */
function consoleFolderOf({ CONSOLE_BUILD }: CliContext["environment"]): string {
  return CONSOLE_BUILD || join(projectRoot, "apps/console/dist");
}

/** `npm run dev` runs this server as a child, sets this variable, and sends it the state of the contract. */
function isInDevLoop({ DEV_LOOP }: CliContext["environment"]): boolean {
  return DEV_LOOP === "1" && process.send !== undefined;
}
