import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createDevStatusBoard } from "@credential-api/docs";
import { exportJWK, generateKeyPair } from "jose";
import { describe, expect, test, vi } from "vitest";
import { startProcess } from "../support/start-process.ts";
import { demoPath, startTestServer } from "../support/start-test-server.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** A server that waits for this long fails the test by its timeout. */
const LONGER_THAN_A_TEST_MS = 600_000;

/** Asks for a token as the page does, from the origin. */
async function askForToken(url: string, origin = url): Promise<Response> {
  const html = await (await fetch(`${url}/docs/`)).text();
  const [, nonce = ""] = /data-nonce="([^"]*)"/.exec(html) ?? [];
  const headers = { Origin: origin, "Sec-Fetch-Site": "same-origin", "X-Page-Nonce": nonce };
  return fetch(`${url}/docs/token`, { method: "POST", headers });
}

describe("a server with the development secret", () => {
  test("shows the docs page and gives it a token that changes credentials; the log holds no token", async () => {
    const server = startProcess({ DATA_DIR: temporaryDirectory() });
    const url = await server.url;
    expect(await (await fetch(`${url}/docs`)).text()).toContain('data-try-it="development"');

    const { token } = (await (await askForToken(url)).json()) as { token: string };
    const response = await fetch(`${url}${demoPath("updateVascoCredential")}`, {
      method: "PATCH",
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      body: '{"stateName":"disabled","version":"3"}',
    });
    expect(response.status).toBe(200);
    server.kill("SIGINT");
    expect(await server.ended).toBe(0);
    expect(server.stdout()).not.toContain(token);
  });

  test("gives none to a page of another port, although such a page may call the operations", async () => {
    const { url } = await startTestServer({
      docs: { developmentTokens: { sign: async () => "a-token", ttlSeconds: 1, nonce: "n".repeat(32) } },
    });
    const response = await askForToken(url, "http://localhost:1");
    expect(response.status).toBe(403);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
    expect((await askForToken(url)).status).toBe(200);
  });
});

test("a server with real callers has no tokens to give", async () => {
  const directory = temporaryDirectory();
  const { publicKey } = await generateKeyPair("ES256");
  const JWKS = join(directory, "keys.json");
  writeFileSync(JWKS, JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), alg: "ES256", kid: "1" }] }));
  const server = startProcess({ DATA_DIR: directory, JWKS, JWT_ISSUER: "issuer", JWT_AUDIENCE: "audience" });
  const url = await server.url;
  expect((await askForToken(url)).status).toBe(404);
  expect(await (await fetch(`${url}/docs/`)).text()).toContain('data-try-it="own-token"');
});

test("an open page that follows the contract does not hold up a server that stops", async () => {
  const server = await startTestServer({ docs: { dev: createDevStatusBoard() }, drainMs: LONGER_THAN_A_TEST_MS });
  const events = await fetch(`${server.url}/docs/events`);
  const text = events.text();
  await server.stop();
  expect(await text).toContain("event: page");
});
