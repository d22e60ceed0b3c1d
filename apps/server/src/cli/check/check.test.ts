import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { chmodSync, existsSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { makeCertificate } from "../../../test/support/make-certificate.ts";
import { runCommand } from "../../../test/support/run-command.ts";
import { temporaryDirectory } from "../../../test/support/temporary-directory.ts";
import type { Environment } from "../../config/config.ts";
import type { CheckResult } from "./check-result.ts";

const now = () => new Date("2026-11-29T12:00:00Z");

/** What `check` says about each part, by name. */
async function check(environment: Environment) {
  const { exitCode, stdout, stderr } = await runCommand(["check", "--json"], environment, { now });
  const { ok, checks } = JSON.parse(stdout);
  const found: readonly CheckResult[] = checks;
  return { exitCode, stderr, ok, ...Object.fromEntries(found.map((each) => [each.name, each])) } as Found;
}

interface Found extends Partial<Readonly<Record<CheckResult["name"], CheckResult>>> {
  readonly exitCode: number;
  readonly stderr: string;
  readonly ok: boolean;
}

/** A server of keys, whose clock is ahead by some seconds. */
async function serveKeys(keys: unknown, clockOffsetSeconds = 0): Promise<string> {
  const server = createServer((_, outgoing) => {
    outgoing.setHeader("Date", new Date(Date.now() + clockOffsetSeconds * 1_000).toUTCString());
    outgoing.end(JSON.stringify(keys));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
}

const publicKey = () => generateKeyPairSync("ed25519").publicKey.export({ format: "jwk" });
const claims = { JWT_ISSUER: "https://issuer.example.com", JWT_AUDIENCE: "credential-api" };

test("new data on this machine: a line per check, exit code 0, and nothing is created", async () => {
  const DATA_DIR = join(temporaryDirectory(), "new");
  const { exitCode, stdout } = await runCommand(["check"], { DATA_DIR }, { now });
  expect([exitCode, stdout.split("\n").map((line) => line.split(/ {2,}/).slice(0, 2))]).toEqual([
    0,
    [
      ["result", "check"],
      ["ok", "configuration"],
      ["ok", "store"],
      ["ok", "keys"],
      ["skipped", "clock"],
      ["skipped", "TLS"],
      [""],
    ],
  ]);
  expect(stdout).toContain("is empty; the first start fills it");
  expect(existsSync(DATA_DIR)).toBe(false);
});

test("a wrong setting fails, and nothing else is checked", async () => {
  const result = await check({ DATA_DIR: temporaryDirectory(), PORT: "http" });
  expect(result).toMatchObject({ exitCode: 1, ok: false, configuration: { result: "failed" } });
  expect(result.configuration?.detail).toContain("PORT");
  expect(result).not.toHaveProperty("store");
  expect(result.stderr).toBe("Failed: configuration.\n");
});

describe("the store", () => {
  async function createData(): Promise<string> {
    const DATA_DIR = temporaryDirectory();
    await runCommand(["reset", "--yes"], { DATA_DIR });
    return DATA_DIR;
  }

  test("is ok when it can be read and written, and stays as it is", async () => {
    const DATA_DIR = await createData();
    const before = readdirSync(DATA_DIR);
    const { store, exitCode } = await check({ DATA_DIR });
    expect([exitCode, store]).toMatchObject([0, { result: "ok", detail: expect.stringContaining("up to date") }]);
    expect(readdirSync(DATA_DIR)).toEqual(before);
  });

  test("fails when it is damaged, or locked by another process", async () => {
    const damaged = temporaryDirectory();
    writeFileSync(join(damaged, "credentials.sqlite"), "no database".repeat(100));
    expect((await check({ DATA_DIR: damaged })).store).toMatchObject({ result: "failed" });
    const locked = await createData();
    const other = new DatabaseSync(join(locked, "credentials.sqlite"));
    other.exec("BEGIN IMMEDIATE");
    onTestFinished(() => other.close());
    expect((await check({ DATA_DIR: locked })).store).toMatchObject({
      result: "failed",
      detail: expect.stringMatching(/lock/),
    });
  });
});

describe("the keys", () => {
  test("of a URL are ok when one can be used; the clock there is compared", async () => {
    const JWKS = await serveKeys({ keys: [publicKey(), { kty: "AKP", pub: "AA" }] });
    const { keys, clock, exitCode } = await check({ DATA_DIR: temporaryDirectory(), JWKS, ...claims });
    expect(exitCode).toBe(0);
    expect(keys).toMatchObject({ result: "ok", detail: `${JWKS} has a key for EdDSA` });
    expect(clock).toMatchObject({ result: "ok", detail: "within a second of the clock of the key server" });
  });

  test.each<[string, () => string | Promise<string>, RegExp]>([
    ["nothing is there", () => "http://127.0.0.1:9/keys", /cannot be fetched/],
    ["there is no key set", () => serveKeys("keys"), /is not a JSON Web Key Set/],
    [
      "no key can be used",
      () =>
        serveKeys({
          keys: [
            { kty: "EC", crv: "P-521" },
            { ...publicKey(), use: "enc" },
          ],
        }),
      /has no key for/,
    ],
  ])("of a URL fail when %s", async (_, url, detail) => {
    const { keys, exitCode } = await check({ DATA_DIR: temporaryDirectory(), JWKS: await url(), ...claims });
    expect([exitCode, keys]).toMatchObject([1, { result: "failed", detail: expect.stringMatching(detail) }]);
  });

  test("fail when other users can read the development secret", async () => {
    const DATA_DIR = temporaryDirectory();
    await runCommand(["token", "--permission", "AccessControl.CredentialModify", "--client", "client-123"], {
      DATA_DIR,
    });
    expect((await check({ DATA_DIR })).keys).toMatchObject({ result: "ok" });
    chmodSync(join(DATA_DIR, "development-secret"), 0o644);
    expect((await check({ DATA_DIR })).keys).toMatchObject({ result: "failed" });
  });
});

test.each([
  [90, /(89|90)(\.\d)? seconds behind the clock of the key server; JWT_CLOCK_SKEW_SECONDS allows 30/],
  [-90, /seconds ahead of/],
])("a clock that is %i seconds off fails", async (offset, detail) => {
  const JWKS = await serveKeys({ keys: [publicKey()] }, offset);
  const { clock, exitCode } = await check({ DATA_DIR: temporaryDirectory(), JWKS, ...claims });
  expect([exitCode, clock]).toMatchObject([1, { result: "failed", detail: expect.stringMatching(detail) }]);
});

describe("the TLS files", () => {
  async function checkTls(notAfter: Date) {
    const DATA_DIR = temporaryDirectory();
    const [TLS_CERT, TLS_KEY] = [join(DATA_DIR, "tls.crt"), join(DATA_DIR, "tls.key")];
    const { cert, key } = await makeCertificate({ notBefore: new Date("2026-01-01T00:00:00Z"), notAfter });
    writeFileSync(TLS_CERT, cert);
    writeFileSync(TLS_KEY, key);
    return (await check({ DATA_DIR, TLS_CERT, TLS_KEY })).TLS;
  }

  test("are ok with the days that are left, and fail when they are expired", async () => {
    expect(await checkTls(new Date("2026-12-31T12:00:00Z"))).toMatchObject({
      result: "ok",
      detail: expect.stringMatching(/is valid for 32 more days, until 2026-12-31$/),
    });
    expect(await checkTls(new Date("2026-11-28T12:00:00Z"))).toMatchObject({
      result: "failed",
      detail: expect.stringMatching(/expired on/),
    });
  });
});
