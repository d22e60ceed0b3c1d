import { readFileSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { demoData } from "@credential-api/reference";
import { describe, expect, test } from "vitest";
import { describeRecordStore } from "../../../test/records/record-store-cases.ts";
import { raiseVersion } from "../../../test/support/raise-version.ts";
import { runCommand } from "../../../test/support/run-command.ts";
import { temporaryDirectory } from "../../../test/support/temporary-directory.ts";
import { toDataDirectory } from "../../config/data-directory.ts";
import { openDatabase } from "./open-database.ts";
import { createSqliteEngine } from "./sqlite-engine.ts";
import { createSqliteStore } from "./sqlite-store.ts";

describeRecordStore("SQLite", async () => {
  const engine = createSqliteEngine(toDataDirectory(temporaryDirectory()));
  return () => engine.openRecords("write");
});

describe("reading says that the data is damaged, without a value of it, and leaves it as it was:", () => {
  test.each<[string, (file: string) => void, string]>([
    ["a page", overwritePages, "the file is damaged"],
    ["a row", putSecretIntoRows, "a row is damaged"],
  ])("%s", async (_, damage, reason) => {
    const DATA_DIR = temporaryDirectory();
    const file = toDataDirectory(DATA_DIR).store;
    const store = createSqliteStore(openDatabase(file, { seed: demoData }));
    await raiseVersion(store);
    await store.close();
    damage(file);
    const before = readFileSync(file);
    for (const command of [["export"], ["history", "--verify"], ["history", "mobile-signature-123"]]) {
      const { exitCode, stderr } = await runCommand(command, { DATA_DIR });
      expect([exitCode, stderr]).toEqual([1, `${file} cannot be read: ${reason}. Put a backup in its place.\n`]);
    }
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

/** Overwrites all tables and indexes, and leaves the schema. */
function overwritePages(file: string): void {
  const database = new DatabaseSync(file);
  const roots = database.prepare("SELECT rootpage FROM sqlite_schema WHERE rootpage > 0").all();
  database.close();
  const bytes = readFileSync(file);
  for (const { rootpage } of roots) bytes.fill(0xee, (Number(rootpage) - 1) * 4_096, Number(rootpage) * 4_096);
  writeFileSync(file, bytes);
}

function putSecretIntoRows(file: string): void {
  const database = new DatabaseSync(file);
  database.exec(
    "PRAGMA ignore_check_constraints = ON; UPDATE policy SET parameters = 'SECRET'; UPDATE history SET changed = 'SECRET'",
  );
  database.close();
}
