import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CliError } from "../cli-error.ts";
import { type Environment, readConfig, readSettings } from "./config.ts";

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "config-"));
  const key = { kty: "OKP", crv: "Ed25519", x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" };
  writeFileSync(join(directory, "keys.json"), JSON.stringify({ keys: [key] }));
  const { n, e } = generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey.export({ format: "jwk" });
  const unusable = {
    "short-rsa": { kty: "RSA", kid: "short-rsa", n, e },
    "bare-rsa": { kty: "RSA", kid: "bare-rsa" },
    "off-curve": { kty: "EC", crv: "P-256", kid: "off-curve", x: "A".repeat(43), y: "A".repeat(43) },
  };
  for (const [name, wrong] of Object.entries(unusable)) {
    writeFileSync(join(directory, `${name}.json`), JSON.stringify({ keys: [key, wrong] }));
  }
  const foreign = [key, { kty: "AKP", pub: "AA" }, { kty: "EC", crv: "P-521" }, { kty: "RSA", use: "enc" }];
  writeFileSync(join(directory, "foreign.json"), JSON.stringify({ keys: foreign }));
  writeFileSync(
    join(directory, "private.json"),
    JSON.stringify({ keys: [{ kty: "OKP", crv: "Ed25519", x: "AA", d: "AA" }] }),
  );
  writeFileSync(join(directory, "empty.json"), '{"keys":[]}');
  writeFileSync(join(directory, "text.json"), "keys");
});
afterAll(() => rmSync(directory, { recursive: true }));

const root = fileURLToPath(new URL("../../../../", import.meta.url));

const read = (environment: Environment) => readConfig(environment, directory);

function faultsOf(environment: Environment): string {
  try {
    read(environment);
  } catch (error) {
    if (error instanceof CliError) return error.message;
    throw error;
  }
  return "";
}

const realCallers = { JWKS: "keys.json", JWT_ISSUER: "https://issuer.example.com", JWT_AUDIENCE: "credential-api" };

test("an empty environment is a complete configuration", () => {
  expect(read({})).toEqual({
    HOST: "127.0.0.1",
    PORT: 3000,
    DATA_DIR: join(root, ".data"),
    DATABASE_URL: undefined,
    DATABASE_POOL_SIZE: 10,
    DATABASE_CONNECT_TIMEOUT_MS: 2_000,
    DATABASE_ACQUIRE_TIMEOUT_MS: 2_000,
    DATABASE_STATEMENT_TIMEOUT_MS: 5_000,
    DATABASE_PREPARE: true,
    LOG_LEVEL: "info",
    METRICS: undefined,
    METRICS_PORT: undefined,
    OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: undefined,
    OTEL_EXPORTER_OTLP_PROTOCOL: "http/protobuf",
    OTEL_SDK_DISABLED: false,
    OTEL_SERVICE_NAME: "credential-api",
    OTEL_TRACES_SAMPLER: "parentbased_always_on",
    OTEL_TRACES_SAMPLER_ARG: 1,
    OTEL_BSP_SCHEDULE_DELAY: 5_000,
    OTEL_BSP_EXPORT_TIMEOUT: 30_000,
    OTEL_BSP_MAX_QUEUE_SIZE: 2_048,
    OTEL_BSP_MAX_EXPORT_BATCH_SIZE: 512,
    ALLOWED_ORIGINS: [],
    JWKS: undefined,
    JWKS_STALE_IF_ERROR_SECONDS: 86_400,
    JWT_ISSUER: undefined,
    JWT_AUDIENCE: undefined,
    JWT_CLOCK_SKEW_SECONDS: 30,
    CONSOLE_OIDC_CLIENT_ID: undefined,
    CONSOLE_OIDC_SCOPES: "openid",
    CONSOLE_OIDC_AUDIENCE_PARAMETER: undefined,
    ALLOW_DEVELOPMENT_SECRET: false,
    VASCO_POLICY_WHEN_OMITTED: "default",
    CHECK_RESPONSES: undefined,
    MAX_IN_FLIGHT: 1_000,
    MAX_REQUESTS_PER_CONNECTION: 0,
    HSTS_MAX_AGE_SECONDS: 0,
    RATE_LIMIT_PER_SECOND: 0,
    RATE_LIMIT_BURST: undefined,
    TLS_CERT: undefined,
    TLS_KEY: undefined,
    WORKERS: 1,
    DRAIN_DELAY_SECONDS: 0,
    DRAIN_SECONDS: 10,
  });
});

test("an empty variable counts as absent", () => {
  expect(read({ PORT: "", HOST: " ", JWKS: "", ALLOWED_ORIGINS: "" })).toEqual(read({}));
});

