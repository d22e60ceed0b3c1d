import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "./postgres/test-database.ts";
import { runCommand } from "./support/run-command.ts";
import { startProcess } from "./support/start-process.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test("DATABASE_URL is all that a server needs to serve from PostgreSQL, and its password is printed nowhere", async () => {
  const environment = { DATA_DIR: temporaryDirectory(), DATABASE_URL: database.url };
  const server = startProcess(environment);
  const url = await server.url;
  const permissions = [
    "--permission",
    "AccessControl.CredentialModify",
    "--permission",
    "AccessControl.CredentialView",
  ];
  const { stdout } = await runCommand(["token", "--client", "client-123", ...permissions], environment);
  const response = await fetch(`${url}/nevisidm/api/core/v1/client-123/users/user-123/mobile-signature`, {
    method: "PATCH",
    headers: { authorization: `Bearer ${stdout.trim()}`, "content-type": "application/json" },
    body: JSON.stringify({ version: 7, modificationComment: "from PostgreSQL" }),
  });
  expect([response.status, await response.json()]).toMatchObject([200, { version: 8 }]);
  server.kill("SIGTERM");
  expect(await server.ended).toBe(0);
  const shown = `postgres://${new URL(database.url).username}@${new URL(database.url).host}/${database.name}`;
  expect(server.stderr()).toContain(`Data      ${shown} (new data)`);
  expect(server.stdout()).toContain(`"location":"${shown}"`);
  expect(server.stdout() + server.stderr()).not.toContain(new URL(database.url).password);
  expect(readdirSync(environment.DATA_DIR)).toEqual(["development-secret"]);
});

test("with the keys of real callers it makes no data directory", async () => {
  const directory = temporaryDirectory();
  const key = { kty: "OKP", crv: "Ed25519", x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" };
  writeFileSync(join(directory, "keys.json"), JSON.stringify({ keys: [key] }));
  const server = startProcess({
    DATA_DIR: join(directory, "data"),
    DATABASE_URL: database.url,
    JWKS: join(directory, "keys.json"),
    JWT_ISSUER: "https://issuer.example.com",
    JWT_AUDIENCE: "credential-api",
  });
  expect((await fetch(`${await server.url}/health/ready`)).status).toBe(200);
  expect(existsSync(join(directory, "data"))).toBe(false);
});
