import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { toDataDirectory } from "../../src/config/data-directory.ts";
import { demoDataFile, readSeed } from "../../src/store/records/read-seed.ts";
import { openDatabase } from "../../src/store/sqlite/open-database.ts";
import { createSqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { raiseVersion } from "../support/raise-version.ts";
import { runCommand } from "../support/run-command.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const client = '{"kind":"client","extId":"acme","name":"Acme"}';

function setUp(text: string) {
  const directory = temporaryDirectory();
  const SEED = join(directory, "seed.jsonl");
  writeFileSync(SEED, text);
  const DATA_DIR = join(directory, "data");
  const run = (...parameters: string[]) => runCommand(parameters, { DATA_DIR, SEED });
  return { SEED, DATA_DIR, run };
}

test("an export is a seed, with its history", async () => {
  const { SEED, DATA_DIR, run } = setUp(readFileSync(demoDataFile, "utf8"));
  await run("reset", "--yes");
  const store = createSqliteStore(openDatabase(toDataDirectory(DATA_DIR).store, { seed: await readSeed(SEED) }));
  await raiseVersion(store);
  await store.close();
  const text = (await run("export")).stdout;
  expect(text).toContain('"kind":"history"');
  const other = setUp(text);
  await other.run("reset", "--yes");
  expect((await other.run("export")).stdout).toBe(text);
});

test("reset puts the data of SEED back, and export writes it", async () => {
  const { run, SEED } = setUp(`${client}\n`);
  expect(await run("reset", "--yes")).toMatchObject({
    exitCode: 0,
    stderr: expect.stringContaining(`holds the data of ${SEED} again`),
  });
  expect((await run("export")).stdout).toBe(`${client}\n`);
});

describe("a seed that cannot be used stops the start, before any data is made:", () => {
  test.each<[string, string, string[]]>([
    [
      "wrong lines",
      `${client}\nnonsense\n{"kind":"user","clientExtId":"none","extId":"u"}\n${client.replace("Acme", "Other")}`,
      [
        "3 lines cannot be used; no data was created or changed.",
        "  line 2: the line is not JSON",
        "  line 3: there is no client none",
        "  line 4: the client acme has another name",
      ],
    ],
    [
      "very many wrong lines",
      "nonsense\n".repeat(500),
      ["500 lines cannot be used", "  line 20: the line is not JSON", "  …"],
    ],
    ["something that is no text", "\u0000\u0001", ["One line cannot be used"]],
  ])("%s", async (_, text, messages) => {
    const { run, DATA_DIR } = setUp(text);
    for (const command of [["serve"], ["reset", "--yes"]]) {
      const { exitCode, stderr } = await run(...command);
      expect([exitCode, existsSync(DATA_DIR)]).toEqual([1, false]);
      for (const message of messages) expect(stderr).toContain(message);
      expect(stderr.split("\n").length).toBeLessThan(30);
    }
  });

  test("a file that is not there", async () => {
    const { SEED } = setUp("");
    await expect(readSeed(`${SEED}.none`)).rejects.toThrow(/cannot be read \(ENOENT\)\. Correct it, or remove SEED/);
  });

  test("a file that is too large", async () => {
    const { SEED } = setUp("");
    truncateSync(SEED, 67_108_865);
    await expect(readSeed(SEED)).rejects.toThrow(/more than 67108864 bytes.*"server import"/);
  });
});

test("a duplicate line counts once", async () => {
  const { SEED } = setUp(readFileSync(demoDataFile, "utf8").repeat(2));
  expect(await readSeed(SEED)).toEqual(await readSeed(demoDataFile));
});
