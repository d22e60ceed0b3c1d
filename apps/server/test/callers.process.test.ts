import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { expect, test, vi } from "vitest";
import { mayModify, patch } from "./support/patch.ts";
import { runCommand } from "./support/run-command.ts";
import { startProcess } from "./support/start-process.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

test("real callers: tokens of the configured issuer are taken, development tokens are not", async () => {
  const directory = temporaryDirectory();
  const pair = await generateKeyPair("ES256", { extractable: true });
  writeFileSync(
    join(directory, "keys.json"),
    JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: "1" }] }),
  );
  const development = await runCommand(["token", ...mayModify], { DATA_DIR: directory });
  const server = startProcess({
    DATA_DIR: directory,
    JWKS: join(directory, "keys.json"),
    JWT_ISSUER: "https://issuer.example.com",
    JWT_AUDIENCE: "credential-api",
  });
  const url = await server.url;
  const token = await new SignJWT({ permissions: ["AccessControl.CredentialModify"], clients: ["client-123"] })
    .setProtectedHeader({ alg: "ES256", kid: "1" })
    .setSubject("clerk")
    .setIssuer("https://issuer.example.com")
    .setAudience("credential-api")
    .setExpirationTime("5m")
    .sign(pair.privateKey);
  expect(await patch(url, token, {})).toMatchObject({ status: 200 });
  expect(await patch(url, development.stdout.trim(), {})).toMatchObject({ status: 401 });
  expect(server.stderr()).not.toContain("curl");
  expect(server.stderr()).toContain("https://issuer.example.com");
});

test("503 while keys were never fetched; readiness and the log say so", async () => {
  const server = startProcess({
    DATA_DIR: temporaryDirectory(),
    JWKS: "http://127.0.0.1:1/keys",
    JWT_ISSUER: "i",
    JWT_AUDIENCE: "a",
  });
  const header = Buffer.from('{"alg":"ES256","kid":"1"}').toString("base64url");
  expect(await patch(await server.url, `${header}.e30.AAAA`, {})).toMatchObject({
    status: 503,
    body: { errors: [{ code: "errors.unavailable" }] },
  });
  expect(await (await fetch(`${await server.url}/health/ready`)).json()).toEqual({
    status: "keys unavailable",
    keys: { state: "unavailable" },
  });
  for (const text of ['"msg":"JWKS cannot be fetched"', "The keys that tokens are verified with cannot be fetched."]) {
    await vi.waitFor(() => expect(server.stdout()).toContain(text), { timeout: 10_000 });
  }
});
