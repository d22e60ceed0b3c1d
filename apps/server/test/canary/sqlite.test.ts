import { existsSync, readFileSync } from "node:fs";
import { demoData, type Store } from "@credential-api/reference";
import { expect, test } from "vitest";
import { toDataDirectory } from "../../src/config/data-directory.ts";
import { createSqliteEngine } from "../../src/store/sqlite/sqlite-engine.ts";
import { runCommand } from "../support/run-command.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { describeCanaries, findLeaks, type Kept } from "./canary-cases.ts";

async function open(): Promise<Kept> {
  const DATA_DIR = temporaryDirectory();
  const directory = toDataDirectory(DATA_DIR);
  const { store } = await createSqliteEngine(directory).openStore(demoData);
  const files = ["", "-wal", "-shm", "-journal"].map((suffix) => `${directory.store}${suffix}`);
  return {
    store,
    dump: async () =>
      files
        .filter((file) => existsSync(file))
        .map((file) => readFileSync(file, "latin1"))
        .join("\n"),
    run: (...parameters) => runCommand(parameters, { DATA_DIR }),
  };
}

describeCanaries("SQLite", open);

test("the search finds a value in the history, and a rejected one in the database", async () => {
  const kept = await open();
  const leaky: Store = {
    ...kept.store,
    swap: (change) => {
      const comment = `was ${"msisdn" in change.next ? change.next.msisdn : ""}`;
      return kept.store.swap({ ...change, history: { ...change.history, comment } });
    },
  };
  expect(await findLeaks({ ...kept, store: leaky })).toEqual([
    "history: +41760009991",
    "history: +41760009992",
    "output: +41760009991",
    "output: +41760009992",
  ]);
  const other = await open();
  const dump = async () => `${await other.dump()} CANARY`;
  expect(await findLeaks({ ...other, dump })).toEqual(["database: CANARY"]);
});
