/**
 * The reference alone, without the server around it, with its memory store and the callers of development tokens;
 * `npm run bench -- server` runs it. It stops when its parent does.
 */
import { createMemoryStore, createReference } from "@credential-api/reference";
import { serve } from "@hono/node-server";
import { readDevelopmentSecret } from "../../src/auth/development-secret.ts";
import { createDevelopmentCallers } from "../../src/auth/development-tokens.ts";
import { readConfig } from "../../src/config/config.ts";
import { toDataDirectory } from "../../src/config/data-directory.ts";
import { readIncoming } from "../../src/http/read-incoming.ts";
import { readSeed } from "../../src/store/records/read-seed.ts";

const config = readConfig(process.env, process.cwd());
const secret = readDevelopmentSecret(toDataDirectory(config.DATA_DIR).developmentSecret);
const reference = createReference({
  store: createMemoryStore(await readSeed(config.SEED ?? "")),
  callers: createDevelopmentCallers(secret.key, config.JWT_CLOCK_SKEW_SECONDS, () => new Date()),
  readBody: async ({ env }, limitBytes) => readIncoming(env.incoming, limitBytes),
});
serve({ fetch: reference.fetch, hostname: config.HOST, port: config.PORT }, ({ port }) => {
  process.stderr.write(`Address http://${config.HOST}:${port}\n`);
});
process.on("disconnect", () => process.exit());
