import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { demoData } from "@credential-api/reference";
import { describe, expect, onTestFinished, test } from "vitest";
import { demoSignature, raiseVersion } from "../../test/support/raise-version.ts";
import { temporaryDirectory } from "../../test/support/temporary-directory.ts";
import { migrations } from "./migrations.ts";
import { openDatabase, openDatabaseToRead } from "./open-database.ts";
import { createSqliteStore } from "./sqlite-store.ts";

const newFile = () => join(temporaryDirectory(), "store.sqlite");

function open(file: string): DatabaseSync {
  return closedAtTheEnd(openDatabase(file, { seed: demoData }));
}

/** A file as the first release made it, with the demo data. */
function makeFirst(file: string): DatabaseSync {
  const database = closedAtTheEnd(new DatabaseSync(file));
  database.exec(`${migrations[0]}; PRAGMA application_id = ${0x43524544}; PRAGMA user_version = 1`);
  const { clients, users, policies, credentials } = demoData;
  const insert = (table: string, ...values: (string | number)[]) =>
    database.prepare(`INSERT INTO ${table} VALUES (${values.map(() => "?").join(", ")})`).run(...values);
  for (const { extId, name } of clients) insert("client", extId, name);
  for (const { clientExtId, extId } of users) insert("user", clientExtId, extId);
  for (const { clientExtId, extId, type, isDefault, parameters } of policies) {
    insert("policy", clientExtId, extId, type, Number(isDefault), JSON.stringify(parameters));
  }
  for (const { clientExtId, credential } of credentials) insert("credential", clientExtId, JSON.stringify(credential));
  return database;
}

function closedAtTheEnd(database: DatabaseSync): DatabaseSync {
  onTestFinished(() => {
    if (database.isOpen) database.close();
  });
  return database;
}

describe("a change of a credential touches no index of its key and no history, however long that is:", () => {
  /** The tables and indexes that the program of a statement opens. */
  function opened(database: DatabaseSync): readonly unknown[] {
    const change = "UPDATE credential SET document = ? WHERE client_ext_id = ? AND ext_id = ?";
    const program = database.prepare(`EXPLAIN ${change}`).all("{}", "c", "e");
    const written = program.filter(({ opcode }) => opcode === "OpenWrite").map(({ p2 }) => p2);
    const read = program.filter(({ opcode }) => opcode === "OpenRead").map(({ p2 }) => p2);
    const all = database.prepare("SELECT name, tbl_name, rootpage FROM sqlite_schema").all();
    return [
      ...all.filter(({ rootpage }) => written.includes(rootpage)).map(({ name }) => `writes ${name}`),
      ...all.filter(({ rootpage }) => read.includes(rootpage)).map(({ tbl_name: table }) => `reads ${table}`),
    ];
  }

  test("with today's schema", () => {
    const things = opened(open(newFile()));
    expect(things).toContain("writes credential");
    expect(things).not.toContain("reads history");
    expect(things).not.toContain("writes one_mobile_signature_per_user");
  });

  test("other than with the first", () => {
    const things = opened(makeFirst(newFile()));
    expect(things).toContain("reads history");
    expect(things).toContain("writes one_mobile_signature_per_user");
  });
});

describe("a file of the first schema", () => {
  test("is brought up to date with all credentials and all history, and goes on from there", async () => {
    const file = newFile();
    const old = createSqliteStore(makeFirst(file));
    for (const comment of ["first", "second"]) await raiseVersion(old, demoSignature, comment);
    const before = await old.readHistory("client-123", "mobile-signature-123");
    await old.close();

    const database = open(file);
    const store = createSqliteStore(database);
    expect(await store.readHistory("client-123", "mobile-signature-123")).toEqual(before);
    await raiseVersion(store, demoSignature, "third");
    expect(await store.readHistory("client-123", "mobile-signature-123")).toMatchObject([
      { versionAfter: 8, comment: "first" },
      { versionAfter: 9, comment: "second" },
      { versionAfter: 10, comment: "third" },
    ]);
    expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
  });

  test("has the schema of a new one then", () => {
    const [upgraded, fresh] = [newFile(), newFile()];
    makeFirst(upgraded).close();
    const [first = [], second] = [upgraded, fresh].map((file) =>
      open(file).prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").all(),
    );
    expect(first.map(({ name }) => name)).toContain("history");
    expect(first).toEqual(second);
  });

  test("is not read before a server has brought it up to date", () => {
    const file = newFile();
    makeFirst(file).close();
    expect(() => openDatabaseToRead(file)).toThrow(/has an older schema \(1\)\. Start the server once/);
  });
});

test("a key that does not agree with its document is refused", () => {
  const database = open(newFile());
  for (const column of ["ext_id", "type", "user_ext_id"]) {
    expect(() => database.exec(`UPDATE credential SET ${column} = 'x' WHERE ext_id = 'vasco-123'`)).toThrow(/CHECK/);
  }
  expect(() => database.exec("UPDATE credential SET document = '{}'")).toThrow(/constraint failed/);
});
