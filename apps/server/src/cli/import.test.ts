import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { demoData } from "@credential-api/reference";
import { describe, expect, test } from "vitest";
import { demoSignature, raiseVersion } from "../../test/support/raise-version.ts";
import { runCommand } from "../../test/support/run-command.ts";
import { temporaryDirectory } from "../../test/support/temporary-directory.ts";
import { toDataDirectory } from "../config/data-directory.ts";
import { demoDataFile } from "../store/records/read-seed.ts";
import { openDatabase } from "../store/sqlite/open-database.ts";
import { createSqliteStore } from "../store/sqlite/sqlite-store.ts";
import type { CliContext } from "./cli-context.ts";

const demo = readFileSync(demoDataFile, "utf8");
const demoLines = demo.trimEnd().split("\n");

function setUp() {
  const workingDirectory = temporaryDirectory();
  const DATA_DIR = join(workingDirectory, "data");
  const run = (parameters: readonly string[], context: Partial<CliContext> = {}) =>
    runCommand(parameters, { DATA_DIR }, { workingDirectory, ...context });
  return {
    DATA_DIR,
    run,
    write: (text: string | Uint8Array) => writeFileSync(join(workingDirectory, "data.jsonl"), text),
    importFile: (...options: string[]) => run(["import", "data.jsonl", ...options]),
    read: (name: string) => readFileSync(join(workingDirectory, name), "utf8"),
    exported: async () => (await run(["export"])).stdout.trimEnd().split("\n"),
    openStore: () => {
      mkdirSync(DATA_DIR, { recursive: true });
      return createSqliteStore(openDatabase(toDataDirectory(DATA_DIR).store, { seed: demoData }));
    },
  };
}

const summary = (counts: Partial<Record<"added" | "unchanged" | "replaced" | "conflicts" | "rejected", number>>) => {
  const all = { added: 0, unchanged: 0, replaced: 0, conflicts: 0, rejected: 0, ...counts };
  const lines = Object.values(all).reduce((sum, count) => sum + count, 0);
  return `${lines} lines: ${Object.entries(all)
    .map(([name, count]) => `${count} ${name}`)
    .join(", ")}\n`;
};

test("import creates data where there is none, and a second one changes nothing", async () => {
  const { write, importFile, exported } = setUp();
  write(demo);
  expect(await importFile()).toEqual({ exitCode: 0, stdout: summary({ added: 21 }), stderr: "" });
  const once = await exported();
  expect(once.toSorted()).toEqual(demoLines.toSorted());
  expect(await importFile()).toEqual({ exitCode: 0, stdout: summary({ unchanged: 21 }), stderr: "" });
  expect(await exported()).toEqual(once);
});

test("what is exported and imported again is the same, byte by byte, with all history", async () => {
  const [first, second] = [setUp(), setUp()];
  const store = first.openStore();
  for (const comment of ["one", "two\n“quoted”"]) await raiseVersion(store, demoSignature, comment);
  const history = { at: "2026-05-18T09:31:00Z", subject: "test", changed: [] } as const;
  const about = {
    clientExtId: "client-123",
    credentialExtId: "mobile-signature-123",
    type: "MobileSignature",
  } as const;
  await store.remove({
    key: demoSignature,
    fromVersion: 9,
    history: { ...history, ...about, operationId: "deleteMobileSignature", versionBefore: 9 },
  });
  await store.close();
  const text = (await first.run(["export", "-"])).stdout;
  expect(text.match(/"kind":"history"/g)).toHaveLength(3);
  second.write(text);
  expect(await second.importFile()).toMatchObject({ exitCode: 0, stderr: "" });
  expect((await second.run(["export"])).stdout).toBe(text);
  expect((await second.run(["history", "--verify"])).stdout).toContain(
    "with history entries: 3. All histories are whole.",
  );
});

test("lines that cannot be imported are reported by number, and the others are imported", async () => {
  const { write, importFile, exported } = setUp();
  const [client = "", user = ""] = demoLines;
  write(
    `${client}\nnonsense\n\n${user.replace("client-456", "none")}\n{"kind":"user","clientExtId":"nobody","extId":"\u202e"}`,
  );
  expect(await importFile()).toEqual({
    exitCode: 1,
    stdout: summary({ added: 2, rejected: 2 }),
    stderr: "line 2: the line is not JSON\nline 5: there is no client nobody\n2 lines could not be imported.\n",
  });
  expect(await exported()).toHaveLength(2);
});

test("a file with a byte order mark and carriage returns, as Windows writes them, is read", async () => {
  const { write, importFile } = setUp();
  write(`\ufeff${demo.replaceAll("\n", "\r\n")}`);
  expect(await importFile()).toMatchObject({ exitCode: 0, stdout: summary({ added: 21 }) });
});

test("no value of a line is in a report", async () => {
  const { write, importFile } = setUp();
  const secrets = ["RElHSVBBU1MtREVNTy1STy0wMDAx", "+41791234567", "MIIB0TCC"];
  write(demoLines.map((line) => line.slice(0, -3)).join("\n"));
  const broken = await importFile();
  write(demo.replaceAll('"version"', '"versions"').replaceAll("client-", "nowhere-"));
  const { stdout, stderr } = await importFile();
  expect(stderr.split("\n").length).toBeGreaterThan(6);
  for (const secret of secrets) expect(stdout + stderr + broken.stdout + broken.stderr).not.toContain(secret);
});

