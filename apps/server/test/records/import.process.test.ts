import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { demoData } from "@credential-api/reference";
import { expect, onTestFinished, test, vi } from "vitest";
import { toDataDirectory } from "../../src/config/data-directory.ts";
import { demoDataFile } from "../../src/store/records/read-seed.ts";
import { openDatabase } from "../../src/store/sqlite/open-database.ts";
import { createSqliteStore } from "../../src/store/sqlite/sqlite-store.ts";
import { raiseVersion } from "../support/raise-version.ts";
import { runCommand } from "../support/run-command.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** A command as a process; it is killed when the test has finished. */
function start(parameters: readonly string[], DATA_DIR: string) {
  const child = spawn(process.execPath, [main, ...parameters], { env: { PATH: process.env.PATH, DATA_DIR } });
  onTestFinished(() => void child.kill("SIGKILL"));
  // A command that was killed takes no more input.
  child.stdin.on("error", () => undefined);
  let stderr = "";
  child.stderr.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  const ended = new Promise<{ readonly exitCode: number | null; readonly stderr: string }>((resolve) => {
    child.on("close", (exitCode) => resolve({ exitCode, stderr }));
  });
  return { child, ended };
}

/** The demo data and unassigned VASCO credentials of client-123. */
function makeLines(count: number): readonly string[] {
  const demo = readFileSync(demoDataFile, "utf8").trimEnd().split("\n");
  const model = demo.find((line) => line.includes('"extId":"vasco-456"')) ?? "";
  return [
    ...demo,
    ...Array.from({ length: count }, (_, index) => model.replace("vasco-456", `vasco-${1_000_000 + index}`)),
  ];
}

test("an import that is killed beside a server goes on with the same command, and the server goes on writing", async () => {
  const DATA_DIR = temporaryDirectory();
  const { store: file } = toDataDirectory(DATA_DIR);
  const database = openDatabase(file, { seed: demoData });
  // A loaded machine can stop the import while it holds the lock.
  const store = createSqliteStore(database, { lockTimeoutMs: 30_000 });
  onTestFinished(() => store.close());
  const lines = makeLines(3_000);
  const data = join(temporaryDirectory(), "data.jsonl");
  writeFileSync(data, lines.map((line) => `${line}\n`).join(""));
  const count = () => Number(database.prepare("SELECT count(*) AS count FROM credential").get()?.count);

  const killed = start(["import", "-", "--quiet"], DATA_DIR);
  // The input stays open, so the import cannot end before it is killed.
  killed.child.stdin.write(
    lines
      .slice(0, 2_000)
      .map((line) => `${line}\n`)
      .join(""),
  );
  await vi.waitFor(() => expect(count()).toBeGreaterThan(500), { timeout: 30_000 });
  killed.child.kill("SIGKILL");
  expect(await killed.ended).toMatchObject({ exitCode: null });
  expect(count()).toBeLessThan(lines.length - 500);

  const again = start(["import", data, "--quiet"], DATA_DIR);
  const outcomes = new Set<string>();
  let isRunning = true;
  const change = async () => {
    while (isRunning)
      outcomes.add(await raiseVersion(store, { clientExtId: "client-456", type: "Vasco", extId: "vasco-789" }));
  };
  const [, { exitCode, stderr }] = await Promise.all([
    change(),
    again.ended.finally(() => {
      isRunning = false;
    }),
  ]);
  expect([...outcomes]).toEqual(["swapped"]);
  // The line of the credential that the server has changed since is a conflict, unless the import came first.
  expect(stderr.replace(/^line 21: the credential vasco-789 .*\n1 line could not be imported.\n$/, "")).toBe("");
  expect([0, 1]).toContain(exitCode);
  expect(count()).toBe(demoData.credentials.length + 3_000);
  expect(await runCommand(["history", "--verify"], { DATA_DIR })).toMatchObject({ exitCode: 0 });
});

test("an export whose reader has gone ends with 1 and says so", async () => {
  const DATA_DIR = temporaryDirectory();
  const data = join(DATA_DIR, "data.jsonl");
  writeFileSync(data, makeLines(3_000).join("\n"));
  await runCommand(["import", data], { DATA_DIR });
  const { child, ended } = start(["export", "--quiet"], DATA_DIR);
  child.stdout.once("data", () => child.stdout.destroy());
  expect(await ended).toEqual({ exitCode: 1, stderr: "The standard output cannot be written (EPIPE).\n" });
});
