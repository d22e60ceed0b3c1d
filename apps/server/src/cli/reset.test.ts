import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { demoData } from "@credential-api/reference";
import { expect, onTestFinished, test } from "vitest";
import { demoSignature, raiseVersion } from "../../test/support/raise-version.ts";
import { runCommand } from "../../test/support/run-command.ts";
import { temporaryDirectory } from "../../test/support/temporary-directory.ts";
import { toDataDirectory } from "../config/data-directory.ts";
import { openDatabase } from "../store/sqlite/open-database.ts";
import { createSqliteStore } from "../store/sqlite/sqlite-store.ts";

/** A changed store that stays open, as a running server's does. */
async function setUp() {
  const path = temporaryDirectory();
  const file = toDataDirectory(path).store;
  const store = createSqliteStore(openDatabase(file, { seed: demoData }));
  onTestFinished(() => store.close());
  await raiseVersion(store);
  const look = async () => ({
    version: (await store.readCredential(demoSignature))?.version,
    changes: (await store.readHistory("client-123", "mobile-signature-123")).length,
  });
  return { environment: { DATA_DIR: path }, file, look, store };
}

const changed = { version: 8, changes: 1 };
const asNew = { version: 7, changes: 0 };

test("--yes puts the demo data back, also under a running server, which goes on from there", async () => {
  const { environment, look, store, file } = await setUp();
  expect(await look()).toEqual(changed);
  expect(await runCommand(["reset", "--yes"], environment)).toEqual({
    exitCode: 0,
    stdout: "",
    stderr: `${file} holds the demo data again.\n`,
  });
  expect(await look()).toEqual(asNew);
  expect(await raiseVersion(store)).toBe("swapped");
  expect(await look()).toEqual(changed);
});

test("without --yes and without anyone to ask, nothing is changed", async () => {
  const { environment, look } = await setUp();
  const { exitCode, stderr } = await runCommand(["reset"], environment);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/This deletes all data in .*add --yes/);
  expect(await look()).toEqual(changed);
});

test.each([
  [true, 0, asNew],
  [false, 1, changed],
])("a person who types %s decides", async (typed, exitCode, after) => {
  const { environment, look, file } = await setUp();
  const questions: string[] = [];
  const confirm = async (question: string) => {
    questions.push(question);
    return typed;
  };
  expect(await runCommand(["reset"], environment, { confirm })).toMatchObject({ exitCode });
  expect(questions).toEqual([`Delete all data and all history in ${file}?`]);
  expect(await look()).toEqual(after);
});

test("makes the data where there is none yet", async () => {
  const path = join(temporaryDirectory(), "data");
  expect(await runCommand(["reset", "--yes"], { DATA_DIR: path })).toMatchObject({ exitCode: 0 });
});

test("fails while another process holds the lock, and changes nothing", async () => {
  const { environment, look, file } = await setUp();
  const other = new DatabaseSync(file);
  onTestFinished(() => other.close());
  other.exec("BEGIN IMMEDIATE");
  const { exitCode, stderr } = await runCommand(["reset", "--yes"], environment);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/another process holds its lock/);
  other.exec("ROLLBACK");
  expect(await look()).toEqual(changed);
});
