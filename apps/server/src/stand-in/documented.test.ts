import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { startStandIn } from "../../test/support/start-stand-in.ts";
import { findRuleFaults } from "./rules/check-rule.ts";

const text = readFileSync(new URL("../../STAND-IN.md", import.meta.url), "utf8");

/** The texts in code marks in the first column of the table with this heading. */
function firstColumn(heading: string): readonly string[] {
  const table = text.slice(text.indexOf(`| ${heading} |`)).split("\n\n")[0] ?? "";
  const rows = table.split("\n").slice(2);
  return rows.flatMap((row) => [...(row.split("|")[1] ?? "").matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code));
}

test("STAND-IN.md has every member of a rule, and no other", () => {
  const [fault] = findRuleFaults({ nonsense: 1 });
  const members = /It has ([^.]*)\./.exec(fault?.message ?? "")?.[1]?.split(", ");
  expect([...firstColumn("member")].sort()).toEqual(members?.sort());
});

test("STAND-IN.md has every endpoint, and no other", async () => {
  const { endpoints } = await startStandIn();
  expect([...firstColumn("endpoint")].sort()).toEqual(endpoints.sort());
});
