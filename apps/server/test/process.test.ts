import { execFile, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { openRawConnection } from "./support/raw-connection.ts";
import { runCommand } from "./support/run-command.ts";
import { printedCurl, startProcess } from "./support/start-process.ts";
import { demoPath } from "./support/start-test-server.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

// Processes start slowly on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const modify = ["--permission", "AccessControl.CredentialModify", "--client", "client-123"];

/** Pastes a call into a shell; returns status and body of the answer. */
async function paste(curl: string) {
  const { stdout } = await promisify(execFile)("sh", ["-c", `${curl} -s`]);
  const [, status] = /^HTTP\/1\.1 (\d+)/.exec(stdout) ?? [];
  return { status: Number(status), body: JSON.parse(stdout.slice(stdout.indexOf("\r\n\r\n"))) };
}

async function patch(url: string, token: string, body: object) {
  const response = await fetch(`${url}${demoPath("updateMobileSignature")}`, {
    method: "PATCH",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const hasCurl = spawnSync("curl", ["--version"]).status === 0;
if (!hasCurl)
  process.stderr.write("Skipped: the printed call is not pasted, because there is no curl on this machine.\n");

describe("the printed call", () => {
  test.skipIf(!hasCurl)(
    "answers 200, then 409; after a restart the change is there and the new call does the same",
    async () => {
      const DATA_DIR = temporaryDirectory();
      for (const version of [7, 8]) {
        const server = startProcess({ DATA_DIR });
        await server.url;
        const curl = printedCurl(server);
        expect(await paste(curl)).toMatchObject({ status: 200, body: { version: version + 1 } });
        expect(await paste(curl)).toMatchObject({
          status: 409,
          body: { errors: [{ code: "errors.pessimisticLockingFailure" }] },
        });
        server.kill("SIGINT");
        expect(await server.ended).toBe(0);
      }
      const { stdout } = await runCommand(["history", "mobile-signature-123", "--json"], { DATA_DIR });
      expect(JSON.parse(stdout)).toMatchObject([
        { versionAfter: 8, subject: "developer", changed: ["modificationComment", "msisdn"] },
        { versionAfter: 9 },
      ]);
    },
  );
});

test("the banner is on the error output and the log alone on the standard output", async () => {
  const DATA_DIR = join(temporaryDirectory(), "data");
  const server = startProcess({ DATA_DIR });
  const url = await server.url;
  expect(server.stderr()).toContain(url);
  expect(server.stderr()).toContain(join(DATA_DIR, "credentials.sqlite"));
  for (const line of server.stdout().trim().split("\n")) expect(JSON.parse(line)).toHaveProperty("level");
  expect(server.stdout()).not.toContain("eyJ");
  expect(statSync(DATA_DIR).mode & 0o777).toBe(0o700);
  expect(statSync(join(DATA_DIR, "development-secret")).mode & 0o777).toBe(0o600);
});

test("acknowledged changes survive kill -9", async () => {
  const DATA_DIR = temporaryDirectory();
  const { stdout } = await runCommand(["token", ...modify], { DATA_DIR });
  const server = startProcess({ DATA_DIR });
  const url = await server.url;
  let acknowledged = 7;
  const writing = (async () => {
    for (let count = 0; ; count += 1) {
      const { body } = await patch(url, stdout.trim(), { modificationComment: `change ${count}` });
      acknowledged = Number(body.version);
      if (acknowledged === 40) server.kill("SIGKILL");
    }
  })();
  await expect(writing).rejects.toThrow();
  expect(await server.ended).toBe("SIGKILL");
  const again = startProcess({ DATA_DIR });
  const { body } = await patch(await again.url, stdout.trim(), {});
  expect(body.version).toBeGreaterThanOrEqual(acknowledged);
  expect(body.version).toBeLessThanOrEqual(acknowledged + 1);
});

test("two servers that start at once on one directory agree on secret and data, and lose no change", async () => {
  const DATA_DIR = join(temporaryDirectory(), "data");
  const servers = [startProcess({ DATA_DIR }), startProcess({ DATA_DIR })];
  const urls = await Promise.all(servers.map(({ url }) => url));
  const { stdout } = await runCommand(["token", ...modify], { DATA_DIR });
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, count) =>
      patch(urls[count % 2] ?? "", stdout.trim(), { modificationComment: `change ${count}` }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
  expect(new Set(answers.map(({ body }) => body.version)).size).toBe(20);
});

describe("a signal", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s stops the server in order: exit code 0", async (signal) => {
    const server = startProcess({ DATA_DIR: temporaryDirectory() });
    await server.url;
    server.kill(signal);
    expect(await server.ended).toBe(0);
    expect(server.stdout()).toMatch(/"msg":"stopping"[\s\S]*"msg":"stopped"/);
  });

  /** A request whose body is still on its way. */
  const beginRequest = async (DATA_DIR: string, url: string) => {
    const { stdout } = await runCommand(["token", ...modify], { DATA_DIR });
    const connection = await openRawConnection(Number(new URL(url).port));
    await connection.write(
      `PATCH ${demoPath("updateMobileSignature")} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${stdout.trim()}\r\nContent-Type: application/json\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n`,
    );
    // Now the server has begun with it.
    await connection.until("100 Continue");
    await connection.write("{");
    return connection;
  };

  test("that arrives several times for one Ctrl-C, as below npm, lets the request under way finish", async () => {
    const DATA_DIR = temporaryDirectory();
    const server = startProcess({ DATA_DIR });
    const connection = await beginRequest(DATA_DIR, await server.url);
    for (let count = 0; count < 3; count += 1) server.kill("SIGINT");
    await vi.waitFor(() => expect(server.stdout()).toContain('"msg":"stopping"'));
    await connection.write("}");
    await connection.closed();
    expect(connection.received()).toContain("HTTP/1.1 200 OK");
    expect(await server.ended).toBe(0);
  });

  test("SIGHUP, when the terminal is closed while the server drains, lets the request under way finish", async () => {
    const DATA_DIR = temporaryDirectory();
    const server = startProcess({ DATA_DIR });
    const connection = await beginRequest(DATA_DIR, await server.url);
    server.kill("SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    server.kill("SIGHUP");
    await connection.write("}");
    await connection.closed();
    expect(connection.received()).toContain("HTTP/1.1 200 OK");
    expect(await server.ended).toBe(0);
  });

  test("that comes again later ends the server at once", async () => {
    const DATA_DIR = temporaryDirectory();
    const server = startProcess({ DATA_DIR, DRAIN_SECONDS: "60" });
    await beginRequest(DATA_DIR, await server.url);
    server.kill("SIGINT");
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    server.kill("SIGINT");
    expect(await server.ended).toBe(130);
  });
});

test("npm start runs the server below a real shell", () => {
  // pnpm's emulated shell ends at Ctrl-C without waiting: the prompt would be back before the server has stopped.
  const settings = readFileSync(new URL("../../../pnpm-workspace.yaml", import.meta.url), "utf8");
  expect(settings).not.toMatch(/^shellEmulator: true/m);
});

describe("a server that cannot start says why in one sentence and exits with 1:", () => {
  test("the port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const server = startProcess({ DATA_DIR: temporaryDirectory(), PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(server.stderr()).toBe(
      `127.0.0.1:${port} is taken by another process. Stop that one, or choose another port: PORT=${port + 1}.\n`,
    );
  });

  test("others could reach it with the development secret", async () => {
    const server = startProcess({ DATA_DIR: temporaryDirectory(), HOST: "0.0.0.0" });
    expect(await server.ended).toBe(1);
    expect(server.stderr()).toMatch(/ALLOW_DEVELOPMENT_SECRET=true/);
  });

  test("the data is damaged", async () => {
    const DATA_DIR = temporaryDirectory();
    writeFileSync(join(DATA_DIR, "credentials.sqlite"), "damaged ".repeat(1_000));
    const server = startProcess({ DATA_DIR });
    expect(await server.ended).toBe(1);
    expect(server.stderr()).toMatch(/credentials\.sqlite is damaged or is not an SQLite file\. .*\n$/);
    expect(server.stderr().split("\n")).toHaveLength(2);
  });
});

