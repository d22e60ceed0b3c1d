import { createHash } from "node:crypto";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { demoData } from "@credential-api/reference";
import { describe, expect, onTestFinished, test } from "vitest";
import { demoSignature, raiseVersion } from "../../../test/support/raise-version.ts";
import { temporaryDirectory } from "../../../test/support/temporary-directory.ts";
import { verifyHistory } from "../records/verify-history.ts";
import { chainHistory } from "./chain-history.ts";
import { prepareHistory } from "./history-rows.ts";
import { type Migration, migrations } from "./migrations.ts";
import { openDatabase, openDatabaseToRead } from "./open-database.ts";
import { createSqliteRecords } from "./sqlite-records.ts";
import { createSqliteStore } from "./sqlite-store.ts";
import { statements } from "./statements.ts";

const newFile = () => join(temporaryDirectory(), "store.sqlite");

function open(file: string): DatabaseSync {
  return closedAtTheEnd(openDatabase(file, { seed: demoData }));
}

/** A file as an earlier release made it, with the demo data. */
function makeOld(file: string, steps: 1 | 2 | 3 | 4): DatabaseSync {
  if (steps === 4) {
    const database = makeOld(file, 3);
    chainHistory(database);
    database.exec("PRAGMA user_version = 4");
    return database;
  }
  const database = closedAtTheEnd(new DatabaseSync(file));
  const schema = migrations.slice(0, steps).join(";");
  database.exec(`${schema}; PRAGMA application_id = ${0x43524544}; PRAGMA user_version = ${steps}`);
  const { clients, users, policies, credentials } = demoData;
  const insert = (table: string, columns: string, ...values: (string | number | null)[]) =>
    database.prepare(`INSERT INTO ${table} (${columns}) VALUES (${values.map(() => "?").join(", ")})`).run(...values);
  for (const { extId, name } of clients) insert("client", "ext_id, name", extId, name);
  for (const { clientExtId, extId } of users) insert("user", "client_ext_id, ext_id", clientExtId, extId);
  for (const { clientExtId, extId, type, isDefault, parameters } of policies) {
    const columns = "client_ext_id, ext_id, type, is_default, parameters";
    insert("policy", columns, clientExtId, extId, type, Number(isDefault), JSON.stringify(parameters));
  }
  for (const { clientExtId, credential } of credentials) {
    const document = JSON.stringify(credential);
    const { extId, type, userExtId = null } = credential;
    if (steps === 1) insert("credential", "client_ext_id, document", clientExtId, document);
    else {
      const created = steps === 2 ? [] : [credential.created];
      const columns = `client_ext_id, ext_id, type, ${created.map(() => "created,")} user_ext_id, document`;
      insert("credential", columns, clientExtId, extId, type, ...created, userExtId, document);
    }
  }
  const columns =
    "at, subject, operation_id, client_ext_id, credential_ext_id, type, version_before, version_after, changed, comment";
  for (const [version, comment] of [
    [8, "first"],
    [9, null],
  ] as const) {
    const about = ["client-123", "mobile-signature-123", "MobileSignature"] as const;
    const entry = ["2026-05-18T09:30:00Z", "test", "updateMobileSignature", ...about] as const;
    const values = [...entry, version - 1, version, '["stateName"]', comment] as const;
    if (steps < 3) insert("history", columns, ...values);
    else insert("history", `${columns}, position`, ...values, version - 7);
  }
  database.exec(
    "UPDATE credential SET document = json_set(document, '$.version', 9) WHERE ext_id = 'mobile-signature-123'",
  );
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
    expect(things.filter((thing) => /one_mobile|vasco_by_creation|credential_of_user/.test(String(thing)))).toEqual([]);
  });

  test("other than with the first", () => {
    const things = opened(makeOld(newFile(), 1));
    expect(things).toContain("reads history");
    expect(things).toContain("writes one_mobile_signature_per_user");
  });
});

