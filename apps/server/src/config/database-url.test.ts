import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "../../test/support/temporary-directory.ts";
import { readSettings } from "./config.ts";
import { databaseUrl } from "./database-url.ts";

const read = (text: string, base = "/") => databaseUrl(text, base);

test("a URL names hosts, a user, a password and a database", () => {
  expect(read("postgres://app:s%40cret@db1,db2:6432,[::1]:5433/my%20data")).toEqual({
    hosts: [
      { host: "db1", port: 5432 },
      { host: "db2", port: 6432 },
      { host: "::1", port: 5433 },
    ],
    user: "app",
    password: "s@cret",
    database: "my data",
    tls: false,
    location: "postgres://app@db1,db2:6432,[::1]:5433/my%20data",
  });
});

test("the password may be absent, and the directory of a Unix socket is a host", () => {
  expect(read("postgresql://app@%2Fvar%2Frun%2Fpostgresql/data")).toMatchObject({
    hosts: [{ host: "/var/run/postgresql", port: 5432 }],
    password: undefined,
  });
});

test.each(["p@ss", "a/b", "a:b", "a?b#c"])(
  "a password that is not encoded (%s) is never taken for a host",
  (password) => {
    expect(read(`postgres://app:${password}@db/data`)).toMatchObject({ hosts: [{ host: "db" }], password });
  },
);

describe("sslmode", () => {
  const base = () => {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, "ca.pem"), "authorities");
    return directory;
  };
  const noName = { checkServerIdentity: expect.any(Function) };

  test.each([
    ["disable", false],
    ["require", { rejectUnauthorized: false }],
    ["require&sslrootcert=ca.pem", { rejectUnauthorized: true, ca: "authorities", ...noName }],
    ["verify-ca&sslrootcert=ca.pem", { rejectUnauthorized: true, ca: "authorities", ...noName }],
    ["verify-full", { rejectUnauthorized: true }],
    ["verify-full&sslrootcert=ca.pem", { rejectUnauthorized: true, ca: "authorities" }],
  ])("%s", (parameters, tls) => {
    expect(read(`postgres://app@db/data?sslmode=${parameters}`, base()).tls).toEqual(tls);
  });
});

describe("a fault is reported, without any part of the URL, for", () => {
  test.each([
    [
      "another kind of URL",
      "mysql://app:hunter2@db/data",
      /^ {2}DATABASE_URL is not the URL of a PostgreSQL database/m,
    ],
    ["no user", "postgres://db/hunter2", /names no user/],
    ["no database", "postgres://app:hunter2@db", /names no database/],
    ["no host", "postgres://app:hunter2@db,/data", /names a host that is none/],
    ["a port that is none", "postgres://app:hunter2@db:0/data", /names a host that is none/],
    ["a percent sign by itself", "postgres://app:hunter2%@db/data", /percent sign/],
    [
      "an unknown sslmode",
      "postgres://app:hunter2@db/data?sslmode=hunter2",
      /Use disable, require, verify-ca, verify-full/,
    ],
    ["an unknown parameter", "postgres://app:hunter2@db/data?hunter2=1", /a parameter that is not supported/],
    ["a session that cannot write", "postgres://app:hunter2@db/data?target_session_attrs=any", /cannot write/],
    ["a file that cannot be read", "postgres://app:hunter2@db/data?sslrootcert=no.pem", /\/no\.pem: ENOENT/],
  ])("%s", (_, url, message) => {
    const settings = () => readSettings(["DATABASE_URL"], { DATABASE_URL: url }, "/");
    expect(settings).toThrow(message);
    expect(settings).not.toThrow(/hunter2/);
  });
});