test("every setting can be set", () => {
  const config = read({
    ...realCallers,
    HOST: "[::]",
    PORT: "0",
    DATA_DIR: "data",
    LOG_LEVEL: "silent",
    ALLOWED_ORIGINS: "https://a.example.com, http://b.example.com:8080",
    JWT_CLOCK_SKEW_SECONDS: "0",
    VASCO_POLICY_WHEN_OMITTED: "keep",
    CHECK_RESPONSES: "false",
    WORKERS: "64",
    DRAIN_DELAY_SECONDS: "5",
    DRAIN_SECONDS: "300",
  });
  expect(config).toMatchObject({
    HOST: "::",
    PORT: 0,
    DATA_DIR: join(directory, "data"),
    LOG_LEVEL: "silent",
    ALLOWED_ORIGINS: ["https://a.example.com", "http://b.example.com:8080"],
    JWKS: { kind: "file", path: join(directory, "keys.json") },
    JWT_CLOCK_SKEW_SECONDS: 0,
    VASCO_POLICY_WHEN_OMITTED: "keep",
    CHECK_RESPONSES: false,
    WORKERS: 64,
    DRAIN_DELAY_SECONDS: 5,
    DRAIN_SECONDS: 300,
  });
});

test("an error lists all problems, each with its name, its value and what to do", () => {
  const message = faultsOf({ PORT: "http", LOG_LEVEL: "loud", DRAIN_SECONDS: "-1", HOST: "0.0.0.0", JWT_ISSUER: "x" });
  expect(message.split("\n")).toEqual([
    "5 settings are wrong; nothing was started.",
    '  PORT "http" is not a whole number from 0 to 65535. Write it in digits.',
    '  DRAIN_SECONDS "-1" is not a whole number from 0 to 300. Write it in digits.',
    '  LOG_LEVEL "loud" is none of the words it can be. Use fatal, error, warn, info, debug, trace, silent.',
    "  JWT_ISSUER is set, but JWKS is not, so it has no effect. Set JWKS as well, or remove it.",
    '  HOST "0.0.0.0" can be reached from other machines, and callers would be checked with the development secret only. Set JWKS, JWT_ISSUER and JWT_AUDIENCE; or set ALLOW_DEVELOPMENT_SECRET=true if that is meant.',
  ]);
});

