import { createParentDevStatus, type DocsOptions } from "@credential-api/docs";
import { demoData } from "@credential-api/reference";
import { Command } from "commander";
import { type DevelopmentSecret, readDevelopmentSecret } from "../auth/development-secret.ts";
import { createDevelopmentCallers } from "../auth/development-tokens.ts";
import { createJwtCallers, type TokenCallers } from "../auth/jwt-callers.ts";
import { createLocalKeySet, KEY_SET_ALGORITHMS } from "../auth/key-set.ts";
import { createPageTokens } from "../auth/page-tokens.ts";
import { createRemoteKeySet, type RemoteKeySet } from "../auth/remote-key-set.ts";
import { type Config, readConfig, typingDirectory } from "../config/config.ts";
import { createDataDirectory, toDataDirectory } from "../config/data-directory.ts";
import { startServer } from "../http/server.ts";
import { createLog, type Log, toPretty } from "../log/log.ts";
import { createLogDestination, createOutput } from "../log/log-destination.ts";
import { toEngine } from "../store/to-engine.ts";
import { makeBanner } from "./banner.ts";
import type { CliContext } from "./cli-context.ts";
import { waitForShutdownSignal } from "./shutdown-signal.ts";

/** `serve`: runs the server in this process until a signal stops it. */
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
  const directory = toDataDirectory(config.DATA_DIR);
  const isDevelopment = config.JWKS === undefined;
  if (isDevelopment) createDataDirectory(directory);
  const secret = isDevelopment ? readDevelopmentSecret(directory.developmentSecret) : undefined;
  const engine = toEngine(config);
  const { store, isNew: isNewData } = await engine.openStore(demoData);
  // A notice that has no reader any more (a closed terminal, a full disk) is no reason to end.
  process.stderr.on("error", () => undefined);
  const errorOutput = createOutput(2);
  const notify = (text: string) => void errorOutput(Buffer.from(text)).catch(() => undefined);
  const destination = createLogDestination(notify, createOutput(1));
  const log = createLog(config.LOG_LEVEL, process.stdout.isTTY ? toPretty(destination) : destination);
  // From here on a bug must reach the log, not only the terminal.
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (error) => {
      log.fatal({ err: error instanceof Error ? error : new Error(String(error)) }, event);
      void destination.flush(FLUSH_MS).finally(() => process.exit(1));
    });
  }

  // Before it listens: another process that sees it listen may stop it at once.
  const shutdown = waitForShutdownSignal();

  const remoteKeys = createRemoteKeys(config, log);
  const server = await startServer({
    host: config.HOST,
    port: config.PORT,
    store,
    callers: createCallers(config, secret, remoteKeys, now),
    ...(remoteKeys === undefined ? {} : { keyStatus: remoteKeys.status }),
    log,
    origins: { allowed: config.ALLOWED_ORIGINS, allowLoopback: isDevelopment },
    checkResponses: config.CHECK_RESPONSES ?? isDevelopment,
    whenVascoPolicyOmitted: config.VASCO_POLICY_WHEN_OMITTED,
    drainMs: config.DRAIN_SECONDS * 1_000,
    docs: secret === undefined ? {} : developmentDocs(secret, now, isInDevLoop(environment)),
    now,
  }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const typedIn = typingDirectory(environment, workingDirectory);
  const { platform } = process;
  const { url } = server;
  writeStderr(
    await makeBanner({
      url,
      directory,
      location: engine.location,
      isNewData,
      store,
      secret,
      config,
      typedIn,
      platform,
      now,
    }),
  );
  log.info({ address: url, data: engine.location, ...(isNewData ? { isNewData } : {}) }, "listening");
  if (secret?.isExposed) {
    log.warn(
      { file: directory.developmentSecret },
      "other users can read the development secret: chmod 600, or delete it",
    );
  }

  // The dev loop waits for this message.
  if (isInDevLoop(environment)) process.send?.("listening");

  log.info({ reason: await shutdown }, "stopping");
  await server.stop();
  log.info("stopped");
  await destination.flush(FLUSH_MS);
  process.exit(0);
}

/** How long the end of the process waits for a slow reader of the log. */
const FLUSH_MS = 1_000;

/** In development the page has tokens of its own, and as a child of the dev loop it follows the contract. */
function developmentDocs(secret: DevelopmentSecret, now: () => Date, isInLoop: boolean): DocsOptions {
  const developmentTokens = createPageTokens(secret.key, now);
  return isInLoop ? { developmentTokens, dev: createParentDevStatus(process) } : { developmentTokens };
}

/** `npm run dev` runs this server as a child, sets this variable, and sends it the state of the contract. */
function isInDevLoop({ DEV_LOOP }: CliContext["environment"]): boolean {
  return DEV_LOOP === "1" && process.send !== undefined;
}

/** Starts fetching the keys, when `JWKS` is a URL. */
function createRemoteKeys(config: Config, log: Log): RemoteKeySet | undefined {
  if (config.JWKS?.kind !== "url") return undefined;
  return createRemoteKeySet(config.JWKS.url, {
    staleIfErrorMs: config.JWKS_STALE_IF_ERROR_SECONDS * 1_000,
    onChange: (error) => {
      if (error === undefined) log.info("JWKS fetched again");
      else log.warn({ err: error }, "JWKS cannot be fetched");
    },
  });
}

function createCallers(
  config: Config,
  secret: DevelopmentSecret | undefined,
  remoteKeys: RemoteKeySet | undefined,
  now: () => Date,
): TokenCallers {
  const clockSkewSeconds = config.JWT_CLOCK_SKEW_SECONDS;
  if (secret !== undefined) return createDevelopmentCallers(secret.key, clockSkewSeconds, now);
  const { JWKS, JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = config;
  if (JWKS === undefined || issuer === undefined || audience === undefined)
    throw new Error("readConfig lets none of these be absent");
  const findKey = JWKS.kind === "file" ? createLocalKeySet(JWKS.keys) : remoteKeys?.findKey;
  if (findKey === undefined) throw new Error("createRemoteKeys was called for a URL");
  return createJwtCallers({
    findKey,
    algorithms: KEY_SET_ALGORITHMS,
    issuer,
    audience,
    clockSkewSeconds,
    now,
  });
}
