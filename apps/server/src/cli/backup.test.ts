import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { demoData } from "@credential-api/reference";
import { expect, onTestFinished, test } from "vitest";
import { demoSignature, demoVasco, raiseVersion } from "../../test/support/raise-version.ts";
import { runCommand } from "../../test/support/run-command.ts";
import { temporaryDirectory } from "../../test/support/temporary-directory.ts";
import { toDataDirectory } from "../config/data-directory.ts";
import { openDatabase } from "../store/sqlite/open-database.ts";
import { createSqliteStore } from "../store/sqlite/sqlite-store.ts";

function setUp() {
  const path = temporaryDirectory();
  const file = toDataDirectory(path).store;
  const open = (name: string) => {
    const store = createSqliteStore(openDatabase(name, { seed: demoData }));
    onTestFinished(() => store.close());
    return store;
  };
  const copy = join(temporaryDirectory(), "copy.sqlite");
  const backup = (...options: string[]) => runCommand(["backup", copy, ...options], { DATA_DIR: path });
  return { path, file, open, copy, backup, store: open(file) };
}

test("a copy that is made under load has every change that was acknowledged before, and is whole when restored", async () => {
  const { store, backup, copy, open } = setUp();
  let isWriting = true;
  const acknowledged = { [demoSignature.userExtId]: 7, [demoVasco.extId]: 3 };
  const write = async (key: typeof demoSignature | typeof demoVasco, name: string) => {
    while (isWriting) {
      expect(await raiseVersion(store, key)).toBe("swapped");
      acknowledged[name] = (acknowledged[name] ?? 0) + 1;
    }
  };
  const backUpAndCompare = async () => {
    for (let round = 0; round < 5; round += 1) {
      const before = { ...acknowledged };
      expect(await backup("--force")).toMatchObject({ exitCode: 0, stdout: "" });
      const restored = open(copy);
      const [signature, vasco] = await Promise.all([
        restored.readCredential(demoSignature),
        restored.readCredential(demoVasco),
      ]);
      expect(signature?.version).toBeGreaterThanOrEqual(before[demoSignature.userExtId] ?? 0);
      expect(vasco?.version).toBeGreaterThanOrEqual(before[demoVasco.extId] ?? 0);
      expect(await restored.readHistory("client-123", "vasco-123")).toHaveLength((vasco?.version ?? 0) - 3);
      await restored.close();
    }
  };
  const stop = () => {
    isWriting = false;
  };
  await Promise.all([
    write(demoSignature, demoSignature.userExtId),
    write(demoVasco, demoVasco.extId),
    backUpAndCompare().finally(stop),
  ]);
});

test("a copy is for its owner only, replaces nothing without --force, and leaves no other file", async () => {
  const { backup, copy } = setUp();
  expect(await backup()).toMatchObject({ exitCode: 0 });
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  expect(await backup()).toMatchObject({
    exitCode: 1,
    stderr: `${copy} exists. Name another file, or add --force to replace it.\n`,
  });
  expect(readdirSync(dirname(copy))).toEqual(["copy.sqlite"]);
});

test("a copy of a damaged file is not kept", async () => {
  const { backup, copy, file, store } = setUp();
  await store.close();
  const bytes = readFileSync(file);
  bytes.fill(0xee, 5 * 4096, 8 * 4096);
  writeFileSync(file, bytes);
  const { exitCode, stderr } = await backup();
  expect([exitCode, existsSync(copy)]).toEqual([1, false]);
  expect(stderr).toMatch(/damaged/);
  expect(readdirSync(dirname(copy))).toEqual([]);
});

test("a directory that cannot be written is reported", async () => {
  const { path } = setUp();
  expect(await runCommand(["backup", join(path, "nowhere/copy.sqlite")], { DATA_DIR: path })).toMatchObject({
    exitCode: 1,
    stderr: expect.stringMatching(/cannot be written \(ENOENT\)/),
  });
});

test("for PostgreSQL, its own tools are named", async () => {
  const environment = { DATABASE_URL: "postgres://user:secret@127.0.0.1:1/data" };
  const { exitCode, stderr } = await runCommand(["backup", "copy.sqlite"], environment);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/pg_dump .* pg_basebackup/);
  expect(stderr).not.toContain("secret");
});