test.each([
  ["uncaughtException", "() => { throw new Error('late bug +41791234567') }"],
  ["unhandledRejection", "() => Promise.reject(new Error('late bug +41791234567'))"],
])("a bug that nobody caught (%s) is logged, and the server ends with 1", async (event, listener) => {
  const bug = `--import=data:text/javascript,${encodeURIComponent(`process.on("SIGUSR2", ${listener})`)}`;
  const server = startProcess({ DATA_DIR: temporaryDirectory(), NODE_OPTIONS: bug });
  await server.url;
  server.kill("SIGUSR2");
  expect(await server.ended).toBe(1);
  const last = JSON.parse(server.stdout().trim().split("\n").at(-1) ?? "");
  expect(last).toMatchObject({ level: "fatal", msg: event, err: { message: "late bug [number]" } });
});

describe("a log that cannot be written", () => {
  // The address is not in the log then; the banner has it.
  const listening = ({ stderr }: ReturnType<typeof startProcess>) =>
    vi.waitFor(
      () => {
        const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(stderr()) ?? [];
        if (url === undefined) throw new Error(`No address in ${stderr()}`);
        return url;
      },
      { timeout: 20_000 },
    );

  test.skipIf(!existsSync("/dev/full"))("costs its lines and not the server", async () => {
    const DATA_DIR = temporaryDirectory();
    const { stdout } = await runCommand(["token", ...modify], { DATA_DIR });
    const full = openSync("/dev/full", "w");
    onTestFinished(() => closeSync(full));
    const server = startProcess({ DATA_DIR }, full);
    const url = await listening(server);
    for (let count = 0; count < 3; count += 1) {
      expect(await patch(url, stdout.trim(), {})).toMatchObject({ status: 200 });
    }
    server.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    expect(server.stderr().match(/The log cannot be written \(ENOSPC/g)).toHaveLength(1);
  });

  test("because its reader has gone costs its lines and not the server", async () => {
    const DATA_DIR = temporaryDirectory();
    const { stdout } = await runCommand(["token", ...modify], { DATA_DIR });
    const server = startProcess({ DATA_DIR });
    const url = await server.url;
    server.stopReading();
    for (let count = 0; count < 3; count += 1) {
      expect(await patch(url, stdout.trim(), {})).toMatchObject({ status: 200 });
    }
    server.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    expect(server.stderr()).toContain("The log cannot be written (EPIPE");
  });
});

test("a reader of the log that stops reading costs lines, and does not hold the server up", async () => {
  const server = startProcess({ DATA_DIR: temporaryDirectory(), LOG_LEVEL: "debug" });
  const url = await server.url;
  server.pauseReading();
  for (let count = 0; count < 10_000 && !server.stderr().includes("EAGAIN"); count += 1) {
    const { status } = await fetch(`${url}/health/live`);
    expect(status).toBe(200);
  }
  expect(server.stderr()).toContain("The log cannot be written (EAGAIN");
  expect((await fetch(`${url}/health/live`)).status).toBe(200);
});

test("real callers: tokens of the configured issuer are taken, development tokens are not", async () => {
  const directory = temporaryDirectory();
  const pair = await generateKeyPair("ES256", { extractable: true });
  writeFileSync(
    join(directory, "keys.json"),
    JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: "1" }] }),
  );
  const development = await runCommand(["token", ...modify], { DATA_DIR: directory });
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

test("keys that cannot be fetched are no fault of the caller: 503, and the log tells", async () => {
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
  await vi.waitFor(() => expect(server.stdout()).toContain("The keys to verify tokens with cannot be had"));
});