test("--max-errors ends the import, and what was written before stays", async () => {
  const { write, importFile, exported } = setUp();
  write(
    [
      ...demoLines,
      ...Array.from({ length: 2_000 }, () => "nonsense"),
      '{"kind":"client","extId":"late","name":"n"}',
    ].join("\n"),
  );
  const { exitCode, stderr } = await importFile("--max-errors", "3");
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/could not be imported. The import has stopped: --max-errors.\n$/);
  expect(stderr.match(/^line /gm)?.length).toBeLessThan(500);
  expect(await exported()).toHaveLength(21);
  expect(await importFile("--max-errors", "none")).toMatchObject({
    exitCode: 1,
    stderr: expect.stringMatching(/whole number/),
  });
});

describe("what is there and different", () => {
  const different = demo
    .replace('"name":"Demo client"', '"name":"Another"')
    .replace('"stateName":"initial"', '"stateName":"active"');

  test("is a conflict, and stays", async () => {
    const { write, importFile, exported } = setUp();
    write(demo);
    await importFile();
    const before = await exported();
    write(different);
    const { exitCode, stdout, stderr } = await importFile();
    expect([exitCode, stdout]).toEqual([1, summary({ unchanged: 19, conflicts: 2 })]);
    expect(stderr).toBe(
      "line 1: the client client-123 has another name\n" +
        "line 18: the credential vasco-456 of client-123 is different (version 1, here 1)\n2 lines could not be imported.\n",
    );
    expect(await exported()).toEqual(before);
  });

  test("is replaced with --replace, once, and a server that read it before gets a conflict", async () => {
    const { write, importFile, openStore, run } = setUp();
    write(demo);
    await importFile();
    const store = openStore();
    write(different);
    expect(await importFile("--replace")).toEqual({
      exitCode: 0,
      stdout: summary({ unchanged: 19, replaced: 2 }),
      stderr: "",
    });
    expect(await importFile("--replace")).toMatchObject({ exitCode: 0, stdout: summary({ unchanged: 21 }) });
    const key = { clientExtId: "client-123", type: "Vasco", extId: "vasco-456" } as const;
    expect(await store.readCredential(key)).toMatchObject({ version: 2, stateName: "active" });
    expect(await store.readHistory("client-123", "vasco-456")).toMatchObject([
      { subject: "import", changed: ["stateName"] },
    ]);
    expect(await raiseVersion(store, key)).toBe("swapped");
    await store.close();
    expect(await run(["history", "--verify"])).toMatchObject({ exitCode: 0 });
  });
});

test("the standard input is read with -, and memory does not hold what has no end of a line", async () => {
  const { run } = setUp();
  function* chunks() {
    yield Buffer.from(`${demoLines[0]}\n`);
    for (let count = 0; count < 64; count += 1) yield Buffer.alloc(1_048_576, "x");
    yield Buffer.from(`\n${demoLines[1]}`);
  }
  expect(await run(["import", "-"], { readStdin: () => Readable.from(chunks()) })).toEqual({
    exitCode: 1,
    stdout: summary({ added: 2, rejected: 1 }),
    stderr: "line 2: the line is longer than 1048576 bytes\n1 line could not be imported.\n",
  });
});

test("progress is a bar on a terminal, plain lines elsewhere, and absent with --quiet", async () => {
  const { write, run } = setUp();
  write(
    [
      demoLines[0],
      ...Array.from({ length: 2_500 }, (_, index) =>
        JSON.stringify({ kind: "user", clientExtId: "client-123", extId: `u${index}` }),
      ),
    ].join("\n"),
  );
  let time = 0;
  const now = () => {
    time += 6_000;
    return new Date(time);
  };
  const onTerminal = await run(["import", "data.jsonl"], { isTerminal: true, now });
  expect(onTerminal.stderr).toMatch(/^\[#+\.+\] \d+ % {2}500 lines\r/);
  expect(onTerminal.stderr.endsWith("2,501 lines\r\u001b[K")).toBe(true);
  expect((await run(["import", "data.jsonl"], { now })).stderr).toMatch(/^(\d+ % {2}[\d,]+ lines\n)+$/);
  expect((await run(["import", "data.jsonl", "--quiet"], { isTerminal: true, now })).stderr).toBe("");
});

describe("import fails, and creates nothing,", () => {
  test.each<[string, string[], RegExp]>([
    ["without a file", [], /missing required argument/],
    ["for a file that is not there", ["nothing.jsonl"], /nothing\.jsonl cannot be read \(ENOENT\)/],
    ["for a directory", ["directory"], /is a directory/],
  ])("%s", async (_, parameters, message) => {
    const { run, DATA_DIR } = setUp();
    mkdirSync(join(DATA_DIR, "../directory"));
    const { exitCode, stderr } = await run(["import", ...parameters]);
    expect([exitCode, existsSync(DATA_DIR)]).toEqual([1, false]);
    expect(stderr).toMatch(message);
  });
});

describe("export to a file", () => {
  test("writes it whole, for its owner only, and replaces it with --force only", async () => {
    const { write, importFile, run, read, exported } = setUp();
    write(demo);
    await importFile();
    expect(await run(["export", "copy.jsonl"])).toMatchObject({
      exitCode: 0,
      stdout: "",
      stderr: expect.stringContaining("copy.jsonl holds all data of"),
    });
    expect(read("copy.jsonl").trimEnd().split("\n")).toEqual(await exported());
    expect(await run(["export", "copy.jsonl"])).toMatchObject({
      exitCode: 1,
      stderr: "copy.jsonl exists. Name another file, or add --force to replace it.\n",
    });
    expect(await run(["export", "copy.jsonl", "--force", "--quiet"])).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });

  test("fails before there is data, and leaves no file", async () => {
    const { run, DATA_DIR } = setUp();
    expect(await run(["export", "copy.jsonl"])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("there is no data yet"),
    });
    expect(existsSync(join(DATA_DIR, "../copy.jsonl"))).toBe(false);
  });
});