describe.each([1, 2, 3, 4] as const)("a file of schema %i", (steps) => {
  test("is brought up to date with all credentials and all history, and goes on from there", async () => {
    const file = newFile();
    makeOld(file, steps).close();
    const database = open(file);
    const store = createSqliteStore(database);
    expect(await store.readCredential(demoSignature)).toMatchObject({ version: 9, extId: "mobile-signature-123" });
    expect(await store.readVascoPage("client-123", { limit: 10, withTotal: true })).toEqual({
      credentials: demoData.credentials
        .filter(({ clientExtId, credential }) => clientExtId === "client-123" && credential.type === "Vasco")
        .map(({ credential }) => credential),
      hasMore: false,
      total: 2,
    });
    await raiseVersion(store, demoSignature, "third");
    expect(await store.readHistory("client-123", "mobile-signature-123")).toMatchObject([
      { versionBefore: 7, versionAfter: 8, comment: "first", changed: ["stateName"] },
      { versionBefore: 8, versionAfter: 9 },
      { versionBefore: 9, versionAfter: 10, comment: "third" },
    ]);
    expect(database.prepare("PRAGMA foreign_key_check").all()).toEqual([]);
    const breaks: unknown[] = [];
    const verified = await verifyHistory(createSqliteRecords(database, file).read(), (found) => breaks.push(found));
    expect([verified.entries, breaks]).toEqual([3, []]);
  });

  test("has the schema of a new one then", () => {
    const [upgraded, fresh] = [newFile(), newFile()];
    makeOld(upgraded, steps).close();
    const [first = [], second] = [upgraded, fresh].map((file) =>
      open(file).prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").all(),
    );
    expect(first.map(({ name }) => name)).toContain("history");
    expect(first).toEqual(second);
  });

  test("is not read before a server has brought it up to date", () => {
    const file = newFile();
    makeOld(file, steps).close();
    expect(() => openDatabaseToRead(file)).toThrow(`has an older schema (${steps}). Start the server once`);
  });
});

test("every step that has been released is as it was", () => {
  const digest = (step: Migration) =>
    typeof step === "function"
      ? step.name
      : createHash("sha256")
          .update(typeof step === "string" ? step : step.sql)
          .digest("hex")
          .slice(0, 16);
  expect(migrations.map(digest)).toEqual([
    "7f8c38a1087a912c",
    "a672d1fab6b87536",
    "8f97969704e5cc4f",
    "chainHistory",
    "eb3971c06c84d222",
  ]);
});

describe("a statement of the store searches an index:", () => {
  const plan = (sql: string) =>
    open(newFile())
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => String(detail));

  test.each(Object.entries(statements).filter(([name]) => name !== "probe"))("%s", (_, sql) => {
    expect(plan(sql).filter((detail) => /SCAN|TEMP B-TREE/.test(detail) && detail !== "SCAN CONSTANT ROW")).toEqual([]);
  });

  test("a page is a range of an index that is in its order", () => {
    const range = (index: string, columns: string) => [
      `SEARCH credential USING INDEX ${index} (${columns} AND (created,ext_id)>(?,?))`,
    ];
    expect(plan(statements.vascoPage)).toEqual(range("vasco_by_creation", "client_ext_id=?"));
    expect(plan(statements.userPage)).toEqual(range("credential_of_user", "client_ext_id=? AND user_ext_id=?"));
  });

  test("the check fails for a page in another order", () => {
    expect(plan(statements.vascoPage.replace("ORDER BY created", "ORDER BY version"))).toContain(
      "USE TEMP B-TREE FOR ORDER BY",
    );
  });
});

