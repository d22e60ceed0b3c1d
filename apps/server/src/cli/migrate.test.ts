import { DatabaseSync } from "node:sqlite";
import { demoData } from "@credential-api/reference";
import { expect, test } from "vitest";
import { runCommand } from "../../test/support/run-command.ts";
import { temporaryDirectory } from "../../test/support/temporary-directory.ts";
import { toDataDirectory } from "../config/data-directory.ts";
import { migrations } from "../store/sqlite/migrations.ts";
import { openDatabase } from "../store/sqlite/open-database.ts";

function setUp() {
  const path = temporaryDirectory();
  return { environment: { DATA_DIR: path }, file: toDataDirectory(path).store };
}

test("an older SQLite file is brought up to date, once", async () => {
  const { environment, file } = setUp();
  const old = new DatabaseSync(file);
  old.exec(`${migrations[0]}; PRAGMA application_id = ${0x43524544}; PRAGMA user_version = 1`);
  old.close();
  expect(await runCommand(["migrate"], environment)).toEqual({
    exitCode: 0,
    stdout: `${file}: the schema has been brought up to date.\n`,
    stderr: "",
  });
  expect(await runCommand(["migrate"], environment)).toMatchObject({ stdout: `${file}: the schema is up to date.\n` });
});

test("--data-dir names an SQLite file also where DATABASE_URL is set", async () => {
  const { environment, file } = setUp();
  openDatabase(file, { seed: demoData }).close();
  const command = ["migrate", "--data-dir", environment.DATA_DIR];
  expect(await runCommand(command, { DATABASE_URL: "postgres://app@127.0.0.1:1/app" })).toMatchObject({
    stdout: `${file}: the schema is up to date.\n`,
  });
});

test("without data it says so and makes none", async () => {
  const { environment, file } = setUp();
  expect(await runCommand(["migrate"], environment)).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: `${file} does not exist: there is no data yet. Start the server once.\n`,
  });
});
