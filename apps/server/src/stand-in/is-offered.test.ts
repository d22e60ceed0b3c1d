import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { demoData } from "@credential-api/reference";
import { exportJWK, generateKeyPair } from "jose";
import { expect, onTestFinished, test } from "vitest";
import { temporaryDirectory } from "../../test/support/temporary-directory.ts";
import { readDevelopmentSecret } from "../auth/development-secret.ts";
import { type Environment, readConfig } from "../config/config.ts";
import { createDataDirectory, toDataDirectory } from "../config/data-directory.ts";
import { createLog } from "../log/log.ts";
import { startConfiguredServer } from "../serve/start-configured-server.ts";
import { createSqliteEngine } from "../store/sqlite/sqlite-engine.ts";

/** Starts a server with these settings, as `serve` does, and tries the stand-in. */
async function statusOfStandIn(environment: Environment): Promise<number> {
  const path = temporaryDirectory();
  const config = readConfig({ PORT: "0", DATA_DIR: path, ...environment }, path);
  const directory = toDataDirectory(path);
  createDataDirectory(directory);
  const engine = createSqliteEngine(directory);
  const { store } = await engine.openStore(demoData);
  const server = await startConfiguredServer({
    config,
    engine,
    seed: demoData,
    store,
    secret: config.JWKS === undefined ? readDevelopmentSecret(directory.developmentSecret) : undefined,
    log: createLog("silent", { write: () => undefined }),
    metrics: undefined,
    connections: undefined,
    consoleFolder: path,
    isInDevLoop: false,
    now: () => new Date(),
  });
  onTestFinished(() => void server.stop());
  return (await fetch(`${server.url}/stand-in`)).status;
}

async function jwksFile(): Promise<string> {
  const { publicKey } = await generateKeyPair("ES256");
  const file = join(temporaryDirectory(), "keys.json");
  writeFileSync(
    file,
    JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: "1", alg: "ES256", use: "sig" }] }),
  );
  return file;
}

test.each<[string, number, () => Environment | Promise<Environment>]>([
  ["with the development secret on 127.0.0.1, as one process", 200, () => ({})],
  ["not with several processes, which would have rules of their own", 404, () => ({ WORKERS: "2" })],
  ["not where other machines reach it", 404, () => ({ HOST: "0.0.0.0", ALLOW_DEVELOPMENT_SECRET: "true" })],
  [
    "not with real callers",
    404,
    async () => ({ JWKS: await jwksFile(), JWT_ISSUER: "https://i.example", JWT_AUDIENCE: "a" }),
  ],
])("the stand-in is offered %s", async (_, status, environment) => {
  expect(await statusOfStandIn(await environment())).toBe(status);
});