describe("a fault is reported for", () => {
  test.each<[string, Environment, RegExp]>([
    ["a host that is none", { HOST: "not a host" }, /^ {2}HOST "not a host" is neither/m],
    ["a port beyond the last", { PORT: "65536" }, /PORT "65536" is not a whole number/],
    ["a port that is not written in digits", { PORT: "0x10" }, /PORT "0x10"/],
    [
      "an origin with a path",
      { ALLOWED_ORIGINS: "https://a.example.com/" },
      /"https:\/\/a.example.com\/", which is not an origin/,
    ],
    ["an origin in capitals", { ALLOWED_ORIGINS: "https://A.example.com" }, /is not an origin/],
    ["an origin without a scheme", { ALLOWED_ORIGINS: "a.example.com" }, /is not an origin/],
    ["the origin null", { ALLOWED_ORIGINS: "null" }, /is not an origin/],
    ["every origin", { ALLOWED_ORIGINS: "*" }, /asterisk/],
    ["a list of origins with a gap", { ALLOWED_ORIGINS: "https://a.example.com,," }, /is not an origin/],
    ["a yes that is not true", { ALLOW_DEVELOPMENT_SECRET: "yes" }, /Use true, false/],
    ["keys over plain http", { ...realCallers, JWKS: "http://issuer.example.com/keys" }, /not an https: URL/],
    ["keys from an unknown scheme", { ...realCallers, JWKS: "ftp://issuer.example.com/keys" }, /not an https: URL/],
    [
      "a file of keys that is not there",
      { ...realCallers, JWKS: "nowhere.json" },
      /cannot be read \(.*nowhere.json: ENOENT/,
    ],
    ["a file of keys that is not JSON", { ...realCallers, JWKS: "text.json" }, /it is not JSON/],
    ["a file without keys", { ...realCallers, JWKS: "empty.json" }, /not a JSON Web Key Set/],
    ["a file with a private key", { ...realCallers, JWKS: "private.json" }, /private or secret keys/],
    ["a file with an RSA key that is too short", { ...realCallers, JWKS: "short-rsa.json" }, /: kid "short-rsa"\)/],
    ["a file with an RSA key without numbers", { ...realCallers, JWKS: "bare-rsa.json" }, /: kid "bare-rsa"\)/],
    ["a file with a point that is not on its curve", { ...realCallers, JWKS: "off-curve.json" }, /kid "off-curve"/],
    ["keys without an issuer", { ...realCallers, JWT_ISSUER: undefined }, /JWT_ISSUER is missing/],
    ["keys without an audience", { ...realCallers, JWT_AUDIENCE: "" }, /JWT_AUDIENCE is missing/],
    ["an audience without keys", { JWT_AUDIENCE: "x" }, /JWT_AUDIENCE is set, but JWKS is not/],
    [
      "a port of metrics that are off",
      { METRICS: "false", METRICS_PORT: "9464" },
      /METRICS_PORT is set, but METRICS is/,
    ],
    ["metrics on the port of the server, which callers use", { METRICS_PORT: "3000" }, /Choose another, such as 9464/],
    ["a certificate without its key", { TLS_CERT: "cert.pem" }, /TLS_KEY is missing. TLS_CERT alone has no effect/],
    ["a key without its certificate", { TLS_KEY: "key.pem" }, /TLS_CERT is missing/],
    ["a burst without a rate", { RATE_LIMIT_BURST: "5" }, /RATE_LIMIT_BURST is set, but RATE_LIMIT_PER_SECOND is not/],
    ["a collector without a scheme", { OTEL_EXPORTER_OTLP_ENDPOINT: "collector:4318" }, /is not a URL. Use http:/],
    ["traces by gRPC", { OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" }, /Use http\/protobuf, http\/json/],
    ["a share above 1", { OTEL_TRACES_SAMPLER_ARG: "25" }, /is not a number from 0 to 1/],
    ["a batch that no queue holds", { OTEL_BSP_MAX_QUEUE_SIZE: "8" }, /BATCH_SIZE "512" is more than/],
    ["the development secret on an address others reach", { HOST: "192.168.1.4" }, /ALLOW_DEVELOPMENT_SECRET=true/],
  ])("%s", (_, environment, message) => {
    expect(faultsOf(environment)).toMatch(message);
  });

  test("a password in a URL, which it does not repeat", () => {
    const message = faultsOf({ ...realCallers, JWKS: "https://user:hunter2@issuer.example.com/keys" });
    expect(message).toMatch(/holds a user name or password/);
    expect(message).not.toContain("hunter2");
  });
});

describe("a secret in a file", () => {
  test("is read without its line break", () => {
    writeFileSync(join(directory, "url"), "postgres://app:hunter2@db.example.com/credentials\n");
    const { DATABASE_URL } = read({ DATABASE_URL_FILE: "url" });
    expect(DATABASE_URL).toMatchObject({ user: "app", password: "hunter2", database: "credentials" });
  });

  test.each<[string, Environment, RegExp]>([
    ["and in the variable", { DATABASE_URL: "postgres://a:hunter2@b/c", DATABASE_URL_FILE: "url" }, /so is the file/],
    ["that is not there", { DATABASE_URL_FILE: "nowhere" }, /^ {2}DATABASE_URL is in a file that .*nowhere: ENOENT/m],
  ])("%s is a fault", (_, environment, message) => {
    expect(faultsOf(environment)).toMatch(message);
    expect(faultsOf(environment)).not.toContain("hunter2");
  });
});

describe("no fault is reported for", () => {
  test.each<[string, Environment]>([
    [
      "the development secret on an address others reach, when that is meant",
      { HOST: "0.0.0.0", ALLOW_DEVELOPMENT_SECRET: "true" },
    ],
    ["real callers on an address others reach", { ...realCallers, HOST: "0.0.0.0" }],
    ["keys over plain http on this machine", { ...realCallers, JWKS: "http://127.0.0.1:8080/keys" }],
    ["a host name", { HOST: "localhost" }],
    ["keys of kinds that are never used here, beside one that is", { ...realCallers, JWKS: "foreign.json" }],
  ])("%s", (_, environment) => {
    expect(faultsOf(environment)).toBe("");
  });
});

test("the default data directory is in the root of the project, wherever the command runs", () => {
  expect(readSettings(["DATA_DIR"], { INIT_CWD: "/typed" }, "/").DATA_DIR).toBe(join(root, ".data"));
});

test("a relative path starts where the command was typed, not where a script runner put it", () => {
  const { DATA_DIR } = readSettings(["DATA_DIR"], { DATA_DIR: "here", INIT_CWD: "/typed" }, directory);
  expect(DATA_DIR).toBe("/typed/here");
});

test("a command that needs few settings does not stumble over the others", () => {
  expect(readSettings(["DATA_DIR"], { PORT: "http", DATA_DIR: "/data" }, directory)).toEqual({ DATA_DIR: "/data" });
});
