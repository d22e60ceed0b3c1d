import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../support/temporary-directory.ts";
import { toFailoverTable, writeFailoverTable } from "./figures.ts";

test("the table has a row for each fault, with the pause in seconds", () => {
  const figure = { fault: "primary lost", pauseMs: 4_680, acknowledged: 812, unknown: 9, missing: 0 };
  expect(toFailoverTable([figure]).split("\n").at(-1)).toBe("| primary lost | 4.7 s | 812 | 9 | 0 |");
});

test("only what is between the markers is replaced", () => {
  const file = join(temporaryDirectory(), "guide.md");
  writeFileSync(file, "before\n<!-- cluster:failover -->\nold\n<!-- /cluster:failover -->\nafter\n");
  writeFailoverTable(file, "| $1 |");
  expect(readFileSync(file, "utf8")).toBe(
    "before\n<!-- cluster:failover -->\n\n| $1 |\n\n<!-- /cluster:failover -->\nafter\n",
  );
});

test("a file without the markers is left as it is", () => {
  const file = join(temporaryDirectory(), "guide.md");
  writeFileSync(file, "no markers\n");
  expect(() => writeFailoverTable(file, "table")).toThrow("has no <!-- cluster:failover -->");
  expect(readFileSync(file, "utf8")).toBe("no markers\n");
});