test("the step that puts history in the order of time keeps every entry, in its order, with its neighbours", () => {
  const file = newFile();
  const old = makeOld(file, 4);
  old.exec(
    "DELETE FROM history; INSERT INTO client (ext_id, name) VALUES ('client-2', 'Other'), ('client-1', 'Third')",
  );
  const record =
    old.prepare(`INSERT INTO history (client_ext_id, credential_ext_id, position, version_after, at, subject,
    operation_id, type, changed, hash) VALUES (?, ?, ?, ?, '', '', '', 'Vasco', '[]', ?)`);
  const lengths: readonly (readonly [client: string, credential: string, entries: number])[] = [
    ["client-2", "a", 12],
    ["client-1", "b", 1],
    ["client-1", "a", 3],
  ];
  for (const [client, credential, entries] of lengths) {
    for (let at = 1; at <= entries; at += 1) record.run(client, credential, at, at, `${client} ${credential} ${at}`);
  }
  old.close();
  const database = open(file);
  const history = prepareHistory(database);
  for (const [client, credential, entries] of lengths) {
    const hashes = Array.from({ length: entries }, (_, at) => `${client} ${credential} ${entries - at}`);
    expect(Array.from(history.newestFirst(client, credential), ({ hash }) => hash)).toEqual(hashes);
    expect(history.last(client, credential)).toMatchObject({ position: entries, hash: hashes[0] });
  }
  expect(Array.from(history.inOrder(), ({ hash }) => hash)).toEqual(
    lengths
      .toReversed()
      .flatMap(([client, credential, entries]) =>
        Array.from({ length: entries }, (_, at) => `${client} ${credential} ${at + 1}`),
      ),
  );
  expect(history.last("client-2", "b")).toBeUndefined();
});

test("a server that knows only the schema before cannot write history without its neighbour", () => {
  const insert = `INSERT INTO history (client_ext_id, credential_ext_id, position, version_after, at, subject, operation_id,
    type, changed, hash) VALUES ('client-123', 'vasco-123', 1, 1, '', '', '', 'Vasco', '[]', '')`;
  makeOld(newFile(), 4).exec(insert);
  expect(() => open(newFile()).exec(insert)).toThrow(/NOT NULL constraint failed: history.previous_id/);
});

test("entries of many credentials that are written together share pages, however long the histories are", () => {
  const database = open(newFile());
  database.exec("PRAGMA wal_autocheckpoint = 0");
  const history = prepareHistory(database);
  const add = (number: number) => {
    const credentialExtId = `credential-${number}`;
    const last = history.last("client-123", credentialExtId);
    const about = {
      clientExtId: "client-123",
      credentialExtId,
      type: "Vasco",
      operationId: "updateVascoCredential",
    } as const;
    const entry = {
      ...about,
      at: "",
      subject: "",
      changed: [],
      versionBefore: 1,
      versionAfter: 2,
      comment: "x".repeat(100),
    };
    history.append({ position: (last?.position ?? 0) + 1, entry, hash: "0".repeat(64) }, last);
  };
  const written = (numbers: readonly number[]) => {
    database.exec("PRAGMA wal_checkpoint(TRUNCATE); BEGIN");
    for (const number of numbers) add(number);
    database.exec("COMMIT");
    return Number(database.prepare("PRAGMA wal_checkpoint(PASSIVE)").get()?.log);
  };
  const all = Array.from({ length: 300 }, (_, number) => number);
  const some = all.filter((number) => number % 5 === 0);
  written(all);
  const atFirst = written(some);
  for (let round = 0; round < 20; round += 1) written(all);
  expect(written(some)).toBeLessThan(some.length / 2);
  expect(Math.abs(written(some) - atFirst)).toBeLessThan(4);
});

test("a key that does not agree with its document is an error", () => {
  const database = open(newFile());
  for (const column of ["ext_id", "type", "created", "user_ext_id"]) {
    expect(() => database.exec(`UPDATE credential SET ${column} = 'x' WHERE ext_id = 'vasco-123'`)).toThrow(/CHECK/);
  }
  expect(() => database.exec("UPDATE credential SET document = '{}'")).toThrow(/constraint failed/);
});
