import { execFile } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { demoData } from "@credential-api/reference";
import { describe, expect, onTestFinished, test } from "vitest";
import { demoSignature, raiseVersion } from "../../../test/support/raise-version.ts";
import { temporaryDirectory } from "../../../test/support/temporary-directory.ts";
import { CliError } from "../../cli-error.ts";
import { type Migration, migrations } from "./migrations.ts";
import { openDatabase, openDatabaseToRead } from "./open-database.ts";
import { createSqliteStore } from "./sqlite-store.ts";

const newFile = () => join(temporaryDirectory(), "store.sqlite");
const open = (file: string, options: { migrations?: readonly Migration[]; busyTimeoutMs?: number } = {}) => {
  const database = openDatabase(file, { seed: demoData, ...options });
  onTestFinished(() => {
    if (database.isOpen) database.close();
  });
  return database;
};

describe("a new file", () => {
  test("is made with owner-only rights, its companions too", () => {
    const file = newFile();
    open(file);
    for (const path of [file, `${file}-wal`, `${file}-shm`]) expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test("holds the demo data to the letter", async () => {
    const store = createSqliteStore(open(newFile()));
    for (const { clientExtId, credential } of demoData.credentials) {
      const key =
        credential.type === "Vasco"
          ? ({ clientExtId, type: "Vasco", extId: credential.extId } as const)
          : ({ clientExtId, type: "MobileSignature", userExtId: credential.userExtId ?? "" } as const);
      expect(JSON.stringify(await store.readCredential(key))).toBe(JSON.stringify(credential));
    }
  });

  test("commits with WAL, synchronous=FULL and foreign keys", () => {
    const database = open(newFile());
    expect(database.prepare("PRAGMA journal_mode").get()).toEqual({ journal_mode: "wal" });
    expect(database.prepare("PRAGMA synchronous").get()).toEqual({ synchronous: 2 });
    expect(database.prepare("PRAGMA foreign_keys").get()).toEqual({ foreign_keys: 1 });
    expect(database.prepare("PRAGMA busy_timeout").get()).toEqual({ timeout: 2000 });
  });

  test("is filled once by processes that start at once", async () => {
    const file = newFile();
    const program = fileURLToPath(new URL("../../../test/support/raise-forever.ts", import.meta.url));
    await Promise.all([1, 2, 3].map(() => promisify(execFile)(process.execPath, [program, file, "1"])));
    expect(await createSqliteStore(open(file)).readCredential(demoSignature)).toMatchObject({ version: 10 });
  });

  test("is whole without its WAL from the start, so a copy of the file alone is a copy of the data", () => {
    const file = newFile();
    open(file);
    const copy = newFile();
    copyFileSync(file, copy);
    expect(open(copy).prepare("SELECT count(*) AS count FROM credential").get()).toEqual({
      count: demoData.credentials.length,
    });
  });

  test("leaves no other file behind", () => {
    const file = newFile();
    open(file).close();
    expect(readdirSync(dirname(file))).toEqual(["store.sqlite"]);
  });

  test("is not left half made when filling it fails", () => {
    const file = newFile();
    const seed = { ...demoData, users: [...demoData.users, { clientExtId: "nobody", extId: "user" }] };
    expect(() => openDatabase(file, { seed })).toThrow(/FOREIGN KEY/);
    expect(readdirSync(dirname(file))).toEqual([]);
    expect(open(file).prepare("SELECT count(*) AS count FROM user").get()).toEqual({ count: demoData.users.length });
  });
});

describe("an existing file", () => {
  test("of an older schema is brought up to date and keeps its data", async () => {
    const file = newFile();
    const store = createSqliteStore(open(file));
    await raiseVersion(store);
    await store.close();
    const next = [...migrations, "ALTER TABLE history ADD COLUMN reason TEXT"];
    const database = open(file, { migrations: next });
    expect(database.prepare("PRAGMA user_version").get()).toEqual({ user_version: next.length });
    expect(database.prepare("SELECT version_after, reason FROM history").all()).toEqual([
      { version_after: 8, reason: null },
    ]);
    expect(await createSqliteStore(database).readCredential(demoSignature)).toMatchObject({ version: 8 });
  });

  test("keeps its schema when a step towards the next fails", () => {
    const file = newFile();
    open(file).close();
    expect(() => open(file, { migrations: [...migrations, "CREATE TABLE extra (a); SELECT nonsense"] })).toThrow(
      /nonsense/,
    );
    expect(open(file).prepare("SELECT name FROM sqlite_schema WHERE name = 'extra'").get()).toBeUndefined();
  });
});

describe("a file is an error and stays as it was", () => {
  const keepsBytes = (content: string | Buffer, message: RegExp) => {
    const file = newFile();
    writeFileSync(file, content);
    expect(() => open(file)).toThrow(CliError);
    expect(() => open(file)).toThrow(message);
    expect(() => openDatabaseToRead(file)).toThrow(message);
    expect(readFileSync(file)).toEqual(Buffer.from(content));
  };

  test("when it is not SQLite", () =>
    keepsBytes("This is a text. ".repeat(100), /is damaged or is not an SQLite file/));

  test("when it is empty", () => keepsBytes("", /is empty, .* was made without .*-wal\..*delete .* to start/));

  test("when it holds only what SQLite wrote before the first commit", () => {
    const file = newFile();
    const other = new DatabaseSync(file);
    other.exec("PRAGMA journal_mode = WAL");
    other.close();
    keepsBytes(readFileSync(file), /is empty/);
  });

  test.each(["-wal", "-journal"])("when it is missing and its %s is there", (suffix) => {
    const file = newFile();
    writeFileSync(`${file}${suffix}`, "changes");
    expect(() => open(file)).toThrow(/is missing, but .* is there .*Put the file back .*or delete/);
    expect(existsSync(file)).toBe(false);
    expect(readFileSync(`${file}${suffix}`, "utf8")).toBe("changes");
  });

  test("when it belongs to another program", () => {
    const file = newFile();
    const other = new DatabaseSync(file);
    other.exec("CREATE TABLE invoice (id INTEGER)");
    other.close();
    keepsBytes(readFileSync(file), /is an SQLite file of another program/);
  });

  test("when a newer release has written it", () => {
    const file = newFile();
    const database = open(file);
    database.exec("PRAGMA user_version = 99; PRAGMA wal_checkpoint(TRUNCATE)");
    database.close();
    keepsBytes(readFileSync(file), /newer release of this server \(schema 99; this release knows up to \d+\)/);
  });

  test.each([
    ["its head", 20, 80],
    ["a page in the middle", 5 * 4096, 3 * 4096],
  ])("when %s is damaged", (_, start, length) => {
    const file = newFile();
    open(file).close();
    const bytes = readFileSync(file);
    bytes.fill(0xee, start, start + length);
    writeFileSync(file, bytes);
    expect(() => open(file)).toThrow(/is damaged or is not an SQLite file.*backup/);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  test("when another process holds its lock for too long", () => {
    const file = newFile();
    const other = open(file);
    other.exec("BEGIN EXCLUSIVE");
    expect(() => open(file, { busyTimeoutMs: 50 })).toThrow(/another process holds its lock/);
  });
});

test("a directory in its place is an error", () => {
  const file = newFile();
  mkdirSync(file);
  expect(() => open(file)).toThrow(/this is a directory/);
});

test("reading creates nothing", () => {
  const file = newFile();
  expect(() => openDatabaseToRead(file)).toThrow(/there is no data yet/);
  expect(existsSync(file)).toBe(false);
});

test("reading works beside a writer and after it, and cannot write", () => {
  const file = newFile();
  const writer = open(file);
  for (const prepare of [() => undefined, () => writer.close()]) {
    prepare();
    const reader = openDatabaseToRead(file);
    expect(reader.prepare("SELECT count(*) AS count FROM client").get()).toEqual({ count: 2 });
    expect(() => reader.exec("DELETE FROM client")).toThrow(/readonly/);
    reader.close();
  }
});
