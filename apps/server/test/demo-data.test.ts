import { readFileSync, writeFileSync } from "node:fs";
import { demoData } from "@credential-api/reference";
import { expect, test } from "vitest";
import { toLine } from "../src/store/records/parse-record.ts";
import { demoDataFile, readSeed } from "../src/store/records/read-seed.ts";
import { toSeedRecords } from "../src/store/records/seed-records.ts";

test("the file of the demo data is made from the demo data of the reference: UPDATE_DEMO_DATA=1 writes it", async () => {
  const lines = toSeedRecords(demoData).map(toLine).join("");
  if (process.env.UPDATE_DEMO_DATA !== undefined) writeFileSync(demoDataFile, lines);
  expect(readFileSync(demoDataFile, "utf8")).toBe(lines);
  expect(await readSeed(demoDataFile)).toEqual({ ...demoData, history: [] });
});
