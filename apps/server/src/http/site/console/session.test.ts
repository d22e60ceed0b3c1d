import { writeFileSync } from "node:fs";
import { type ClientRequest, request } from "node:http";
import { request as requestOverTls } from "node:https";
import { join } from "node:path";
import { contract, permissions } from "@credential-api/contract";
import { demoData } from "@credential-api/reference";
import { describe, expect, test } from "vitest";
import { makeCertificate } from "../../../../test/support/make-certificate.ts";
import { consoleBuild, NOW, startTestServer, testKey } from "../../../../test/support/start-test-server.ts";
import { temporaryDirectory } from "../../../../test/support/temporary-directory.ts";
import { createPageTokens } from "../../../auth/page-tokens.ts";
import { createLog } from "../../../log/log.ts";
import { openTlsCredentials } from "../../../tls/tls-credentials.ts";
import type { ConsoleSignIn } from "./session.ts";

type Headers = Readonly<Record<string, string>>;

function developmentSignIn(): ConsoleSignIn {
  return { kind: "development", tokens: createPageTokens(testKey, () => NOW, demoData.clients, "console") };
}

async function open(signIn = developmentSignIn()) {
  const { port, lines } = await startTestServer({ console: { signIn, folder: consoleBuild } });
  const own = { host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}`, "sec-fetch-site": "same-origin" };
  const readSession = (headers: Headers = {}) => send(port, "GET", "/console/api/session", headers);
  /** Asks for a token as the page does, with changes. */
  const askForToken = async (changes: Headers = {}) => {
    const { nonce } = JSON.parse((await readSession()).body).signIn;
    return send(port, "POST", "/console/api/session/token", { ...own, "x-page-nonce": nonce, ...changes });
  };
  return { port, lines, readSession, askForToken };
}

/** Sends exactly these headers, which `fetch` does not let anybody do. */
function send(port: number, method: string, path: string, headers: Headers) {
  return receive(request({ host: "127.0.0.1", port, method, path, headers, agent: false }));
}

function receive(sent: ClientRequest) {
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      sent.on("response", async (response) => {
        let body = "";
        for await (const chunk of response.setEncoding("utf8")) body += chunk;
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
      sent.on("error", reject).end();
    },
  );
}

describe("with the development secret", () => {
  test("the session has what a token is asked for with, for readers on this machine, and no cache keeps it", async () => {
    const { readSession } = await open();
    const { status, headers, body } = await readSession();
    expect([status, headers["cache-control"]]).toEqual([200, "no-store"]);
    expect(JSON.parse(body)).toEqual({
      product: "Credential API",
      contractVersion: contract.version,
      signIn: { kind: "development", nonce: expect.stringMatching(/^[\w-]{43}$/) },
    });
  });

  test.each<[string, Headers, RegExp]>([
    ["through a proxy", { "x-forwarded-for": "192.168.1.7" }, /without a proxy/],
    ["at a name that can be anybody's", { host: "evil.example" }, /opened at localhost/],
  ])("it has none for readers %s, and says why", async (_, headers, reason) => {
    const { readSession, askForToken } = await open();
    expect(JSON.parse((await readSession(headers)).body).signIn).toEqual({
      kind: "development",
      nonce: "",
      reason: expect.stringMatching(reason),
    });
    expect((await askForToken(headers)).status).toBe(403);
  });

  test("pages of other origins cannot read it", async () => {
    const { readSession } = await open();
    const { headers } = await readSession({ origin: "http://localhost:5173" });
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  test("the page gets a token that opens everything of the demo data", async () => {
    const { port, lines, askForToken } = await open();
    const { status, headers, body } = await askForToken();
    expect([status, headers["cache-control"]]).toEqual([200, "no-store"]);
    const { token, expiresInSeconds } = JSON.parse(body);
    expect(expiresInSeconds).toBe(600);
    const clients = await send(port, "GET", "/console/api/clients", { authorization: `Bearer ${token}` });
    expect(JSON.parse(clients.body)).toEqual({ items: demoData.clients });
    const [, payload = ""] = token.split(".");
    expect(JSON.parse(Buffer.from(payload, "base64url").toString())).toMatchObject({
      sub: "console",
      permissions: Object.keys(permissions),
    });
    expect(JSON.stringify(lines)).not.toContain(payload);
  });

  test("over TLS, the page is one with an https address", async () => {
    const folder = temporaryDirectory();
    const { cert, key } = await makeCertificate({ name: "localhost" });
    const files = { cert: join(folder, "tls.crt"), key: join(folder, "tls.key") };
    writeFileSync(files.cert, cert);
    writeFileSync(files.key, key);
    const log = createLog("silent", { write: () => undefined });
    const { port } = await startTestServer({
      console: { signIn: developmentSignIn(), folder: consoleBuild },
      tls: await openTlsCredentials(files, { log, now: () => new Date() }),
    });
    const sendOverTls = (method: string, path: string, headers: Headers = {}) =>
      receive(
        requestOverTls({ host: "127.0.0.1", port, method, path, headers, agent: false, rejectUnauthorized: false }),
      );
    const { nonce } = JSON.parse((await sendOverTls("GET", "/console/api/session")).body).signIn;
    const ask = (scheme: string) =>
      sendOverTls("POST", "/console/api/session/token", {
        host: `127.0.0.1:${port}`,
        origin: `${scheme}://127.0.0.1:${port}`,
        "sec-fetch-site": "same-origin",
        "x-page-nonce": nonce,
      });
    expect([(await ask("https")).status, (await ask("http")).status]).toEqual([200, 403]);
  });

  test.each<[string, Headers]>([
    ["a program that has not read the session", { "x-page-nonce": "" }],
    ["a page of another site", { origin: "http://evil.example", "sec-fetch-site": "cross-site" }],
    ["a page of another port", { origin: "http://127.0.0.1:1", "sec-fetch-site": "same-site" }],
    ["no page", { "sec-fetch-site": "none" }],
  ])("%s gets none", async (_, changes) => {
    const { status, body } = await (await open()).askForToken(changes);
    expect([status, JSON.parse(body).errors[0].code]).toEqual([403, "errors.permissionDenied"]);
    expect(JSON.parse(body).errors[0].message).toMatch(/console/);
  });

  test("the nonce of the docs page is not enough", async () => {
    const { askForToken } = await open();
    const { nonce } = createPageTokens(testKey, () => new Date(), demoData.clients, "docs page");
    expect((await askForToken({ "x-page-nonce": nonce })).status).toBe(403);
  });
});

describe("with real callers", () => {
  test.each<ConsoleSignIn>([
    { kind: "missing", settings: ["CONSOLE_OIDC_CLIENT_ID"], reason: "Set it." },
    {
      kind: "oidc",
      issuer: "https://login.example.com",
      clientId: "console",
      scopes: "openid",
      audience: "credential-api",
      audienceParameter: "resource",
    },
  ])("the session says how to sign in ($kind), and this server signs no token", async (signIn) => {
    const { port, readSession } = await open(signIn);
    expect(JSON.parse((await readSession()).body).signIn).toEqual(signIn);
    const { status } = await send(port, "POST", "/console/api/session/token", {});
    expect(status).toBe(404);
  });
});
