/**
 * The server as `npm start` runs it, on the memory store instead of a database; `npm run bench -- server` runs it. Settings
 * are those of the server. It stops when its parent does.
 */

import { createMemoryStore } from "@credential-api/reference";
import { readDevelopmentSecret } from "../../src/auth/development-secret.ts";
import { readConfig } from "../../src/config/config.ts";
import { toDataDirectory } from "../../src/config/data-directory.ts";
import { openMetrics } from "../../src/serve/observe.ts";
import { openLog } from "../../src/serve/open-log.ts";
import { waitForShutdownSignal } from "../../src/serve/shutdown-signal.ts";
import { startConfiguredServer } from "../../src/serve/start-configured-server.ts";
import { readSeed } from "../../src/store/records/read-seed.ts";
import { toEngine } from "../../src/store/to-engine.ts";

const config = readConfig(process.env, process.cwd());
const seed = await readSeed(config.SEED ?? "");
const { log, exit } = openLog(config.LOG_LEVEL);
const shutdown = waitForShutdownSignal();
const server = await startConfiguredServer({
  config,
  store: createMemoryStore(seed),
  engine: toEngine(config),
  seed,
  metrics: openMetrics(config),
  secret: readDevelopmentSecret(toDataDirectory(config.DATA_DIR).developmentSecret),
  log,
  consoleFolder: "",
  isInDevLoop: false,
  now: () => new Date(),
});
process.stderr.write(`Address ${server.url}\n`);
await shutdown;
await server.stop();
await exit(0);
