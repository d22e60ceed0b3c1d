import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../../test/support/temporary-directory.ts";
import { CliError } from "../cli-error.ts";
import { readDevelopmentSecret } from "./development-secret.ts";

test("is made once, with 32 random bytes and owner-only rights", () => {
  const directory = temporaryDirectory();
  const file = join(directory, "development-secret");
  const first = readDevelopmentSecret(file);
  expect(first.key).toHaveLength(32);
  expect(first.isExposed).toBe(false);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readDevelopmentSecret(file)).toEqual(first);
  expect(readDevelopmentSecret(join(directory, "another")).key).not.toEqual(first.key);
  expect(readdirSync(directory).sort()).toEqual(["another", "development-secret"]);
});

test("processes that start at once agree on it", async () => {
  const directory = temporaryDirectory();
  const file = join(directory, "development-secret");
  const program = `
    import { readDevelopmentSecret } from ${JSON.stringify(new URL("./development-secret.ts", import.meta.url).href)};
    while (Date.now() < Number(process.argv[1]));
    process.stdout.write(Buffer.from(readDevelopmentSecret(process.argv[2]).key).toString("base64url"));
  `;
  const start = String(Date.now() + 700);
  const run = () => promisify(execFile)(process.execPath, ["--input-type=module", "-e", program, start, file]);
  const secrets = await Promise.all(Array.from({ length: 4 }, run));
  expect(new Set(secrets.map(({ stdout }) => stdout))).toEqual(new Set([readFileSync(file, "utf8").trim()]));
  expect(readdirSync(directory)).toEqual(["development-secret"]);
});

test("says when others can read it", () => {
  const file = join(temporaryDirectory(), "development-secret");
  readDevelopmentSecret(file);
  chmodSync(file, 0o644);
  expect(readDevelopmentSecret(file).isExposed).toBe(true);
});

test("a file that holds something else is rejected and left unchanged", () => {
  const file = join(temporaryDirectory(), "development-secret");
  writeFileSync(file, "password");
  expect(() => readDevelopmentSecret(file)).toThrow(/does not hold a secret/);
  expect(readFileSync(file, "utf8")).toBe("password");
});

test("a path that cannot be used is rejected", () => {
  const directory = temporaryDirectory();
  mkdirSync(join(directory, "development-secret"));
  expect(() => readDevelopmentSecret(join(directory, "development-secret"))).toThrow(CliError);
  expect(() => readDevelopmentSecret(join(directory, "missing", "development-secret"))).toThrow(/does not exist/);
});
