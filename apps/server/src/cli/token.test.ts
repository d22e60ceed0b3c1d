import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { permissions } from "@credential-api/contract";
import { decodeJwt, decodeProtectedHeader } from "jose";
import { describe, expect, test } from "vitest";
import { runCommand } from "../../test/support/run-command.ts";
import { temporaryDirectory } from "../../test/support/temporary-directory.ts";
import { readDevelopmentSecret } from "../auth/development-secret.ts";
import { createDevelopmentCallers } from "../auth/development-tokens.ts";

const modify = "AccessControl.CredentialModify";
const view = "AccessControl.CredentialView";
const enough = ["--permission", modify, "--client", "client-123"];

const token = async (parameters: readonly string[], environment: Record<string, string> = {}) => {
  const directory = join(temporaryDirectory(), "data");
  return { directory, ...(await runCommand(["token", ...parameters], { DATA_DIR: directory, ...environment })) };
};

describe("the token", () => {
  test("stands alone on the standard output and is one that the server accepts", async () => {
    const { exitCode, stdout, stderr, directory } = await token(enough);
    expect(exitCode).toBe(0);
    expect(stderr).toContain(`${directory} has no development secret yet`);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const { key } = readDevelopmentSecret(join(directory, "development-secret"));
    expect(await createDevelopmentCallers(key, 0, () => new Date()).identify(stdout.trim())).toEqual({
      subject: "developer",
      permissions: new Set([modify]),
      clients: new Set(["client-123"]),
    });
  });

  test("is for the server whose data directory --data-dir names, and a secret that is there is used quietly", async () => {
    const first = await token(enough);
    const { stdout, stderr } = await token([...enough, "--data-dir", first.directory]);
    expect(stderr).toBe("");
    const { key } = readDevelopmentSecret(join(first.directory, "development-secret"));
    expect(await createDevelopmentCallers(key, 0, () => new Date()).identify(stdout.trim())).toBeDefined();
  });

  test("says what it was asked to say", async () => {
    const { stdout } = await token([
      "--permission",
      modify,
      "--permission",
      view,
      "--client",
      "client-123",
      "client-456",
      "--subject",
      "ada",
      "--ttl",
      "15m",
    ]);
    const claims = decodeJwt(stdout.trim());
    expect(claims).toMatchObject({
      sub: "ada",
      iss: "credential-api-development",
      aud: "credential-api-development",
      permissions: [modify, view],
      clients: ["client-123", "client-456"],
    });
    expect(Number(claims.exp) - Number(claims.iat)).toBe(900);
    expect(decodeProtectedHeader(stdout.trim()).alg).toBe("HS256");
  });

  test.each([
    ["90s", 90],
    ["1h", 3_600],
    ["2d", 172_800],
    ["30d", 2_592_000],
  ])("lives for %s", async (ttl, seconds) => {
    const { stdout } = await token([...enough, "--ttl", ttl]);
    const { exp, iat } = decodeJwt(stdout.trim());
    expect(Number(exp) - Number(iat)).toBe(seconds);
  });
});

describe("fails, with nothing on the standard output,", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["without a permission", ["--client", "c"], /required option '--permission/],
    ["without a client", ["--permission", modify], /required option '--client/],
    [
      "for an unknown permission",
      ["--permission", "AccessControl.Everything", "--client", "c"],
      new RegExp(`AccessControl.Everything" is not in the contract's catalogue. Use .*${modify}`),
    ],
    ["for a permission that objects have", ["--permission", "constructor", "--client", "c"], /"constructor" is not in/],
    ["for an empty client", ["--permission", modify, "--client", ""], /has not 1 to 50 characters/],
    [
      "for a client that is too long",
      ["--permission", modify, "--client", "c".repeat(51)],
      /has not 1 to 50 characters/,
    ],
    [
      "for a client that no path can name",
      ["--permission", modify, "--client", "client\n123"],
      /"client\\n123" has not 1 to 50 characters without control characters/,
    ],
    ["for an empty subject", [...enough, "--subject", " "], /--subject must have 1 to 255 characters/],
    ["for a subject that the server does not accept", [...enough, "--subject", "a\tb"], /--subject must have 1 to 255/],
    ["for a duration of nothing", [...enough, "--ttl", "0s"], /--ttl "0s" is not a duration/],
    ["for a duration without a unit", [...enough, "--ttl", "60"], /--ttl "60" is not a duration/],
    ["for a duration that is too long", [...enough, "--ttl", "31d"], /at most 30d/],
    ["for a word too many", [...enough, "--unknown"], /unknown option/],
  ])("%s", async (_, parameters, message) => {
    const { exitCode, stdout, stderr } = await token(parameters);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(message);
  });

  test("with all faults at once", async () => {
    const { stderr } = await token(["--permission", "a", "b", "--client", "", "--ttl", "x"]);
    expect(stderr.trim().split("\n")).toHaveLength(4);
  });

  test("when the server takes tokens of real callers, because it would not take this one", async () => {
    const file = join(temporaryDirectory(), "keys.json");
    writeFileSync(
      file,
      JSON.stringify({ keys: [{ kty: "OKP", crv: "Ed25519", x: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo" }] }),
    );
    const { exitCode, stdout, stderr, directory } = await token(enough, { JWKS: file });
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/JWKS is set/);
    expect(existsSync(directory)).toBe(false);
  });
});

test("--help tells the permissions there are", async () => {
  const { exitCode, stdout } = await token(["--help"]);
  expect(exitCode).toBe(0);
  for (const name of Object.keys(permissions)) expect(stdout).toContain(name);
});
